package org.shuangyong.plan;

/** What a plan is. */
public enum PlanKind {
  /** 年度要点. */
  YEARLY_POINTS
}
