package org.shuangyong.readiness;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.family.Phones;
import org.shuangyong.platform.crypto.Sealed;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitKind;

/** A team that is there when it is needed: its strength and skills, when it last was drilled. */
@Entity
@Table(name = "team")
public class Team extends RegionRow {
  @Column(name = "name")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private TeamKind kind;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  /** never of a troop: its strength is not kept here */
  @Column(name = "members")
  private int members;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "skills")
  private List<String> skills;

  /** 服务安排 */
  @Column(name = "schedule")
  private String schedule;

  @Column(name = "contact")
  private String contact;

  @Convert(converter = Sealed.class)
  @Column(name = "phone_sealed")
  private String phone;

  /** the latest drill */
  @Column(name = "drilled_on")
  private LocalDate drilledOn;

  @Column(name = "disbanded_on")
  private LocalDate disbandedOn;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  /** {@code :drillSince} is the first day that still counts. */
  static final String UNDRILLED =
      "(r.kind in (MILITIA, VETERAN, SOCIAL) and r.disbandedOn is null"
          + " and (r.drilledOn is null or r.drilledOn < :drillSince))";

  protected Team() {}

  public Team(TeamDto.SaveRequest given, Unit unit, Instant now) {
    this.createdAt = now;
    write(given, unit, now);
  }

  final void write(TeamDto.SaveRequest given, Unit unit, Instant now) {
    boolean troop = unit.kind() == UnitKind.TROOP;
    if (troop && (given.members() > 0 || Texts.blankToNull(given.phone()) != null)) {
      throw new ProblemException(Problem.TEAM_STRENGTH);
    }
    name = given.name().strip();
    kind = given.kind();
    unitId = unit.id();
    unitPath = unit.path();
    members = given.members();
    skills = given.skills() == null ? List.of() : given.skills();
    schedule = Texts.blankToNull(given.schedule());
    contact = Texts.blankToNull(given.contact());
    phone = Phones.read(given.phone(), phone);
    disbandedOn = given.disbandedOn();
    updatedAt = now;
  }

  /** Says in memory what {@link #UNDRILLED} asks in the database. */
  boolean undrilled(LocalDate drillSince) {
    return kind.drills()
        && disbandedOn == null
        && (drilledOn == null || drilledOn.isBefore(drillSince));
  }

  public void drilled(LocalDate day) {
    if (drilledOn == null || drilledOn.isBefore(day)) {
      drilledOn = day;
    }
  }

  /**
   * The latest drill as all that is on record now says.
   *
   * @param day null when there is none any more
   */
  void lastDrilled(LocalDate day) {
    drilledOn = day;
  }

  void touch(Instant now) {
    updatedAt = now;
  }

  public String name() {
    return name;
  }

  public TeamKind kind() {
    return kind;
  }

  public UUID unitId() {
    return unitId;
  }

  public String unitPath() {
    return unitPath;
  }

  public int members() {
    return members;
  }

  public List<String> skills() {
    return skills;
  }

  public String schedule() {
    return schedule;
  }

  public String contact() {
    return contact;
  }

  public String phone() {
    return phone;
  }

  public LocalDate drilledOn() {
    return drilledOn;
  }

  public LocalDate disbandedOn() {
    return disbandedOn;
  }

  public int version() {
    return version;
  }
}
