package org.shuangyong.benefit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.shuangyong.platform.tenancy.RegionRow;

/** A number of a list from a day on. Never changed: a new number is a new row from a later day. */
@Entity
@Table(name = "benefit_value")
public class BenefitValue extends RegionRow {
  @Enumerated(EnumType.STRING)
  @Column(name = "list")
  private ValueList list;

  @Column(name = "code")
  private String code;

  @Column(name = "name")
  private String name;

  @Column(name = "value")
  private int value;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  /** The notice or paper that says so. */
  @Column(name = "source")
  private String source;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private String createdBy;

  protected BenefitValue() {}

  public BenefitValue(LawDto.ValueRequest given, String by, Instant now) {
    this.list = given.list();
    this.code = given.code().strip();
    this.name = given.name().strip();
    this.value = given.value();
    this.validFrom = given.validFrom();
    this.source = given.source().strip();
    this.createdAt = now;
    this.createdBy = by;
  }

  public ValueList list() {
    return list;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public int value() {
    return value;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public String source() {
    return source;
  }

  public String createdBy() {
    return createdBy;
  }
}
