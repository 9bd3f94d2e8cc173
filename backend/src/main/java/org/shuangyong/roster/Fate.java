package org.shuangyong.roster;

/** What would become of a row. */
public enum Fate {
  /** 新建. */
  NEW,
  /** 更新. */
  UPDATE,
  /** 一致. */
  SAME,
  /** 存疑: a person decides. */
  DOUBTFUL,
  /** 有误. */
  WRONG
}
