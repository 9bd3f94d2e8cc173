package org.shuangyong.site;

/** What a visit is for (1.12, 3.1). */
public enum VisitOccasion {
  /** 日常参观. */
  DAILY,
  /** 清明祭扫. */
  QINGMING,
  /** 烈士纪念日, 30 September. */
  MARTYRS_DAY,
  /** 庆祝建党. */
  PARTY_DAY,
  /** 庆祝建军. */
  ARMY_DAY,
  /** 新兵入伍、退役返乡. */
  ENLISTMENT
}
