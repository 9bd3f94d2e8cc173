package org.shuangyong.plaque;

/** Where it hangs: by the family's wish. */
public enum PlaquePlace {
  /** 大门. */
  DOOR,
  /** 室内. */
  INDOORS
}
