package org.shuangyong.benefit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.crypto.Sealed;
import org.shuangyong.platform.tenancy.RegionRow;

/** An entry of a case's time line. What was said is sealed: it speaks of the person. */
@Entity
@Immutable
@Table(name = "benefit_event")
public class BenefitEvent extends RegionRow {
  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "at")
  private Instant at;

  /** The operation's word. */
  @Column(name = "word")
  private String word;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private BenefitStatus status;

  @Column(name = "step_name")
  private String stepName;

  @Convert(converter = Sealed.class)
  @Column(name = "text_sealed")
  private String text;

  @Column(name = "actor_name")
  private String actorName;

  @Column(name = "actor_unit")
  private String actorUnit;

  protected BenefitEvent() {}

  BenefitEvent(BenefitCase of, String word, String stepName, String text, User by, Instant at) {
    this.caseId = of.id();
    this.at = at;
    this.word = word;
    this.status = of.status();
    this.stepName = stepName;
    this.text = text;
    this.actorName = by.name();
    this.actorUnit = by.unit().name();
  }

  public Instant at() {
    return at;
  }

  public String word() {
    return word;
  }

  public BenefitStatus status() {
    return status;
  }

  public String stepName() {
    return stepName;
  }

  String text() {
    return text;
  }

  public String actorName() {
    return actorName;
  }

  public String actorUnit() {
    return actorUnit;
  }
}
