package org.shuangyong.merit;

/** What the one whom the letter is for is to the soldier, who names one address (B2). */
public enum MeritRelation {
  PARENT,
  SPOUSE,
  /** 实际抚养人. */
  CARER,
  OTHER
}
