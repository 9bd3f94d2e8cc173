package org.shuangyong.site;

/** Whether a round still takes looks. */
public enum RoundStatus {
  /** 进行中. */
  OPEN,
  /** 已结束. */
  CLOSED
}
