package org.shuangyong.platform.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.tenancy.RegionRow;

/** What a district said of a day. Never changed: of several for a day the newest holds. */
@Entity
@Immutable
@Table(name = "calendar_day")
public class CalendarDay extends RegionRow {
  @Column(name = "on_day")
  private LocalDate onDay;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private DayKind kind;

  @Column(name = "name")
  private String name;

  /** The notice that says so. */
  @Column(name = "source")
  private String source;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private String createdBy;

  protected CalendarDay() {}

  CalendarDay(
      LocalDate onDay, DayKind kind, String name, String source, Instant createdAt, String by) {
    this.onDay = onDay;
    this.kind = kind;
    this.name = name;
    this.source = source;
    this.createdAt = createdAt;
    this.createdBy = by;
  }

  LocalDate onDay() {
    return onDay;
  }

  DayKind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  String source() {
    return source;
  }

  String createdBy() {
    return createdBy;
  }
}
