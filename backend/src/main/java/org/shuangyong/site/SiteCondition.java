package org.shuangyong.site;

/** In what condition the last look found a site, its sign or its board. */
public enum SiteCondition {
  /** 完好. */
  GOOD,
  /** 陈旧. */
  WORN,
  /** 破损. */
  BROKEN,
  /** 缺失: there is none. */
  MISSING
}
