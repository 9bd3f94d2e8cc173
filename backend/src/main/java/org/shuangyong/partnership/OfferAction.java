package org.shuangyong.partnership;

import org.shuangyong.platform.access.Permission;

/** What can be done with an offer. */
public enum OfferAction {
  /** 资格审查通过. */
  QUALIFY(Permission.OFFER_QUALIFY),
  /** 评审通过. */
  REVIEW(Permission.OFFER_REVIEW),
  /** 公示. */
  PUBLICIZE(Permission.OFFER_PUBLICIZE),
  /** 签约. */
  SIGN(Permission.OFFER_SIGN),
  /** 授牌. */
  AWARD(Permission.OFFER_AWARD),
  /** 复核. */
  RECHECK(Permission.OFFER_RECHECK),
  /** 摘牌. */
  DELIST(Permission.OFFER_DELIST),
  /** 不予通过. */
  REFUSE(Permission.OFFER_REFUSE);

  private final String permission;

  OfferAction(String permission) {
    this.permission = permission;
  }

  public String permission() {
    return permission;
  }

  /** Whether words must be said. */
  boolean worded() {
    return this == DELIST || this == REFUSE;
  }
}
