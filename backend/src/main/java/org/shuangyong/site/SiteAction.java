package org.shuangyong.site;

import org.shuangyong.platform.access.Permission;

/** What leads a site to another state. */
public enum SiteAction {
  /** 启用. */
  START(Permission.SITE_START),
  /** 暂停. */
  PAUSE(Permission.SITE_PAUSE),
  /** 撤销. */
  CLOSE(Permission.SITE_CLOSE);

  private final String permission;

  SiteAction(String permission) {
    this.permission = permission;
  }

  String permission() {
    return permission;
  }
}
