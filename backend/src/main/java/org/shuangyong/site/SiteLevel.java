package org.shuangyong.site;

/** By whom a site was graded or named (B8). */
public enum SiteLevel {
  /** 国家级. */
  NATIONAL,
  /** 省（直辖市）级. */
  PROVINCIAL,
  /** 设区的市级. */
  MUNICIPAL,
  /** 区县级. */
  DISTRICT,
  /** 未列级. */
  UNGRADED
}
