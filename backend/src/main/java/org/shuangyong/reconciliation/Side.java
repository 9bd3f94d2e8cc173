package org.shuangyong.reconciliation;

/** The two sides of an item. */
public enum Side {
  /** 提出单位. */
  ASKER,
  /** 承办单位. */
  DOER
}
