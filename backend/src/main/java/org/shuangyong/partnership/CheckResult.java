package org.shuangyong.partnership;

/** What the yearly check of a social organization found (6.3). */
public enum CheckResult {
  /** 合格. */
  PASSED,
  /** 基本合格. */
  BARELY,
  /** 不合格. */
  FAILED,
  /** 未参加. */
  ABSENT
}
