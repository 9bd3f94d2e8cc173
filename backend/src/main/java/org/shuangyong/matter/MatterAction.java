package org.shuangyong.matter;

import java.util.UUID;
import org.shuangyong.platform.access.Permission;

/** What can be done with a matter; each is a permission, an operation and an audit action. */
public enum MatterAction {
  /** 立账: gives it a number in the ledger. */
  REGISTER(Permission.MATTER_REGISTER, Who.ROLE),
  /** 退回补充. */
  RETURN(Permission.MATTER_RETURN, Who.ROLE),
  /** 补充后重新提报. */
  RESUBMIT(Permission.MATTER_RESUBMIT, Who.PROPOSER),
  /** 修改台账栏目. */
  AMEND(Permission.MATTER_AMEND, Who.ROLE),
  /** 交办. */
  ASSIGN(Permission.MATTER_ASSIGN, Who.ROLE),
  /** 签收. */
  SIGN(Permission.MATTER_SIGN, Who.LEAD),
  /** 报进展. */
  REPORT(Permission.MATTER_REPORT, Who.DOER_UNIT),
  /** 申请延期. */
  EXTEND(Permission.MATTER_EXTEND, Who.LEAD),
  /** 同意延期. */
  GRANT(Permission.MATTER_GRANT, Who.ROLE),
  /** 不同意延期. */
  REFUSE(Permission.MATTER_REFUSE, Who.ROLE),
  /** 转为长期推进, with a day to look again. */
  LONG_TERM(Permission.MATTER_LONG_TERM, Who.ROLE),
  /** 恢复办理. */
  RESUME(Permission.MATTER_RESUME, Who.ROLE),
  /** 申请销号. */
  APPLY(Permission.MATTER_APPLY, Who.LEAD),
  /** 核验通过. */
  VERIFY(Permission.MATTER_VERIFY, Who.ROLE),
  /** 核验退回. */
  REJECT(Permission.MATTER_REJECT, Who.ROLE),
  /** 提出单位确认销号. */
  CONFIRM(Permission.MATTER_CONFIRM, Who.PROPOSER),
  /** 提出单位不满意，退回办理. */
  SEND_BACK(Permission.MATTER_SEND_BACK, Who.PROPOSER),
  /** 催提出单位确认. */
  REMIND(Permission.MATTER_REMIND, Who.ROLE),
  /** 催后逾期未答复，由双拥办销号. */
  CLOSE_SILENT(Permission.MATTER_CLOSE_SILENT, Who.ROLE),
  /** 回头看不合格，重开. */
  REOPEN(Permission.MATTER_REOPEN, Who.ROLE),
  /** 拟不予受理，报领导审定. */
  DECLINE(Permission.MATTER_DECLINE, Who.ROLE),
  /** 条件不具备、已解释，报领导审定. */
  EXPLAIN(Permission.MATTER_EXPLAIN, Who.ROLE),
  /** 提出单位申请撤销，报领导审定. */
  WITHDRAW(Permission.MATTER_WITHDRAW, Who.PROPOSER),
  /** 领导审定同意. */
  APPROVE(Permission.MATTER_APPROVE, Who.ROLE),
  /** 领导审定不同意. */
  DISAPPROVE(Permission.MATTER_DISAPPROVE, Who.ROLE);

  /** On whose behalf an action is done. */
  enum Who {
    /** Whoever has the permission: the office, or a leader. */
    ROLE,
    /** The proposing unit. */
    PROPOSER,
    /** The lead unit. */
    LEAD,
    /** The lead or a supporting unit. */
    DOER_UNIT;

    boolean standsFor(UUID unit, MatterStanding matter) {
      return switch (this) {
        case ROLE -> true;
        case PROPOSER -> unit.equals(matter.proposerId());
        case LEAD -> unit.equals(matter.leadId());
        case DOER_UNIT -> unit.equals(matter.leadId()) || matter.supportIds().contains(unit);
      };
    }
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

  /** Doing it makes the person a doer, who may then pass no judgement on the work. */
  boolean doing() {
    return this == SIGN || this == REPORT || this == APPLY || this == EXTEND;
  }

  /** How a matter ends when a leader approves of this. */
  MatterStatus outcome() {
    return switch (this) {
      case DECLINE -> MatterStatus.DECLINED;
      case EXPLAIN -> MatterStatus.EXPLAINED;
      case WITHDRAW -> MatterStatus.WITHDRAWN;
      default -> throw new IllegalArgumentException(name());
    };
  }

  /** Passing judgement on the work: never by a person who did any of it. */
  boolean judging() {
    return switch (this) {
      case VERIFY, REJECT, CONFIRM, SEND_BACK, CLOSE_SILENT, GRANT, REFUSE, APPROVE, DISAPPROVE ->
          true;
      default -> false;
    };
  }

  /** What brings a matter to an end, 已销号 or another. */
  boolean ending() {
    return this == CONFIRM || this == CLOSE_SILENT || this == APPROVE;
  }

  /** Deciding on what another person asked for: never by that person. */
  boolean deciding() {
    return this == APPROVE || this == DISAPPROVE || this == GRANT || this == REFUSE;
  }
}
