package org.shuangyong.matter;

import static org.shuangyong.matter.MatterAction.*;

import java.util.Optional;

/**
 * The machine of a matter (domain F2 MAT). The table below is the only copy: guards, the actions a
 * screen offers and {@code docs/generated/states.md} all come from it.
 */
public enum MatterStatus {
  /** 已提报. */
  SUBMITTED,
  /** 已退回. */
  RETURNED,
  /** 已立账. */
  REGISTERED,
  /** 已交办. */
  ASSIGNED,
  /** 已签收. */
  SIGNED,
  /** 办理中. */
  IN_PROGRESS,
  /** 申请销号，待核验. */
  CLOSING,
  /** 已核验，待提出单位确认. */
  CONFIRMING,
  /** 已销号. */
  CLOSED;

  /** The state after an action, or empty when the action is not possible in this state. */
  public Optional<MatterStatus> after(MatterAction action) {
    return Optional.ofNullable(
        switch (this) {
          case SUBMITTED -> action == REGISTER ? REGISTERED : action == RETURN ? RETURNED : null;
          case RETURNED -> action == RESUBMIT ? SUBMITTED : null;
          case REGISTERED -> action == ASSIGN ? ASSIGNED : null;
          // Not yet signed for: the office may still give it to another unit.
          case ASSIGNED -> action == SIGN ? SIGNED : action == ASSIGN ? ASSIGNED : null;
          case SIGNED -> action == REPORT ? IN_PROGRESS : null;
          case IN_PROGRESS -> action == REPORT ? IN_PROGRESS : action == APPLY ? CLOSING : null;
          case CLOSING -> action == VERIFY ? CONFIRMING : action == REJECT ? IN_PROGRESS : null;
          case CONFIRMING -> action == CONFIRM ? CLOSED : action == SEND_BACK ? IN_PROGRESS : null;
          case CLOSED -> null;
        });
  }
}
