package org.shuangyong.plan;

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

/**
 * A year's plan: the document's text as it came, and its header. Work points point into the text by
 * offsets, so what a measure says is always what the document says.
 */
@Entity
@Table(name = "plan")
public class Plan extends RegionRow {
  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private PlanKind kind;

  @Column(name = "year")
  private int year;

  @Column(name = "title")
  private String title;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private PlanStatus status;

  @Column(name = "issuer")
  private String issuer;

  @Column(name = "doc_no")
  private String docNo;

  @Column(name = "recipients")
  private String recipients;

  @Column(name = "seal_unit")
  private String sealUnit;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "source_name")
  private String sourceName;

  @Column(name = "source", updatable = false)
  private String source;

  @Column(name = "preamble_start", updatable = false)
  private int preambleStart;

  @Column(name = "preamble_end", updatable = false)
  private int preambleEnd;

  @Column(name = "measures")
  private int measures;

  @Column(name = "assigned")
  private int assigned;

  @Column(name = "dropped")
  private int dropped;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "published_by")
  private String publishedBy;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected Plan() {}

  Plan(
      PlanHeader header,
      String source,
      String sourceName,
      int preambleStart,
      int preambleEnd,
      Instant now) {
    this.kind = PlanKind.YEARLY_POINTS;
    this.status = PlanStatus.DRAFT;
    this.source = source;
    this.sourceName = sourceName;
    this.preambleStart = preambleStart;
    this.preambleEnd = preambleEnd;
    this.createdAt = now;
    setHeader(header, now);
  }

  void setHeader(PlanHeader header, Instant now) {
    requireDraft();
    year = header.year();
    title = header.title();
    issuer = header.issuer();
    docNo = header.docNo();
    recipients = header.recipients();
    sealUnit = header.sealUnit();
    issuedOn = header.issuedOn();
    touch(now);
  }

  /** Every change to a work point goes through its plan's version: the tree is one record. */
  void touch(Instant now) {
    requireDraft();
    updatedAt = now;
  }

  void count(int measures, int assigned, int dropped) {
    this.measures = measures;
    this.assigned = assigned;
    this.dropped = dropped;
  }

  /** Publishes; afterwards nothing in the plan changes. */
  void publish(String by, Instant now) {
    touch(now);
    if (assigned == 0) {
      throw new ProblemException(Problem.PLAN_NOTHING);
    }
    status = PlanStatus.PUBLISHED;
    publishedAt = now;
    publishedBy = by;
  }

  void requireDraft() {
    if (status != PlanStatus.DRAFT) {
      throw new ProblemException(Problem.PLAN_PUBLISHED);
    }
  }

  /** The text of a measure, or of a heading. */
  public String text(WorkPoint point) {
    return source.substring(point.startAt(), point.endAt());
  }

  public PlanKind kind() {
    return kind;
  }

  public int year() {
    return year;
  }

  public String title() {
    return title;
  }

  public PlanStatus status() {
    return status;
  }

  public String issuer() {
    return issuer;
  }

  public String docNo() {
    return docNo;
  }

  public String recipients() {
    return recipients;
  }

  public String sealUnit() {
    return sealUnit;
  }

  public LocalDate issuedOn() {
    return issuedOn;
  }

  public String sourceName() {
    return sourceName;
  }

  public String source() {
    return source;
  }

  public String preamble() {
    return source.substring(preambleStart, preambleEnd);
  }

  public int measures() {
    return measures;
  }

  public int assigned() {
    return assigned;
  }

  public int dropped() {
    return dropped;
  }

  public Instant publishedAt() {
    return publishedAt;
  }

  public String publishedBy() {
    return publishedBy;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public int version() {
    return version;
  }
}
