package org.shuangyong.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.shuangyong.platform.tenancy.RegionRow;

/** A set of items of one year, as the standard that is appraised by says. */
@Entity
@Table(name = "appraisal")
public class Appraisal extends RegionRow {
  @Enumerated(EnumType.STRING)
  @Column(name = "sort", updatable = false)
  private AppraisalSort sort;

  @Column(name = "title")
  private String title;

  @Column(name = "year", updatable = false)
  private int year;

  /** The standard, and where it was seen. */
  @Column(name = "source")
  private String source;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected Appraisal() {}

  Appraisal(AppraisalDto.CreateRequest given, Instant now) {
    sort = given.sort();
    title = given.title().strip();
    year = given.year();
    source = given.source().strip();
    createdAt = now;
    updatedAt = now;
  }

  void touch(Instant now) {
    updatedAt = now;
  }

  AppraisalSort sort() {
    return sort;
  }

  String title() {
    return title;
  }

  int year() {
    return year;
  }

  String source() {
    return source;
  }

  public int version() {
    return version;
  }
}
