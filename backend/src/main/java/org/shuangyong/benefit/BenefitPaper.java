package org.shuangyong.benefit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.tenancy.RegionRow;

/** A paper that was handed in: a copy kept, or the original shown at the desk. */
@Entity
@Immutable
@Table(name = "benefit_paper")
public class BenefitPaper extends RegionRow {
  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "name")
  private String name;

  @Column(name = "seen")
  private boolean seen;

  @Column(name = "attachment_id")
  private UUID attachmentId;

  @Column(name = "at")
  private Instant at;

  @Column(name = "by_name")
  private String byName;

  protected BenefitPaper() {}

  BenefitPaper(UUID caseId, BenefitDto.PaperRequest given, String byName, Instant at) {
    this.caseId = caseId;
    this.name = given.name().strip();
    this.seen = given.seen();
    this.attachmentId = given.attachmentId();
    this.at = at;
    this.byName = byName;
  }

  public String name() {
    return name;
  }

  public boolean seen() {
    return seen;
  }

  public UUID attachmentId() {
    return attachmentId;
  }

  public Instant at() {
    return at;
  }

  public String byName() {
    return byName;
  }
}
