package org.shuangyong.matter;

/** How a matter came in (domain B5: three ways of collecting, and the other channels). */
public enum MatterSource {
  /** 主动提报. */
  DIRECT,
  /** 年度要点分解. */
  PLAN,
  /** 集中征集. */
  COLLECTION,
  /** 座谈走访随机征集. */
  VISIT,
  /** 重大任务专项征集. */
  SPECIAL,
  /** 会议议定. */
  MEETING,
  /** 专项调研. */
  SURVEY,
  /** 督导检查. */
  INSPECTION,
  /** 来函来访. */
  LETTER
}
