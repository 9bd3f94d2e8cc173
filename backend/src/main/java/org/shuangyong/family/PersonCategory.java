package org.shuangyong.family;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.shuangyong.platform.crypto.Sealed;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;

/** 身份: one ground on which a person is on file, with its dates and evidence (B3). */
@Entity
@Table(name = "person_category")
public class PersonCategory extends RegionRow {
  /** The family of kinds that names them. */
  public static final String FAMILY = "person-category";

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "unit_path")
  private String unitPath;

  /** A code of {@code kinds?of=person-category}. */
  @Column(name = "category", updatable = false)
  private String category;

  /** 一级 to 十级 of a disability, or the like. */
  @Column(name = "grade")
  private String grade;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  /** What paper shows it. */
  @Column(name = "evidence")
  private String evidence;

  /** The paper's number. */
  @Convert(converter = Sealed.class)
  @Column(name = "evidence_sealed")
  private String evidenceNo;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  protected PersonCategory() {}

  PersonCategory(Person person, PersonDto.CategoryRequest given, Instant now) {
    this.personId = person.id();
    this.unitPath = person.unitPath();
    this.category = given.category();
    this.createdAt = now;
    write(given);
  }

  final void write(PersonDto.CategoryRequest given) {
    if (given.validFrom() != null
        && given.validTo() != null
        && given.validTo().isBefore(given.validFrom())) {
      throw ProblemException.field("validTo", "out-of-range");
    }
    grade = given.grade();
    validFrom = given.validFrom();
    validTo = given.validTo();
    evidence = given.evidence();
    evidenceNo = given.evidenceNo() == null ? evidenceNo : given.evidenceNo();
  }

  /** Two files are merged or parted. */
  void goTo(Person person) {
    personId = person.id();
    unitPath = person.unitPath();
  }

  boolean same(PersonCategory other) {
    return category.equals(other.category) && Objects.equals(validFrom, other.validFrom);
  }

  /** Held on a day; an unknown beginning is taken as past. */
  public boolean on(LocalDate day) {
    return (validFrom == null || !validFrom.isAfter(day))
        && (validTo == null || !validTo.isBefore(day));
  }

  public UUID personId() {
    return personId;
  }

  String unitPath() {
    return unitPath;
  }

  public String category() {
    return category;
  }

  public String grade() {
    return grade;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validTo() {
    return validTo;
  }

  public String evidence() {
    return evidence;
  }

  String evidenceNo() {
    return evidenceNo;
  }
}
