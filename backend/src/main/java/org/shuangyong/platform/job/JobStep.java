package org.shuangyong.platform.job;

/** What can happen to a job. */
public enum JobStep {
  START,
  FINISH,
  FAIL,
  CANCEL
}
