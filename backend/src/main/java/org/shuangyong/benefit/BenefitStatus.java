package org.shuangyong.benefit;

import java.util.Optional;

/** How far a case is (F2 CASE): 受理 → steps of its kind → 办结 → 回访 → 归档. */
public enum BenefitStatus {
  /** 办理中: at a step of its kind. */
  HANDLING,
  /** 待补正: the clock stands still. */
  SUPPLEMENT,
  /** 拟不予: awaits the office's word. */
  REFUSING,
  /** 不予. */
  REFUSED,
  /** 待办结: every step is passed. */
  PASSED,
  /** 已办结. */
  FINISHED,
  /** 已回访. */
  VISITED,
  /** 已归档. */
  ARCHIVED,
  /** 已撤回. */
  WITHDRAWN;

  /** Where an action leads, empty when the state does not allow it. */
  public Optional<BenefitStatus> after(BenefitAction action) {
    return Optional.ofNullable(
        switch (action) {
          case PASS -> this == HANDLING ? HANDLING : null;
          case PASS_LAST -> this == HANDLING ? PASSED : null;
          case ASK -> this == HANDLING ? SUPPLEMENT : null;
          case SUPPLEMENT -> this == SUPPLEMENT ? HANDLING : null;
          case REFUSE -> this == HANDLING ? REFUSING : null;
          case AGREE -> this == REFUSING ? REFUSED : null;
          case DISAGREE -> this == REFUSING ? HANDLING : null;
          case RETURN -> this == PASSED ? HANDLING : null;
          case FINISH -> this == PASSED ? FINISHED : null;
          case VISIT -> this == FINISHED ? VISITED : null;
          case ARCHIVE -> this == VISITED || this == REFUSED ? ARCHIVED : null;
          case WITHDRAW -> this == HANDLING || this == SUPPLEMENT ? WITHDRAWN : null;
        });
  }

  /** Whether somebody still has to act. */
  public boolean open() {
    return this != ARCHIVED && this != WITHDRAWN;
  }
}
