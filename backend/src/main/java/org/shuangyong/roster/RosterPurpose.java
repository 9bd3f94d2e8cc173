package org.shuangyong.roster;

/** What a roster is for. */
public enum RosterPurpose {
  /** 导入建档. */
  FILES,
  /** 应采名册: who ought to be on file (2.2). */
  EXPECTED
}
