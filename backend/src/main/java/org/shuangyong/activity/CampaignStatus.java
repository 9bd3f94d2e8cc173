package org.shuangyong.activity;

import java.util.Optional;

/** How far a campaign is (1.2): 筹划 → 进行 → 总结. */
public enum CampaignStatus {
  /** 筹划. */
  PREPARING,
  /** 进行中. */
  RUNNING,
  /** 已总结. */
  CLOSED;

  /** Where an action leads, empty when the state does not allow it. */
  public Optional<CampaignStatus> after(CampaignAction action) {
    return Optional.ofNullable(
        switch (action) {
          case EDIT -> this == CLOSED ? null : this;
          case START -> this == PREPARING ? RUNNING : null;
          case CLOSE -> this == RUNNING ? CLOSED : null;
        });
  }

  public String word() {
    return switch (this) {
      case PREPARING -> "筹划";
      case RUNNING -> "进行中";
      case CLOSED -> "已总结";
    };
  }
}
