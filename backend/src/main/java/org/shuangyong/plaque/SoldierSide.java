package org.shuangyong.plaque;

/** Which family of a serving soldier who lives apart. */
public enum SoldierSide {
  /** 父母（抚养人）. */
  PARENTS,
  /** 配偶. */
  SPOUSE
}
