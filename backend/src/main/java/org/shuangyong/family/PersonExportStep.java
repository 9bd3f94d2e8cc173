package org.shuangyong.family;

/** What can be done with an export of files. */
public enum PersonExportStep {
  APPROVE,
  REFUSE,
  START
}
