package org.shuangyong.matter.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** What the lead unit answered last. */
@Embeddable
public class LeadAnswer {
  @Column(name = "answer")
  private String text;

  @Column(name = "answered_at")
  private Instant at;

  @Column(name = "answerer_name")
  private String by;

  /** The entry of the matter's time line that its files belong to. */
  @Column(name = "answer_event")
  private UUID event;

  protected LeadAnswer() {}

  LeadAnswer(String text, Instant at, String by) {
    this.text = text;
    this.at = at;
    this.by = by;
  }

  void in(UUID entry) {
    event = entry;
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

  UUID event() {
    return event;
  }
}
