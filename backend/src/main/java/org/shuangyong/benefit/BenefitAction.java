package org.shuangyong.benefit;

import org.shuangyong.platform.access.Permission;

/** What can be done with a case. */
public enum BenefitAction {
  /** 办理完成本步. */
  PASS(Permission.BENEFIT_PASS),
  /** 办理完成末步. */
  PASS_LAST(Permission.BENEFIT_PASS),
  /** 要求补正. */
  ASK(Permission.BENEFIT_ASK),
  /** 补正. */
  SUPPLEMENT(Permission.BENEFIT_SUPPLEMENT),
  /** 拟不予. */
  REFUSE(Permission.BENEFIT_REFUSE),
  /** 同意不予. */
  AGREE(Permission.BENEFIT_AGREE),
  /** 不同意不予. */
  DISAGREE(Permission.BENEFIT_DISAGREE),
  /** 退回重办. */
  RETURN(Permission.BENEFIT_RETURN),
  /** 办结. */
  FINISH(Permission.BENEFIT_FINISH),
  /** 回访. */
  VISIT(Permission.BENEFIT_VISIT),
  /** 归档. */
  ARCHIVE(Permission.BENEFIT_ARCHIVE),
  /** 撤回. */
  WITHDRAW(Permission.BENEFIT_WITHDRAW);

  private final String permission;

  BenefitAction(String permission) {
    this.permission = permission;
  }

  String permission() {
    return permission;
  }

  /** Whether words must be said. */
  boolean worded() {
    return this == ASK || this == REFUSE || this == DISAGREE || this == RETURN || this == WITHDRAW;
  }
}
