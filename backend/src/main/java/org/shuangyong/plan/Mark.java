package org.shuangyong.plan;

/**
 * How a measure stands to the edition its plan was made from (0.4). Never stored: always told from
 * the link to the former measure and a comparison with it.
 */
public enum Mark {
  /** 沿用. */
  KEPT,
  /** 修改. */
  CHANGED,
  /** 不再列入. */
  DROPPED,
  /** 新增. */
  NEW
}
