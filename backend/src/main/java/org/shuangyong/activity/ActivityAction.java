package org.shuangyong.activity;

import org.shuangyong.platform.access.Permission;

/** What can be done with an activity. */
public enum ActivityAction {
  /** 修改. */
  EDIT(Permission.ACTIVITY_EDIT),
  /** 通知. */
  NOTIFY(Permission.ACTIVITY_NOTIFY),
  /** 确认举办. */
  HOLD(Permission.ACTIVITY_HOLD),
  /** 登记人数和成果. */
  RECORD(Permission.ACTIVITY_RECORD),
  /** 总结. */
  SUMMARIZE(Permission.ACTIVITY_SUMMARIZE),
  /** 退回登记. */
  REOPEN(Permission.ACTIVITY_REOPEN),
  /** 取消. */
  CANCEL(Permission.ACTIVITY_CANCEL);

  private final String permission;

  ActivityAction(String permission) {
    this.permission = permission;
  }

  public String permission() {
    return permission;
  }

  /** Whether words must be said. */
  boolean worded() {
    return this == SUMMARIZE || this == CANCEL || this == REOPEN;
  }
}
