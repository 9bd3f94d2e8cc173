package org.shuangyong.activity.finding;

/** What a second look found (复查). */
public enum Recheck {
  /** 合格. */
  PASSED,
  /** 不合格. */
  FAILED
}
