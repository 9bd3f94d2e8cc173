package org.shuangyong.family;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.crypto.Sealed;
import org.shuangyong.platform.job.ExportMark;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;

/**
 * A wish to take people or families out of the system, who allowed it, and the number its pages
 * carry.
 */
@Entity
@Table(name = "person_export")
public class PersonExport extends RegionRow {
  @Column(name = "unit_id", updatable = false)
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private PersonExportStatus status;

  /** What is exported: the word of its {@link org.shuangyong.platform.job.Export}. */
  @Column(name = "kind", updatable = false)
  private String kind;

  /** The filters as JSON; a name or a number may be among them. */
  @Convert(converter = Sealed.class)
  @Column(name = "search_sealed", updatable = false)
  private String search;

  /** The words of the columns, in order; empty for all. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "columns", updatable = false)
  private List<String> columns;

  /** Numbers, phones and addresses in clear, except of minors. */
  @Column(name = "whole", updatable = false)
  private boolean whole;

  @Column(name = "reason", updatable = false)
  private String reason;

  @Column(name = "row_count", updatable = false)
  private long rows;

  @Column(name = "asked_by", updatable = false)
  private String askedBy;

  @Column(name = "asker_name", updatable = false)
  private String askerName;

  @Column(name = "asked_at", updatable = false)
  private Instant askedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decider_name")
  private String deciderName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "answer")
  private String answer;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "job_id")
  private UUID jobId;

  @Version
  @Column(name = "version")
  private int version;

  protected PersonExport() {}

  /**
   * @param approval whether another person must allow it
   */
  PersonExport(
      User by,
      String kind,
      String search,
      List<String> columns,
      boolean whole,
      String reason,
      long rows,
      boolean approval,
      Instant now,
      Instant expiresAt) {
    this.unitId = by.unit().id();
    this.unitPath = by.unit().path();
    this.kind = kind;
    this.search = search;
    this.columns = columns;
    this.whole = whole;
    this.reason = reason;
    this.rows = rows;
    this.status = approval ? PersonExportStatus.ASKED : PersonExportStatus.APPROVED;
    this.askedBy = by.id();
    this.askerName = by.name();
    this.askedAt = now;
    this.expiresAt = expiresAt;
  }

  void decide(PersonExportStep step, User by, String text, Instant now, Instant until) {
    if (by.id().equals(askedBy)) {
      throw new ProblemException(Problem.PERSON_EXPORT_SAME_HAND);
    }
    status = after(step, now);
    decidedBy = by.id();
    deciderName = by.name();
    decidedAt = now;
    answer = text;
    expiresAt = until;
  }

  void start(UUID job, Instant now) {
    status = after(PersonExportStep.START, now);
    jobId = job;
  }

  /** Once, and again when its job died. */
  boolean startable(boolean died) {
    return jobId == null || died;
  }

  /** Where the step leads; throws when the state or the time does not allow it. */
  PersonExportStatus after(PersonExportStep step, Instant now) {
    return status
        .after(step)
        .filter(s -> !expired(now))
        .orElseThrow(() -> new ProblemException(Problem.PERSON_EXPORT_STATE));
  }

  boolean expired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /** What each page of the workbook carries and leads back to this row. */
  String number() {
    return ExportMark.number(id(), askedAt);
  }

  public PersonExportStatus status() {
    return status;
  }

  public String kind() {
    return kind;
  }

  List<String> columns() {
    return columns;
  }

  String search() {
    return search;
  }

  public boolean whole() {
    return whole;
  }

  public String reason() {
    return reason;
  }

  public long rows() {
    return rows;
  }

  public String askedBy() {
    return askedBy;
  }

  public String askerName() {
    return askerName;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public String deciderName() {
    return deciderName;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  public String answer() {
    return answer;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public UUID jobId() {
    return jobId;
  }

  public UUID unitId() {
    return unitId;
  }

  public int version() {
    return version;
  }
}
