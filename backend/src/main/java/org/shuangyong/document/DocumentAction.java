package org.shuangyong.document;

import org.shuangyong.platform.access.Permission;

/** What can be done with a text. */
public enum DocumentAction {
  /** 修改. */
  EDIT(Permission.DOCUMENT_EDIT),
  /** 提交. */
  SUBMIT(Permission.DOCUMENT_SUBMIT),
  /** 退回. */
  RETURN(Permission.DOCUMENT_RETURN),
  /** 保密审查. */
  CLEAR(Permission.DOCUMENT_CLEAR),
  /** 签发. */
  ISSUE(Permission.DOCUMENT_ISSUE),
  /** 登记采用. */
  ADOPT(Permission.DOCUMENT_ADOPT),
  /** 撤下. */
  WITHDRAW(Permission.DOCUMENT_WITHDRAW);

  private final String permission;

  DocumentAction(String permission) {
    this.permission = permission;
  }

  public String permission() {
    return permission;
  }

  /** Whether words must be said. */
  boolean worded() {
    return this == RETURN || this == WITHDRAW;
  }
}
