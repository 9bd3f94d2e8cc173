package org.shuangyong.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;

/** A complaint about an offer: what was said, not who said it. */
@Entity
@Table(name = "offer_complaint")
public class OfferComplaint extends RegionRow {
  @Column(name = "offer_id", updatable = false)
  private UUID offerId;

  @Column(name = "complained_on", updatable = false)
  private LocalDate complainedOn;

  @Column(name = "text", updatable = false)
  private String text;

  @Column(name = "answered_on")
  private LocalDate answeredOn;

  @Column(name = "answer")
  private String answer;

  protected OfferComplaint() {}

  OfferComplaint(UUID offerId, LocalDate on, String text) {
    this.offerId = offerId;
    this.complainedOn = on;
    this.text = text.strip();
  }

  void answer(String words, LocalDate on) {
    answer = words.strip();
    answeredOn = on;
  }

  public LocalDate complainedOn() {
    return complainedOn;
  }

  public String text() {
    return text;
  }

  public LocalDate answeredOn() {
    return answeredOn;
  }

  public String answer() {
    return answer;
  }
}
