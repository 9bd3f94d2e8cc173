package org.shuangyong.plaque;

/** 旧牌: handed in, then destroyed. */
public enum OldPlateStatus {
  /** 已交回. */
  HANDED_IN,
  /** 已销毁. */
  DESTROYED
}
