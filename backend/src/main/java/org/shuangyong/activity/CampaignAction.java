package org.shuangyong.activity;

import org.shuangyong.platform.access.Permission;

/** What can be done with a campaign. */
public enum CampaignAction {
  /** 修改. */
  EDIT(Permission.CAMPAIGN_EDIT),
  /** 启动. */
  START(Permission.CAMPAIGN_START),
  /** 总结. */
  CLOSE(Permission.CAMPAIGN_CLOSE);

  private final String permission;

  CampaignAction(String permission) {
    this.permission = permission;
  }

  public String permission() {
    return permission;
  }
}
