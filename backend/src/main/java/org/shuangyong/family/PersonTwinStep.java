package org.shuangyong.family;

/** What can be done with two files that look like one person's. */
public enum PersonTwinStep {
  PROPOSE,
  DISTINCT,
  MERGE,
  REFUSE,
  UNDO
}
