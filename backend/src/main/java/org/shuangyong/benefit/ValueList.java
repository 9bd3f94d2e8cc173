package org.shuangyong.benefit;

/** The lists of dated numbers. */
public enum ValueList {
  /** 升学优待: classes and their points (5.7). */
  EXAM_POINTS,
  /** 光荣院: homes and their beds (4.8). */
  HOME_BEDS,
  /** 办理时限: working days of a step, code {@code <kind>.<step>}, where they differ. */
  STEP_DAYS,
  /** 应走访: visits a year that a family is owed by an identity of one of its members (12.5). */
  VISIT_TIMES
}
