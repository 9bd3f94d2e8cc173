package org.shuangyong.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** An entry of an offer's time line. */
@Entity
@Immutable
@Table(name = "offer_event")
public class OfferEvent extends RegionRow {
  @Column(name = "offer_id")
  private UUID offerId;

  @Column(name = "at")
  private Instant at;

  @Column(name = "word")
  private String word;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private OfferStatus status;

  @Column(name = "text")
  private String text;

  @Column(name = "actor_name")
  private String actorName;

  @Column(name = "actor_unit")
  private String actorUnit;

  protected OfferEvent() {}

  public OfferEvent(Offer of, String word, String name, String unit, Instant at) {
    this.offerId = of.id();
    this.at = at;
    this.word = word;
    this.status = of.status();
    this.actorName = name;
    this.actorUnit = unit;
  }

  OfferEvent(Offer of, String word, String text, User by, Instant at) {
    this.offerId = of.id();
    this.at = at;
    this.word = word;
    this.status = of.status();
    this.text = Texts.blankToNull(text);
    this.actorName = by.name();
    this.actorUnit = by.unit().name();
  }

  public Instant at() {
    return at;
  }

  public String word() {
    return word;
  }

  public OfferStatus status() {
    return status;
  }

  public String text() {
    return text;
  }

  public String actorName() {
    return actorName;
  }

  public String actorUnit() {
    return actorUnit;
  }
}
