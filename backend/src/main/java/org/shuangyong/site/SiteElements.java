package org.shuangyong.site;

/** Whether a park, avenue or square has 双拥元素 (3.4). */
public enum SiteElements {
  /** 无. */
  NONE,
  /** 规划中. */
  PLANNED,
  /** 已有. */
  HAS
}
