package org.shuangyong.appraisal;

/** What is appraised. */
public enum AppraisalSort {
  /** 双拥模范城（县）. */
  MODEL_CITY,
  /** 军供站评比. */
  SUPPLY_STATION,
  /** 单位考核. */
  UNIT
}
