package org.shuangyong.plaque;

/** Before which day a batch hangs. */
public enum Festival {
  /** 春节. */
  SPRING,
  /** 八一. */
  ARMY_DAY,
  /** 其他. */
  OTHER
}
