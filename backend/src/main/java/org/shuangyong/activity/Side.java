package org.shuangyong.activity;

/** Whose business an item of an agenda is (12.2). */
public enum Side {
  /** 地方. */
  LOCAL,
  /** 部队. */
  TROOP,
  /** 军地双方. */
  BOTH
}
