package org.shuangyong.partnership;

import java.util.Optional;

/** How far an offer is (6.4): 报名 → 资格 → 评审 → 公示 → 签约 → 授牌 → 复核 → 摘牌. */
public enum OfferStatus {
  /** 已报名. */
  APPLIED("已报名"),
  /** 资格通过. */
  QUALIFIED("资格通过"),
  /** 评审通过. */
  REVIEWED("评审通过"),
  /** 公示中. */
  PUBLIC("公示"),
  /** 已签约. */
  SIGNED("已签约"),
  /** 已授牌. */
  LISTED("已授牌"),
  /** 已摘牌. */
  DELISTED("已摘牌"),
  /** 不予通过. */
  REFUSED("不予通过");

  private final String word;

  OfferStatus(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** Where an action leads, empty when the state does not allow it. */
  public Optional<OfferStatus> after(OfferAction action) {
    return Optional.ofNullable(
        switch (action) {
          case QUALIFY -> this == APPLIED ? QUALIFIED : null;
          case REVIEW -> this == QUALIFIED ? REVIEWED : null;
          case PUBLICIZE -> this == REVIEWED ? PUBLIC : null;
          case SIGN -> this == PUBLIC ? SIGNED : null;
          case AWARD -> this == SIGNED ? LISTED : null;
          case RECHECK -> this == LISTED ? LISTED : null;
          case DELIST -> this == LISTED || this == SIGNED ? DELISTED : null;
          case REFUSE -> ordinal() < SIGNED.ordinal() ? REFUSED : null;
        });
  }
}
