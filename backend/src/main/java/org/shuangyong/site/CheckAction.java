package org.shuangyong.site;

/** What a second look finds. */
public enum CheckAction {
  /** 复查合格. */
  CLEAR,
  /** 复查仍不合格. */
  STILL
}
