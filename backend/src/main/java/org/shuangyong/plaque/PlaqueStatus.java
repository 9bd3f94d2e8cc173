package org.shuangyong.plaque;

import java.util.Optional;

/** Where a household's plaque is (B1). */
public enum PlaqueStatus {
  /** 待核: found or entered, the town has not looked yet. */
  CANDIDATE,
  /** 应挂. */
  DUE,
  /** 拒挂: the family does not want it. */
  DECLINED,
  /** 暂缓. */
  DEFERRED,
  /** 已排批次. */
  BATCHED,
  /** 已挂. */
  HUNG,
  /** 申请更换: asked for at the village. */
  REPLACE_ASKED,
  /** 更换待批: the town has examined it. */
  REPLACE_EXAMINED,
  /** 待更换: approved; the old plate first. */
  REPLACING,
  /** 保留不更换: after a death. */
  KEPT,
  /** 拟取消. */
  CANCEL_PROPOSED,
  /** 已告知. */
  CANCEL_NOTIFIED,
  /** 已陈述. */
  CANCEL_HEARD,
  /** 已取消: still to be taken back. */
  CANCELLED,
  /** 已收回. */
  TAKEN_BACK,
  /** 拟恢复. */
  RESTORE_ASKED,
  /** 待恢复悬挂. */
  RESTORING,
  /** 已注销: not entitled after all, or the household is no more. */
  CLOSED;

  /** Where a step leads, empty when the state does not allow it. */
  public Optional<PlaqueStatus> after(PlaqueStep step) {
    return Optional.ofNullable(
        switch (step) {
          case CHECK -> this == CANDIDATE ? DUE : null;
          case DECLINE -> this == DUE || this == DEFERRED || this == BATCHED ? DECLINED : null;
          case DEFER -> this == DUE || this == DECLINED || this == BATCHED ? DEFERRED : null;
          case RECONSIDER -> this == DECLINED || this == DEFERRED ? DUE : null;
          case BATCH -> this == DUE ? BATCHED : null;
          case UNBATCH -> this == BATCHED ? DUE : null;
          case HANG -> this == BATCHED || this == REPLACING || this == RESTORING ? HUNG : null;
          case REPLACE -> this == HUNG ? REPLACE_ASKED : null;
          case EXAMINE -> this == REPLACE_ASKED ? REPLACE_EXAMINED : null;
          case APPROVE -> this == REPLACE_EXAMINED ? REPLACING : null;
          case HAND_IN -> this == REPLACING ? REPLACING : null;
          case KEEP -> this == HUNG ? KEPT : null;
          case PROPOSE_CANCEL -> this == HUNG || this == KEPT ? CANCEL_PROPOSED : null;
          case NOTIFY -> this == CANCEL_PROPOSED ? CANCEL_NOTIFIED : null;
          case STATE -> this == CANCEL_NOTIFIED ? CANCEL_HEARD : null;
          case DROP_CANCEL ->
              this == CANCEL_PROPOSED || this == CANCEL_NOTIFIED || this == CANCEL_HEARD
                  ? HUNG
                  : null;
          case CANCEL -> this == CANCEL_HEARD ? CANCELLED : null;
          case TAKE_BACK -> this == CANCELLED ? TAKEN_BACK : null;
          case ASK_RESTORE -> this == TAKEN_BACK ? RESTORE_ASKED : null;
          case RESTORE -> this == RESTORE_ASKED ? RESTORING : null;
          case REFUSE ->
              switch (this) {
                case REPLACE_ASKED, REPLACE_EXAMINED -> HUNG;
                case RESTORE_ASKED -> TAKEN_BACK;
                default -> null;
              };
          case CLOSE -> hadAPlate() ? null : CLOSED;
          case END -> this == CLOSED ? null : CLOSED;
        });
  }

  /** Counts as 应挂. */
  public boolean entitled() {
    return switch (this) {
      case CANDIDATE, CANCELLED, TAKEN_BACK, RESTORE_ASKED, CLOSED -> false;
      default -> true;
    };
  }

  /** Counts as 已挂: a plate that is the family's to show hangs at the door. */
  public boolean hangs() {
    return switch (this) {
      case HUNG,
          KEPT,
          REPLACE_ASKED,
          REPLACE_EXAMINED,
          CANCEL_PROPOSED,
          CANCEL_NOTIFIED,
          CANCEL_HEARD ->
          true;
      default -> false;
    };
  }

  /**
   * A plate was hung: it leaves the books by being cancelled and taken back, with the document and
   * what the family says (B1), or with its household. Nor does anything follow a closing.
   */
  private boolean hadAPlate() {
    return switch (this) {
      case CANDIDATE, DUE, DECLINED, DEFERRED, BATCHED -> false;
      default -> true;
    };
  }

  /** Somebody has something to do with it. */
  public boolean open() {
    return switch (this) {
      case HUNG, KEPT, DECLINED, TAKEN_BACK, CLOSED -> false;
      default -> true;
    };
  }
}
