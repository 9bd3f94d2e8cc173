package org.shuangyong.matter;

import org.shuangyong.platform.access.Permission;

/** What can be done with a matter; each is a permission, an operation and an audit action. */
public enum MatterAction {
  /** 立账: gives it a number in the ledger. */
  REGISTER(Permission.MATTER_REGISTER, Who.OFFICE),
  /** 退回补充. */
  RETURN(Permission.MATTER_RETURN, Who.OFFICE),
  /** 补充后重新提报. */
  RESUBMIT(Permission.MATTER_RESUBMIT, Who.PROPOSER),
  /** 交办. */
  ASSIGN(Permission.MATTER_ASSIGN, Who.OFFICE),
  /** 签收. */
  SIGN(Permission.MATTER_SIGN, Who.LEAD),
  /** 报进展. */
  REPORT(Permission.MATTER_REPORT, Who.DOER_UNIT),
  /** 申请销号. */
  APPLY(Permission.MATTER_APPLY, Who.LEAD),
  /** 核验通过. */
  VERIFY(Permission.MATTER_VERIFY, Who.OFFICE),
  /** 核验退回. */
  REJECT(Permission.MATTER_REJECT, Who.OFFICE),
  /** 提出单位确认销号. */
  CONFIRM(Permission.MATTER_CONFIRM, Who.PROPOSER),
  /** 提出单位不满意，退回办理. */
  SEND_BACK(Permission.MATTER_SEND_BACK, Who.PROPOSER);

  /** On whose behalf an action is done. */
  enum Who {
    /** Whoever has the permission: the office's. */
    OFFICE,
    /** The proposing unit. */
    PROPOSER,
    /** The lead unit. */
    LEAD,
    /** The lead or a supporting unit. */
    DOER_UNIT
  }

  private final String permission;
  private final Who who;

  MatterAction(String permission, Who who) {
    this.permission = permission;
    this.who = who;
  }

  public String permission() {
    return permission;
  }

  Who who() {
    return who;
  }

  /** Doing it makes the person a doer, who may then neither verify nor confirm. */
  boolean doing() {
    return this == SIGN || this == REPORT || this == APPLY;
  }

  /** Passing judgement on the work: never by a person who did any of it. */
  boolean judging() {
    return this == VERIFY || this == REJECT || this == CONFIRM || this == SEND_BACK;
  }
}
