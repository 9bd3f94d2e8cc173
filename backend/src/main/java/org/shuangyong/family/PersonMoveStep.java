package org.shuangyong.family;

/** What can be done with a move that was asked for. */
public enum PersonMoveStep {
  ACCEPT,
  REFUSE,
  WITHDRAW
}
