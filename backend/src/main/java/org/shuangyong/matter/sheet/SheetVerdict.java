package org.shuangyong.matter.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What was last decided on an answer: cleared, or returned and why. */
@Embeddable
public class SheetVerdict {
  @Column(name = "verdict")
  private String text;

  @Column(name = "decided_at")
  private Instant at;

  @Column(name = "decider_name")
  private String by;

  protected SheetVerdict() {}

  SheetVerdict(String text, Instant at, String by) {
    this.text = text;
    this.at = at;
    this.by = by;
  }

  public String text() {
    return text;
  }

  public Instant at() {
    return at;
  }

  public String by() {
    return by;
  }
}
