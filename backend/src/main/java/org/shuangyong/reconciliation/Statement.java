package org.shuangyong.reconciliation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

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
    STOPPED
  }
}
