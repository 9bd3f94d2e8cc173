package org.shuangyong.matter.sheet;

import org.shuangyong.platform.access.Permission;

/** What can be done with a sheet once it is issued. */
public enum SheetAction {
  /** 反馈, by the lead unit. */
  ANSWER(Permission.SHEET_ANSWER),
  /** 销单, after a look (复查). */
  CLEAR(Permission.SHEET_CLEAR),
  /** 退回重办. */
  RETURN(Permission.SHEET_RETURN),
  /** A sheet of a higher colour takes its place. */
  RAISE(Permission.SHEET_ISSUE),
  /** The matter came to its end, and the sheet with it. */
  END(Permission.SHEET_CLEAR);

  private final String permission;

  SheetAction(String permission) {
    this.permission = permission;
  }

  public String permission() {
    return permission;
  }

  /** Taken by a person; the others follow from what is done with the matter. */
  boolean offered() {
    return this != RAISE && this != END;
  }

  /** Passing judgement on the answer. */
  boolean judging() {
    return this == CLEAR || this == RETURN;
  }
}
