package org.shuangyong.body;

/** Whether who was to be on duty came. */
public enum DutyState {
  /** 已排班. */
  PLANNED("已排班"),
  /** 到岗. */
  CAME("到岗"),
  /** 缺岗. */
  ABSENT("缺岗");

  private final String word;

  DutyState(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
