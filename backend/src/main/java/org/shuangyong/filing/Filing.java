package org.shuangyong.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.unit.Unit;

/** One unit's filing of a kind for a year. The day it was due when it was filed stays with it. */
@Entity
@Table(name = "filing")
public class Filing extends RegionRow {
  @Column(name = "unit_id", updatable = false)
  private UUID unitId;

  @Column(name = "unit_path", updatable = false)
  private String unitPath;

  @Column(name = "year", updatable = false)
  private int year;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", updatable = false)
  private FilingKind kind;

  @Column(name = "text")
  private String text;

  /** The day a review was given by word of mouth, null for a written one. */
  @Column(name = "oral_on")
  private LocalDate oralOn;

  @Column(name = "due_on", updatable = false)
  private LocalDate dueOn;

  @Column(name = "filed_on", updatable = false)
  private LocalDate filedOn;

  @Column(name = "filed_by", updatable = false)
  private String filedBy;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected Filing() {}

  Filing(
      Unit unit,
      int year,
      FilingKind kind,
      LocalDate dueOn,
      LocalDate filedOn,
      String filedBy,
      Instant now) {
    this.unitId = unit.id();
    this.unitPath = unit.path();
    this.year = year;
    this.kind = kind;
    this.dueOn = dueOn;
    this.filedOn = filedOn;
    this.filedBy = filedBy;
    this.createdAt = now;
  }

  /**
   * Says what is filed.
   *
   * @param files how many documents stand on it; only a review by word of mouth needs none
   */
  void write(String newText, LocalDate newOralOn, int files, LocalDate today, Instant now) {
    if (newOralOn != null && (kind != FilingKind.REVIEW || newOralOn.isAfter(today))) {
      throw ProblemException.field("oralOn", "invalid");
    }
    if (files == 0 && newOralOn == null) {
      throw new ProblemException(Problem.FILING_NO_DOCUMENT);
    }
    text = newText.strip();
    oralOn = newOralOn;
    updatedAt = now;
  }

  public UUID unitId() {
    return unitId;
  }

  public int year() {
    return year;
  }

  public FilingKind kind() {
    return kind;
  }

  public String text() {
    return text;
  }

  public LocalDate oralOn() {
    return oralOn;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public LocalDate filedOn() {
    return filedOn;
  }

  public String filedBy() {
    return filedBy;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public int version() {
    return version;
  }
}
