package org.shuangyong.activity;

/** How a unit was present at a meeting (12.1), or a person at a training (1.9). */
public enum Attendance {
  /** 本人. */
  PRESENT,
  /** 代会. */
  DEPUTED,
  /** 请假. */
  EXCUSED,
  /** 缺席. */
  ABSENT;

  public String word() {
    return switch (this) {
      case PRESENT -> "本人";
      case DEPUTED -> "代会";
      case EXCUSED -> "请假";
      case ABSENT -> "缺席";
    };
  }
}
