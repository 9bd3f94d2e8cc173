package org.shuangyong.plaque;

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

/** 批次: the plaques hung together before a festival (B1). */
@Entity
@Table(name = "plaque_batch")
public class PlaqueBatch extends RegionRow {
  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  @Column(name = "name")
  private String name;

  @Column(name = "year")
  private int year;

  @Enumerated(EnumType.STRING)
  @Column(name = "festival")
  private Festival festival;

  @Column(name = "planned_on")
  private LocalDate plannedOn;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Column(name = "created_by", updatable = false)
  private String createdBy;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Version
  @Column(name = "version")
  private int version;

  protected PlaqueBatch() {}

  PlaqueBatch(Unit unit, PlaqueBatchDto.CreateRequest given, String by, Instant now) {
    this.unitId = unit.id();
    this.unitPath = unit.path();
    this.name = given.name().strip();
    this.year = given.year();
    this.festival = given.festival();
    this.plannedOn = given.plannedOn();
    this.createdBy = by;
    this.createdAt = now;
  }

  void mustBeOpen() {
    if (closedOn != null) {
      throw new ProblemException(Problem.PLAQUE_BATCH_CLOSED);
    }
  }

  void close(LocalDate on) {
    mustBeOpen();
    closedOn = on;
  }

  public UUID unitId() {
    return unitId;
  }

  public String unitPath() {
    return unitPath;
  }

  public String name() {
    return name;
  }

  public int year() {
    return year;
  }

  public Festival festival() {
    return festival;
  }

  public LocalDate plannedOn() {
    return plannedOn;
  }

  public LocalDate closedOn() {
    return closedOn;
  }

  public String createdBy() {
    return createdBy;
  }

  public int version() {
    return version;
  }
}
