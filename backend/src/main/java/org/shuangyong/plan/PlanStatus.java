package org.shuangyong.plan;

/** Where a plan stands. A published edition never changes again (0.5). */
public enum PlanStatus {
  /** 草稿. */
  DRAFT,
  /** 已印发. */
  PUBLISHED
}
