package org.shuangyong.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.KindField;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;

/** 履历: a stretch of service or work, a need, a role, of a kind that says its fields. */
@Entity
@Table(name = "person_record")
public class PersonRecord extends RegionRow {
  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "unit_path")
  private String unitPath;

  /** A code of {@code kinds?of=person-record}. */
  @Column(name = "kind", updatable = false)
  private String kind;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  /** What the first choice of the kind says; the rolls are read by it. */
  @Column(name = "value")
  private String value;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "facts")
  private Map<String, Object> facts;

  @Column(name = "created_by", updatable = false)
  private String createdBy;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected PersonRecord() {}

  PersonRecord(Person person, PersonDto.RecordRequest given, Kind of, String by, Instant now) {
    this.personId = person.id();
    this.unitPath = person.unitPath();
    this.kind = given.kind();
    this.createdBy = by;
    this.createdAt = now;
    write(given, of, now);
  }

  final void write(PersonDto.RecordRequest given, Kind of, Instant now) {
    if (given.validFrom() != null
        && given.validTo() != null
        && given.validTo().isBefore(given.validFrom())) {
      throw ProblemException.field("validTo", "out-of-range");
    }
    validFrom = given.validFrom();
    validTo = given.validTo();
    facts = new HashMap<>(given.facts());
    value =
        of.fields().stream()
            .filter(f -> f.type() == KindField.Type.CHOICE)
            .findFirst()
            .map(f -> (String) facts.get(f.code()))
            .orElse(null);
    updatedAt = now;
  }

  /** Two files are merged or parted. */
  void goTo(Person person) {
    personId = person.id();
    unitPath = person.unitPath();
  }

  public UUID personId() {
    return personId;
  }

  public String kind() {
    return kind;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validTo() {
    return validTo;
  }

  public String unitPath() {
    return unitPath;
  }

  public String value() {
    return value;
  }

  public Map<String, Object> facts() {
    return facts;
  }

  public Instant updatedAt() {
    return updatedAt;
  }
}
