package org.shuangyong.activity.visit;

/** Where the soldier of a family serves, by class only: never the place, never the troop. */
public enum ServiceRegion {
  /** 高原. */
  PLATEAU,
  /** 海岛. */
  ISLAND,
  /** 边防. */
  BORDER,
  /** 海防. */
  COAST
}
