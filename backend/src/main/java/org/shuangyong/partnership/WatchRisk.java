package org.shuangyong.partnership;

/** Why a household is on the list of those who may fall back (7.7). */
public enum WatchRisk {
  /** 因病. */
  ILLNESS,
  /** 因灾. */
  DISASTER,
  /** 因学. */
  SCHOOLING,
  /** 务工不稳. */
  WORK,
  /** 产业失败. */
  TRADE,
  /** 其他. */
  OTHER
}
