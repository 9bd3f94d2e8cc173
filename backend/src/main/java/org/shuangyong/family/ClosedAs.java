package org.shuangyong.family;

/** Why a file was closed. */
public enum ClosedAs {
  /** 迁出. */
  MOVED_OUT,
  /** 去世. */
  DIED,
  /** 错误建档. */
  WRONG,
  /** 并档. */
  MERGED
}
