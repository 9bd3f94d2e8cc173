package org.shuangyong.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.sheet.SheetHead;
import org.shuangyong.platform.tenancy.RegionRow;

/** One roster that somebody brought. */
@Entity
@Table(name = "roster")
public class Roster extends RegionRow {
  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  @Column(name = "file_name", updatable = false)
  private String fileName;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private RosterStatus status = RosterStatus.UPLOADED;

  @Enumerated(EnumType.STRING)
  @Column(name = "purpose")
  private RosterPurpose purpose = RosterPurpose.FILES;

  @Enumerated(EnumType.STRING)
  @Column(name = "expected_kind")
  private ExpectedKind expectedKind;

  @Column(name = "expected_year")
  private Integer expectedYear;

  @Column(name = "sheet")
  private int sheet;

  @Column(name = "header_row")
  private int headerRow;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "headings")
  private List<String> headings;

  /** Column code → its place in the row, from 0. */
  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "mapping")
  private Map<String, Integer> mapping;

  @Column(name = "default_unit")
  private UUID defaultUnit;

  @Column(name = "default_category")
  private String defaultCategory;

  /** Who is named no head of lives in a household of their own. */
  @Column(name = "each_home")
  private boolean eachHome;

  @Column(name = "basis")
  private String basis = "";

  @Column(name = "phase")
  private int phase;

  @Column(name = "cursor_row")
  private int cursorRow;

  @Column(name = "created_by", updatable = false)
  private String createdBy;

  @Column(name = "creator_name", updatable = false)
  private String creatorName;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected Roster() {}

  Roster(UUID id, User by, String fileName, SheetHead head, Instant now) {
    super(id);
    this.unitId = by.unit().id();
    this.unitPath = by.unit().path();
    this.fileName = fileName;
    this.createdBy = by.id();
    this.creatorName = by.name();
    this.createdAt = now;
    headed(head, now);
  }

  /** Takes another row for the head of the columns. */
  final void headed(SheetHead head, Instant now) {
    sheet = head.sheet();
    headerRow = head.row();
    headings = List.copyOf(head.headings());
    mapping = head.mapping();
    updatedAt = now;
  }

  /** What the person says the columns and the roster are; reading starts anew. */
  void setUp(RosterDto.PreviewRequest request, Instant now) {
    purpose = request.purpose();
    expectedKind = purpose == RosterPurpose.EXPECTED ? request.expectedKind() : null;
    expectedYear = purpose == RosterPurpose.EXPECTED ? request.expectedYear() : null;
    mapping = Map.copyOf(request.mapping());
    defaultUnit = request.defaultUnit();
    defaultCategory = request.defaultCategory();
    eachHome = request.eachHome();
    basis = request.basis().strip();
    begin(0, now);
  }

  void step(RosterStep step, Instant now) {
    status = status.after(step).orElseThrow(() -> new ProblemException(Problem.ROSTER_TRANSITION));
    updatedAt = now;
  }

  /** The next piece of work, from its first row. */
  void begin(int newPhase, Instant now) {
    phase = newPhase;
    cursorRow = 0;
    updatedAt = now;
  }

  void reached(int row, Instant now) {
    cursorRow = row;
    updatedAt = now;
  }

  boolean untouchedSince(Instant moment) {
    return updatedAt.isBefore(moment);
  }

  boolean eachHome() {
    return eachHome;
  }

  public UUID unitId() {
    return unitId;
  }

  public String fileName() {
    return fileName;
  }

  public RosterStatus status() {
    return status;
  }

  public RosterPurpose purpose() {
    return purpose;
  }

  public ExpectedKind expectedKind() {
    return expectedKind;
  }

  public Integer expectedYear() {
    return expectedYear;
  }

  public int sheet() {
    return sheet;
  }

  public int headerRow() {
    return headerRow;
  }

  public List<String> headings() {
    return headings;
  }

  public Map<String, Integer> mapping() {
    return mapping;
  }

  public UUID defaultUnit() {
    return defaultUnit;
  }

  public String defaultCategory() {
    return defaultCategory;
  }

  public String basis() {
    return basis;
  }

  int phase() {
    return phase;
  }

  int cursorRow() {
    return cursorRow;
  }

  public String creatorName() {
    return creatorName;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public int version() {
    return version;
  }
}
