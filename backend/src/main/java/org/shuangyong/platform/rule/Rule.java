package org.shuangyong.platform.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.tenancy.RegionRow;

/** A value of a rule from a day on. Never changed: a new value is a new row from a later day. */
@Entity
@Immutable
@Table(name = "rule")
public class Rule extends RegionRow {
  @Column(name = "code")
  private String code;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "value")
  private int value;

  /** Where the value comes from: a paper, a meeting. */
  @Column(name = "source")
  private String source;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private String createdBy;

  protected Rule() {}

  Rule(String code, LocalDate validFrom, int value, String source, Instant at, String by) {
    this.code = code;
    this.validFrom = validFrom;
    this.value = value;
    this.source = source;
    this.createdAt = at;
    this.createdBy = by;
  }

  public String code() {
    return code;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public int value() {
    return value;
  }

  public String source() {
    return source;
  }

  public String createdBy() {
    return createdBy;
  }
}
