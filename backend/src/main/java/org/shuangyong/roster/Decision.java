package org.shuangyong.roster;

/** What a person decides about a doubtful row. */
public enum Decision {
  /** 作为新人建档. */
  ADD,
  /** 就是这个人，更新. */
  UPDATE,
  /** 不导入. */
  LEAVE
}
