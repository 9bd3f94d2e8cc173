package org.shuangyong.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;

/** Who lives in a household, from when to when. */
@Entity
@Table(name = "household_member")
public class HouseholdMember extends RegionRow {
  @Column(name = "household_id", updatable = false)
  private UUID householdId;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "unit_path")
  private String unitPath;

  @Enumerated(EnumType.STRING)
  @Column(name = "relation")
  private Relation relation;

  @Column(name = "valid_from", updatable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected HouseholdMember() {}

  HouseholdMember(Household household, UUID personId, Relation relation, LocalDate from) {
    this.householdId = household.id();
    this.personId = personId;
    this.unitPath = household.unitPath();
    this.relation = relation;
    this.validFrom = from;
  }

  void relate(Relation newRelation) {
    relation = newRelation;
  }

  void keepAt(String path) {
    unitPath = path;
  }

  /** Two files are merged or parted. */
  void goTo(UUID person) {
    personId = person;
  }

  /** As if they had not left. */
  void stay() {
    validTo = null;
  }

  void leave(LocalDate on) {
    validTo = on.isBefore(validFrom) ? validFrom : on;
  }

  public UUID householdId() {
    return householdId;
  }

  public UUID personId() {
    return personId;
  }

  public Relation relation() {
    return relation;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validTo() {
    return validTo;
  }
}
