package org.shuangyong.plaque;

/** Why a plate is replaced; a lost one is 补发. */
public enum ReplaceGround {
  /** 住址变更. */
  MOVED,
  /** 户籍变更. */
  HUKOU,
  /** 磨损、破损. */
  WORN,
  /** 非因过错遗失. */
  LOST
}
