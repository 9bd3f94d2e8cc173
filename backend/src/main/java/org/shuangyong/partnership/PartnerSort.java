package org.shuangyong.partnership;

/** What a partner outside the tree of units is. */
public enum PartnerSort {
  /** 社会组织. */
  SOCIETY("社会组织"),
  /** 企业、个体工商户. */
  COMPANY("企业"),
  /** 学校. */
  SCHOOL("学校"),
  /** 医院. */
  HOSPITAL("医院"),
  /** 外区县双拥办等. */
  DISTRICT("外区县单位"),
  /** 其他. */
  OTHER("其他");

  private final String word;

  PartnerSort(String word) {
    this.word = word;
  }

  /** Whether it has a code to be known by; other districts' offices may be written without. */
  boolean coded() {
    return this == SOCIETY || this == COMPANY;
  }

  String word() {
    return word;
  }
}
