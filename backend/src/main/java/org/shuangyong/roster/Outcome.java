package org.shuangyong.roster;

/** What became of a row. The first three are accepted; with the rejected they are all rows. */
public enum Outcome {
  ADDED,
  CHANGED,
  KEPT,
  REJECTED
}
