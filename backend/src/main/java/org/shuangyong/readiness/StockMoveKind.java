package org.shuangyong.readiness;

/** How a stock changes. */
public enum StockMoveKind {
  /** 入库. */
  IN,
  /** 出库. */
  OUT,
  /** 报废. */
  SCRAP,
  /** 盘点: the quantity is what was counted. */
  COUNT
}
