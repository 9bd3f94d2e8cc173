package org.shuangyong.site;

import org.shuangyong.platform.access.Permission;

/** What can be done with a project. */
public enum ProjectAction {
  /** 进入下一阶段. */
  ADVANCE(Permission.SITE_PROJECT_ADVANCE),
  /** 取消. */
  CANCEL(Permission.SITE_PROJECT_CANCEL);

  private final String permission;

  ProjectAction(String permission) {
    this.permission = permission;
  }

  String permission() {
    return permission;
  }
}
