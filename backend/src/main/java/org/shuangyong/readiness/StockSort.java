package org.shuangyong.readiness;

/** What is kept for an emergency. */
public enum StockSort {
  /** 救生器材. */
  RESCUE("救生器材"),
  /** 照明通信. */
  LIGHT("照明通信"),
  /** 生活物资. */
  LIVING("生活物资"),
  /** 食品饮水. */
  FOOD("食品饮水"),
  /** 医疗防护. */
  MEDICAL("医疗防护"),
  /** 工程机具. */
  TOOL("工程机具"),
  /** 其他. */
  OTHER("其他");

  private final String word;

  StockSort(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
