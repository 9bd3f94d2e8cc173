package org.shuangyong.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** A round of looks at listed sites, from a day to a day (2.7). */
@Entity
@Table(name = "site_round")
public class SiteRound extends RegionRow {
  @Enumerated(EnumType.STRING)
  @Column(name = "kind", updatable = false)
  private RoundKind kind;

  @Column(name = "name", updatable = false)
  private String name;

  @Column(name = "from_on", updatable = false)
  private LocalDate fromOn;

  @Column(name = "to_on", updatable = false)
  private LocalDate toOn;

  @Column(name = "note", updatable = false)
  private String note;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private RoundStatus status = RoundStatus.OPEN;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "created_by", updatable = false)
  private String createdBy;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected SiteRound() {}

  public SiteRound(RoundDto.CreateRequest given, String by, Instant now) {
    this.kind = given.kind();
    this.name = given.name().strip();
    this.fromOn = given.fromOn();
    this.toOn = given.toOn();
    this.note = Texts.blankToNull(given.note());
    this.createdAt = now;
    this.createdBy = by;
    this.updatedAt = now;
  }

  public void close(Instant now) {
    if (status != RoundStatus.OPEN) {
      throw new ProblemException(Problem.SITE_ROUND_CLOSED);
    }
    status = RoundStatus.CLOSED;
    updatedAt = now;
  }

  /** Whether a look on this day belongs to it. */
  void require(LocalDate day) {
    if (status != RoundStatus.OPEN || day.isBefore(fromOn)) {
      throw new ProblemException(Problem.SITE_ROUND_CLOSED);
    }
  }

  public RoundKind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  public LocalDate fromOn() {
    return fromOn;
  }

  public LocalDate toOn() {
    return toOn;
  }

  public String note() {
    return note;
  }

  public RoundStatus status() {
    return status;
  }

  public String createdBy() {
    return createdBy;
  }

  public int version() {
    return version;
  }
}
