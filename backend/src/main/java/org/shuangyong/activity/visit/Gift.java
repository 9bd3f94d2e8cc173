package org.shuangyong.activity.visit;

/** 六送 to the families of those who serve at the borders and at sea (6.5). */
public enum Gift {
  /** 送关怀. */
  CONCERN,
  /** 送健康. */
  HEALTH,
  /** 送帮扶. */
  HELP,
  /** 送关爱. */
  CARE,
  /** 送温暖. */
  WARMTH,
  /** 送喜报. */
  LETTER
}
