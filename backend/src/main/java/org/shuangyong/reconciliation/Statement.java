package org.shuangyong.reconciliation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.shuangyong.matter.MatterStatus;

/**
 * What one side says of an item; all null until it has spoken.
 *
 * @param by the id of the person who said it
 * @param paper whether the office entered it for a side that answered on paper or by telephone
 */
@Embeddable
public record Statement(
    @Enumerated(EnumType.STRING) @Column(name = "state") State state,
    @Column(name = "note") String note,
    @Column(name = "by") String by,
    @Column(name = "name") String name,
    @Column(name = "day") LocalDate day,
    @Column(name = "paper") boolean paper) {

  static final Statement NONE = new Statement(null, null, null, null, null, false);

  /** How an item stands, in the words both sides use. */
  public enum State {
    /** 未启动. */
    NOT_STARTED,
    /** 推进中. */
    ONGOING,
    /** 已办结. */
    DONE,
    /** 长期推进. */
    LONG_TERM,
    /** 不再办理. */
    STOPPED;

    /**
     * Whether the ledger says the same of the matter. What was applied for, or waits for a leader,
     * is on its way.
     */
    boolean fits(MatterStatus status) {
      return switch (this) {
        case NOT_STARTED, ONGOING -> !status.ended();
        case LONG_TERM -> status == MatterStatus.LONG_TERM;
        case DONE ->
            status == MatterStatus.CLOSED
                || status == MatterStatus.CLOSING
                || status == MatterStatus.CONFIRMING;
        case STOPPED ->
            status == MatterStatus.AWAITING_LEADER
                || status.ended() && status != MatterStatus.CLOSED;
      };
    }
  }
}
