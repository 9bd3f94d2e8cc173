package org.shuangyong.family;

import org.shuangyong.platform.access.Permission;

/** What can be done with a file as a whole. */
public enum PersonStep {
  /** 街镇审核. */
  CHECK(Permission.PERSON_CHECK),
  /** 区核定. */
  APPROVE(Permission.PERSON_APPROVE),
  /** 退回补正. */
  SEND_BACK(Permission.PERSON_SEND_BACK),
  /** 列为存疑. */
  DOUBT(Permission.PERSON_DOUBT),
  /** 存疑解除. */
  CLEAR(Permission.PERSON_CLEAR),
  /** 注销: moved out, died. */
  CLOSE(Permission.PERSON_CLOSE),
  /** 恢复. */
  REOPEN(Permission.PERSON_REOPEN),
  /** 年度确认. */
  CONFIRM(Permission.PERSON_CONFIRM);

  private final String word;

  PersonStep(String word) {
    this.word = word;
  }

  /** The operation's word. */
  public String word() {
    return word;
  }
}
