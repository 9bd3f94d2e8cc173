package org.shuangyong.matter;

import static org.shuangyong.matter.MatterAction.*;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

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
  /** 待延期审批. */
  EXTENSION_ASKED,
  /** 长期推进. */
  LONG_TERM,
  /** 申请销号，待核验. */
  CLOSING,
  /** 已核验，待提出单位确认. */
  CONFIRMING,
  /** 待领导审定. */
  AWAITING_LEADER,
  /** 已销号. */
  CLOSED,
  /** 不予受理. */
  DECLINED,
  /** 条件不具备，已解释. */
  EXPLAINED,
  /** 已撤销. */
  WITHDRAWN;

  /** States in which nothing is left to do. */
  public static final Set<MatterStatus> ENDED = EnumSet.of(CLOSED, DECLINED, EXPLAINED, WITHDRAWN);

  /** The same for HQL, which compares constants. */
  static final String ENDED_HQL = "('CLOSED', 'DECLINED', 'EXPLAINED', 'WITHDRAWN')";

  public boolean ended() {
    return ENDED.contains(this);
  }

  /**
   * The state after a supplement of the plan changed the matter's task: the lead unit signs for it
   * anew. Empty where nothing is left to change, or where a decision has to be made first.
   */
  public Optional<MatterStatus> afterChange() {
    return switch (this) {
      case ASSIGNED, SIGNED, IN_PROGRESS, LONG_TERM, CLOSING, CONFIRMING -> Optional.of(ASSIGNED);
      case SUBMITTED,
          RETURNED,
          REGISTERED,
          EXTENSION_ASKED,
          AWAITING_LEADER,
          CLOSED,
          DECLINED,
          EXPLAINED,
          WITHDRAWN ->
          Optional.empty();
    };
  }

  /** Whether somebody asked for something that is not decided yet. */
  boolean waitsForDecision() {
    return this == EXTENSION_ASKED || this == AWAITING_LEADER;
  }

  /**
   * The state after an action, or empty when the action is not possible in this state.
   *
   * @param held where a matter stood when somebody asked to extend or to end it, else null
   * @param outcome how it ends if a leader approves, else null
   */
  public Optional<MatterStatus> after(
      MatterAction action, MatterStatus held, MatterStatus outcome) {
    return Optional.ofNullable(
        switch (this) {
          case SUBMITTED ->
              switch (action) {
                case AMEND -> SUBMITTED;
                case REGISTER -> REGISTERED;
                case RETURN -> RETURNED;
                case DECLINE, WITHDRAW -> AWAITING_LEADER;
                default -> null;
              };
          case RETURNED ->
              switch (action) {
                case RESUBMIT -> SUBMITTED;
                case WITHDRAW -> AWAITING_LEADER;
                default -> null;
              };
          case REGISTERED ->
              switch (action) {
                case AMEND -> REGISTERED;
                case ASSIGN -> ASSIGNED;
                case EXPLAIN, WITHDRAW -> AWAITING_LEADER;
                default -> null;
              };
          case ASSIGNED ->
              switch (action) {
                case AMEND -> ASSIGNED;
                case SIGN -> SIGNED;
                // Not yet signed for: the office may still give it to another unit.
                case ASSIGN -> ASSIGNED;
                case EXPLAIN, WITHDRAW -> AWAITING_LEADER;
                default -> null;
              };
          case SIGNED ->
              switch (action) {
                case AMEND -> SIGNED;
                case REPORT -> IN_PROGRESS;
                case EXTEND -> EXTENSION_ASKED;
                case EXPLAIN, WITHDRAW -> AWAITING_LEADER;
                default -> null;
              };
          case IN_PROGRESS ->
              switch (action) {
                case AMEND -> IN_PROGRESS;
                case REPORT -> IN_PROGRESS;
                case APPLY -> CLOSING;
                case EXTEND -> EXTENSION_ASKED;
                case LONG_TERM -> LONG_TERM;
                case EXPLAIN, WITHDRAW -> AWAITING_LEADER;
                default -> null;
              };
          case EXTENSION_ASKED -> action == GRANT || action == REFUSE ? held : null;
          case LONG_TERM ->
              switch (action) {
                case AMEND -> LONG_TERM;
                case REPORT -> LONG_TERM;
                case RESUME -> IN_PROGRESS;
                case EXPLAIN, WITHDRAW -> AWAITING_LEADER;
                default -> null;
              };
          case CLOSING ->
              switch (action) {
                case VERIFY -> CONFIRMING;
                case REJECT -> IN_PROGRESS;
                case WITHDRAW -> AWAITING_LEADER;
                default -> null;
              };
          case CONFIRMING ->
              switch (action) {
                case CONFIRM, CLOSE_SILENT -> CLOSED;
                case SEND_BACK -> IN_PROGRESS;
                case REMIND -> CONFIRMING;
                case WITHDRAW -> AWAITING_LEADER;
                default -> null;
              };
          case AWAITING_LEADER -> action == APPROVE ? outcome : action == DISAPPROVE ? held : null;
          case CLOSED -> action == REOPEN ? IN_PROGRESS : null;
          case DECLINED, EXPLAINED, WITHDRAWN -> null;
        });
  }
}
