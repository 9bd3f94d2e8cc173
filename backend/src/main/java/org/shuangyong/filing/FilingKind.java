package org.shuangyong.filing;

import org.shuangyong.platform.rule.RuleCode;

/** What is filed; each is due on a day of the year that a dated rule names. */
public enum FilingKind {
  /** 年度计划. */
  PLAN(RuleCode.FILING_PLAN_DUE),
  /** 贯彻落实方案 (0.3). */
  IMPLEMENTATION(RuleCode.FILING_IMPLEMENTATION_DUE),
  /** 年度总结. */
  SUMMARY(RuleCode.FILING_SUMMARY_DUE),
  /** 述职, in writing or by word of mouth. */
  REVIEW(RuleCode.FILING_REVIEW_DUE);

  private final RuleCode due;

  FilingKind(RuleCode due) {
    this.due = due;
  }

  RuleCode due() {
    return due;
  }
}
