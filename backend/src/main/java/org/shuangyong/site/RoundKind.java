package org.shuangyong.site;

/** Who looks in a round (2.7): 自查 → 抽查 → 联合督查. */
public enum RoundKind {
  /** 自查: the units that keep the sites. */
  SELF,
  /** 抽查: the office. */
  SPOT,
  /** 联合督查: the office with others. */
  JOINT
}
