package org.shuangyong.matter;

/** What falls on a day without anybody doing anything. */
enum AlarmKind {
  /** 首次答复逾期: told to the office (4.2). */
  ANSWER,
  /** 临期: told to the lead. */
  YELLOW,
  /** 逾期: told to the lead. */
  OVERDUE,
  /** 逾期已久: told to the leaders. */
  ESCALATE,
  /** 到期未报进展: told to the lead, each period anew. */
  REPORT,
  /** 长期推进到了复查日: told to the office. */
  REVIEW,
  /** 催后逾期未答复, 可以销号: told to the office. */
  SILENCE
}
