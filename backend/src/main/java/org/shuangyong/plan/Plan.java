package org.shuangyong.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;

/**
 * A year's plan: the document's text as it came, and its header. Work points point into the text by
 * offsets, so what a measure says is always what the document says. A plan made from another one
 * (next year's, or a supplement) is a document the office writes: its text may be edited until it
 * is published, and points move along with it.
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

  /** The edition this one was made from, null for one that was read from a document. */
  @Column(name = "origin_id", updatable = false)
  private UUID originId;

  /** 0 as first published; 1, 2, … for its supplements (补充通知). */
  @Column(name = "edition", updatable = false)
  private int edition;

  @Embedded private PlanGuide guide;

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

  @Column(name = "source")
  private String source;

  @Column(name = "preamble_start")
  private int preambleStart;

  @Column(name = "preamble_end")
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
    if (header.guide() != null) {
      guide = header.guide();
    }
    touch(now);
  }

  /**
   * A draft made from a published edition: of the next year, or a supplement of the same year. It
   * takes over the text from the preamble to the last measure; what is the former paper's own (its
   * number, its date, its recipients' list in the text) stays behind.
   *
   * @return the draft; {@code nodes} get their places in it by {@link #offset}
   */
  static Plan madeFrom(Plan former, List<WorkPoint> nodes, boolean nextYear, Instant now) {
    int from = nodes.get(0).startAt();
    int to = nodes.get(nodes.size() - 1).endAt();
    int year = former.year + (nextYear ? 1 : 0);
    String title =
        nextYear
            ? former.title.replace(Integer.toString(former.year), Integer.toString(year))
            : former.title;
    String head = title + "\n";
    String preamble = former.preamble();
    Plan plan =
        new Plan(
            new PlanHeader(
                year,
                title,
                former.issuer,
                null,
                former.recipients,
                former.sealUnit,
                null,
                nextYear ? former.guide().nextYear() : former.guide()),
            head + preamble + "\n" + former.source.substring(from, to) + "\n",
            former.title,
            head.length(),
            head.length() + preamble.length(),
            now);
    plan.originId = former.id();
    plan.edition = nextYear ? 0 : former.edition + 1;
    return plan;
  }

  /** How far a node of the former edition moves in this one, whose first node was {@code first}. */
  int offset(WorkPoint first) {
    return preambleEnd + 1 - first.startAt();
  }

  /**
   * Puts other words in the place of a node's, or of none; all that follows moves along.
   *
   * @param nodes the plan's nodes in document order, the node among them
   */
  void rewrite(List<WorkPoint> nodes, WorkPoint node, String words) {
    requireDerived();
    int start = node.bodyStart(source);
    int end = node.bodyEnd(source);
    int by = words.length() - (end - start);
    source = source.substring(0, start) + words + source.substring(end);
    if (words.isEmpty()) {
      node.place(start, start);
    } else if (node.startAt() == node.endAt()) {
      node.place(start, start + words.length());
    } else {
      node.place(node.startAt(), node.endAt() + by);
    }
    nodes
        .subList(nodes.indexOf(node) + 1, nodes.size())
        .forEach(later -> later.place(later.startAt() + by, later.endAt() + by));
  }

  /** Edits the preamble; the tree moves along. */
  void rewritePreamble(List<WorkPoint> nodes, String words) {
    requireDerived();
    int by = words.length() - (preambleEnd - preambleStart);
    source = source.substring(0, preambleStart) + words + source.substring(preambleEnd);
    preambleEnd += by;
    nodes.forEach(n -> n.place(n.startAt() + by, n.endAt() + by));
  }

  /** A document that was read in is evidence: its words are not ours to change. */
  void requireDerived() {
    requireDraft();
    if (originId == null) {
      throw new ProblemException(Problem.PLAN_READ_IN);
    }
  }

  boolean supplement() {
    return edition > 0;
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

  public UUID originId() {
    return originId;
  }

  public int edition() {
    return edition;
  }

  public PlanGuide guide() {
    return guide == null ? PlanGuide.NONE : guide;
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
