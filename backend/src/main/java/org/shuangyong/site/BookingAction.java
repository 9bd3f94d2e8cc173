package org.shuangyong.site;

import org.shuangyong.platform.access.Permission;

/** What can be done with a booking, and by which side. */
public enum BookingAction {
  /** 同意. */
  APPROVE(Permission.SITE_BOOKING_APPROVE, true),
  /** 不同意. */
  REFUSE(Permission.SITE_BOOKING_REFUSE, true),
  /** 取消. */
  CANCEL(Permission.SITE_BOOKING_CANCEL, false),
  /** 登记到访. */
  VISIT(Permission.SITE_BOOKING_VISIT, true),
  /** 反馈. */
  FEEDBACK(Permission.SITE_BOOKING_FEEDBACK, false);

  private final String permission;
  private final boolean bySite;

  BookingAction(String permission, boolean bySite) {
    this.permission = permission;
    this.bySite = bySite;
  }

  String permission() {
    return permission;
  }

  /** True for who keeps the site, false for who visits. */
  boolean bySite() {
    return bySite;
  }
}
