package org.shuangyong.matter;

/** The lists of the ledger (12.8). */
public enum MatterList {
  /** 地方为部队办实事. */
  A,
  /** 部队为地方办实事. */
  B,
  /** 任务分解. */
  T
}
