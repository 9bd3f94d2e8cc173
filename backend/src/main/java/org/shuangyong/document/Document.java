package org.shuangyong.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.unit.Unit;

/** A text of a kind; once issued it is not changed. */
@Entity
@Table(name = "document")
public class Document extends RegionRow {
  @Column(name = "kind", updatable = false)
  private String kind;

  @Column(name = "kind_version", updatable = false)
  private int kindVersion;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  @Column(name = "title")
  private String title;

  @Column(name = "body")
  private String body;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "tags")
  private List<String> tags;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "extra")
  private Map<String, Object> extra;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private DocumentStatus status;

  @Column(name = "created_by", updatable = false)
  private String createdBy;

  /** Who wrote it last. */
  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "cleared_by")
  private String clearedBy;

  @Column(name = "clearer_name")
  private String clearerName;

  @Column(name = "cleared_on")
  private LocalDate clearedOn;

  @Column(name = "issuer_name")
  private String issuerName;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  /** Where it appeared. */
  @Column(name = "channel")
  private String channel;

  @Column(name = "doc_year")
  private Integer year;

  /** 期号 of the year. */
  @Column(name = "doc_no")
  private Integer no;

  /** 总期号. */
  @Column(name = "total_no")
  private Integer totalNo;

  /** Where it was adopted by others, such as an issue of the city's bulletin. */
  @Column(name = "adopted_in")
  private String adoptedIn;

  @Column(name = "adopted_on")
  private LocalDate adoptedOn;

  /** The first day of the tasks that it printed; null until it is issued. */
  @Column(name = "tasks_from")
  private LocalDate tasksFrom;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected Document() {}

  Document(Kind kind, DocumentDto.Facts facts, Unit unit, User by, Instant now) {
    this.kind = kind.code();
    this.kindVersion = kind.version();
    this.unitId = unit.id();
    this.unitPath = unit.path();
    this.status = DocumentStatus.DRAFT;
    this.createdBy = by.id();
    this.createdAt = now;
    write(facts, by, now);
  }

  final void write(DocumentDto.Facts facts, User by, Instant now) {
    title = facts.title().strip();
    body = facts.body() == null ? "" : facts.body().strip();
    tags = List.copyOf(facts.tags());
    extra = facts.extra();
    writtenBy = by.id();
    updatedAt = now;
  }

  /**
   * What stands in the way of an action, or empty: who writes, first or last, does not clear; who
   * clears does not issue (1.7).
   */
  Optional<Problem> refusal(DocumentAction action, User user, boolean adopts) {
    if (status.after(action).isEmpty() || action == DocumentAction.ADOPT && !adopts) {
      return Optional.of(Problem.DOCUMENT_TRANSITION);
    }
    if (!user.may(action.permission()) || !hands(action, user)) {
      return Optional.of(Problem.AUTH_FORBIDDEN);
    }
    boolean same =
        switch (action) {
          case CLEAR -> user.id().equals(createdBy) || user.id().equals(writtenBy);
          case ISSUE -> user.id().equals(clearedBy);
          default -> false;
        };
    return same ? Optional.of(Problem.DOCUMENT_SAME_HAND) : Optional.empty();
  }

  /** A draft is its unit's; what was submitted is edited by who may clear it. */
  private boolean hands(DocumentAction action, User user) {
    return switch (action) {
      case EDIT ->
          status == DocumentStatus.SUBMITTED
              ? user.may(DocumentAction.CLEAR.permission())
              : by(user);
      case SUBMIT -> by(user);
      default -> true;
    };
  }

  /** Whether it is of the person's own scope, and not only there to be read by all. */
  boolean of(User user) {
    return user.scope().covers(unitPath);
  }

  private boolean by(User user) {
    return user.unit().id().equals(unitId);
  }

  void take(DocumentAction action, User by, LocalDate today, Instant now) {
    switch (action) {
      case RETURN -> clear(null, null, null);
      case CLEAR -> clear(by.id(), by.name(), today);
      default -> {} // the state says it
    }
    status = status.after(action).orElseThrow();
    updatedAt = now;
  }

  private void clear(String id, String name, LocalDate on) {
    clearedBy = id;
    clearerName = name;
    clearedOn = on;
  }

  void issue(String by, String in, LocalDate today) {
    issuerName = by;
    issuedOn = today;
    channel = in;
    year = today.getYear();
  }

  void number(int ofYear, int total) {
    no = ofYear;
    totalNo = total;
  }

  void printed(LocalDate from) {
    tasksFrom = from;
  }

  void adopt(String in, LocalDate on, Instant now) {
    adoptedIn = in;
    adoptedOn = on;
    updatedAt = now;
  }

  public String kind() {
    return kind;
  }

  public int kindVersion() {
    return kindVersion;
  }

  public UUID unitId() {
    return unitId;
  }

  public String title() {
    return title;
  }

  public String body() {
    return body;
  }

  public List<String> tags() {
    return tags;
  }

  public Map<String, Object> extra() {
    return extra;
  }

  public DocumentStatus status() {
    return status;
  }

  public String clearerName() {
    return clearerName;
  }

  public LocalDate clearedOn() {
    return clearedOn;
  }

  public String issuerName() {
    return issuerName;
  }

  public LocalDate issuedOn() {
    return issuedOn;
  }

  public String channel() {
    return channel;
  }

  public Integer year() {
    return year;
  }

  public Integer no() {
    return no;
  }

  public Integer totalNo() {
    return totalNo;
  }

  LocalDate tasksFrom() {
    return tasksFrom;
  }

  public String adoptedIn() {
    return adoptedIn;
  }

  public LocalDate adoptedOn() {
    return adoptedOn;
  }

  public int version() {
    return version;
  }
}
