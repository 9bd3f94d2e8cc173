package org.shuangyong.platform.calendar;

/** What a day of the calendar is, where the week alone does not say it. */
public enum DayKind {
  /** 放假. */
  OFF,
  /** 调休上班. */
  WORK,
  /** As the week has it: takes back what was set. */
  WEEK
}
