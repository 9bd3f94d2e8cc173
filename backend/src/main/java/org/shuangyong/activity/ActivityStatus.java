package org.shuangyong.activity;

import java.util.Optional;
import java.util.Set;

/** How far an activity is (F1 7): 筹划 → 通知 → 已举办 → 已登记 → 已总结; 取消. */
public enum ActivityStatus {
  /** 筹划. */
  PLANNED,
  /** 已通知. */
  NOTIFIED,
  /** 已举办. */
  HELD,
  /** 已登记: who came is on record. */
  RECORDED,
  /** 已总结. */
  SUMMARIZED,
  /** 已取消. */
  CANCELLED;

  /** What took place and counts in every figure. */
  public static final Set<ActivityStatus> TOOK_PLACE = Set.of(HELD, RECORDED, SUMMARIZED);

  /** The same for HQL, which compares constants. */
  static final String TOOK_PLACE_HQL = "(HELD, RECORDED, SUMMARIZED)";

  /** Where an action leads, empty when the state does not allow it. */
  public Optional<ActivityStatus> after(ActivityAction action) {
    return Optional.ofNullable(
        switch (action) {
          case EDIT -> open() ? this : null;
          case NOTIFY -> this == PLANNED ? NOTIFIED : null;
          case HOLD -> ahead() ? HELD : null;
          case RECORD -> open() ? RECORDED : null;
          case SUMMARIZE -> this == RECORDED ? SUMMARIZED : null;
          case REOPEN -> this == SUMMARIZED ? RECORDED : null;
          case CANCEL -> ahead() ? CANCELLED : null;
        });
  }

  public boolean tookPlace() {
    return TOOK_PLACE.contains(this);
  }

  /** Whether it may still be worked on. */
  public boolean open() {
    return this != SUMMARIZED && this != CANCELLED;
  }

  private boolean ahead() {
    return this == PLANNED || this == NOTIFIED;
  }
}
