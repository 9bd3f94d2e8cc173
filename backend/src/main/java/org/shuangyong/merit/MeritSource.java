package org.shuangyong.merit;

/** How a letter came in (2.5). */
public enum MeritSource {
  /** 部队寄送. */
  TROOP,
  /** 人武部转. */
  ARMED_DEPARTMENT,
  /** 家属交. */
  FAMILY
}
