package org.shuangyong.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What somebody asked for and somebody else must decide: a later date, or an end without closing.
 */
@Embeddable
public class Pending {
  /** Where the matter stood, and stands again if the answer is no. */
  @Enumerated(EnumType.STRING)
  @Column(name = "held_status")
  private MatterStatus held;

  @Column(name = "held_by")
  private String by;

  /** How it ends if a leader approves. */
  @Enumerated(EnumType.STRING)
  @Column(name = "outcome")
  private MatterStatus outcome;

  @Column(name = "asked_due_on")
  private LocalDate askedDueOn;

  protected Pending() {}

  Pending(MatterStatus held, String by, MatterStatus outcome, LocalDate askedDueOn) {
    this.held = held;
    this.by = by;
    this.outcome = outcome;
    this.askedDueOn = askedDueOn;
  }

  static Pending extension(MatterStatus held, String by, LocalDate due) {
    return new Pending(held, by, null, due);
  }

  static Pending end(MatterStatus held, String by, MatterStatus outcome) {
    return new Pending(held, by, outcome, null);
  }

  MatterStatus held() {
    return held;
  }

  String by() {
    return by;
  }

  public MatterStatus outcome() {
    return outcome;
  }

  public LocalDate askedDueOn() {
    return askedDueOn;
  }
}
