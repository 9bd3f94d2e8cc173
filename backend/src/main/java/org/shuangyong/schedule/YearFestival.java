package org.shuangyong.schedule;

/** Days that follow the moon or the sun and not the month; their dates are data. */
public enum YearFestival {
  /** 春节. */
  SPRING,
  /** 清明. */
  QINGMING
}
