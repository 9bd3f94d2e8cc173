package org.shuangyong.readiness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.tenancy.RegionRow;

/** A drill or a service of a team, after it was held. */
@Entity
@Immutable
@Table(name = "team_log")
public class TeamLog extends RegionRow {
  @Column(name = "team_id")
  private UUID teamId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private TeamLogKind kind;

  @Column(name = "day")
  private LocalDate day;

  @Column(name = "place")
  private String place;

  @Column(name = "text")
  private String text;

  /** who took part */
  @Column(name = "people")
  private int people;

  /** who was helped */
  @Column(name = "served")
  private int served;

  @Column(name = "hours")
  private int hours;

  @Column(name = "by_name")
  private String byName;

  protected TeamLog() {}

  public TeamLog(UUID teamId, TeamDto.LogRequest given, String by) {
    this.teamId = teamId;
    this.kind = given.kind();
    this.day = given.day();
    this.place = given.place().strip();
    this.text = given.text().strip();
    this.people = given.people();
    this.served = given.served();
    this.hours = given.hours();
    this.byName = by;
  }

  public UUID teamId() {
    return teamId;
  }

  public TeamLogKind kind() {
    return kind;
  }

  public LocalDate day() {
    return day;
  }

  public String place() {
    return place;
  }

  public String text() {
    return text;
  }

  public int people() {
    return people;
  }

  public int served() {
    return served;
  }

  public int hours() {
    return hours;
  }

  public String byName() {
    return byName;
  }
}
