package org.shuangyong.family;

/** What can be done with a file as a whole. */
public enum PersonStep {
  /** 街镇审核. */
  CHECK,
  /** 区核定. */
  APPROVE,
  /** 退回补正. */
  SEND_BACK,
  /** 列为存疑. */
  DOUBT,
  /** 存疑解除. */
  CLEAR,
  /** 注销: moved out, died. */
  CLOSE,
  /** 恢复. */
  REOPEN,
  /** 年度确认. */
  CONFIRM
}
