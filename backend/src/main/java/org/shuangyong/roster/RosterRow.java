package org.shuangyong.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.crypto.Sealed;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;

/** One line of a roster, staged: what it says is sealed, what would become of it is not. */
@Entity
@Table(name = "roster_row")
public class RosterRow extends RegionRow {
  /** The one doubt under which the row may still be somebody new. */
  static final String TWIN = "name.twin";

  /** Another row of the file is of the same name, birth date and village. */
  static final String REPEATED = "name.repeated";

  @Column(name = "roster_id", updatable = false)
  private UUID rosterId;

  @Column(name = "row_no", updatable = false)
  private int rowNo;

  @Convert(converter = Sealed.class)
  @Column(name = "cells_sealed", updatable = false)
  private String cells;

  @Enumerated(EnumType.STRING)
  @Column(name = "fate", updatable = false)
  private Fate fate;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "reasons")
  private List<String> reasons;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "differs", updatable = false)
  private List<String> differs;

  @Column(name = "unit_id", updatable = false)
  private UUID unitId;

  @Column(name = "unit_path", updatable = false)
  private String unitPath;

  @Column(name = "id_index", updatable = false)
  private String idIndex;

  @Enumerated(EnumType.STRING)
  @Column(name = "decision")
  private Decision decision;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome")
  private Outcome outcome;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "person_version")
  private Integer personVersion;

  @Column(name = "category_id")
  private UUID categoryId;

  @Column(name = "household_id")
  private UUID householdId;

  @Column(name = "member_id")
  private UUID memberId;

  @Column(name = "record_id")
  private UUID recordId;

  @Column(name = "twin_index", updatable = false)
  private String twinIndex;

  protected RosterRow() {}

  RosterRow(UUID rosterId, RosterLine line, Verdict verdict) {
    this.rosterId = rosterId;
    this.rowNo = line.rowNo();
    this.cells = line.text();
    this.fate = verdict.fate();
    this.reasons = verdict.reasons();
    this.differs = verdict.differs();
    this.unitId = line.unit() == null ? null : line.unit().id();
    this.unitPath = line.unit() == null ? null : line.unit().path();
    this.idIndex = line.read() == null ? null : line.read().idIndex();
    this.twinIndex = line.read() == null ? null : line.read().twinIndex();
    this.personId = verdict.person() == null ? null : verdict.person().id();
    this.personVersion = verdict.person() == null ? null : verdict.person().version();
  }

  /** Throws when the row leaves no choice, or not this one. */
  void decide(Decision made) {
    if (!choices().contains(made)) {
      throw ProblemException.field("decision", "invalid");
    }
    decision = made;
  }

  List<Decision> choices() {
    if (fate != Fate.DOUBTFUL) {
      return List.of();
    }
    if (personId == null) {
      return List.of(Decision.ADD, Decision.LEAVE);
    }
    return reasons.contains(TWIN)
        ? List.of(Decision.UPDATE, Decision.ADD, Decision.LEAVE)
        : List.of(Decision.UPDATE, Decision.LEAVE);
  }

  /** What is to be done with the row when it is applied; null for nothing. */
  Decision act() {
    return switch (fate) {
      case NEW -> Decision.ADD;
      case UPDATE -> Decision.UPDATE;
      case DOUBTFUL -> decision == Decision.LEAVE ? null : decision;
      case SAME, WRONG -> null;
    };
  }

  void reject(String reason) {
    outcome = Outcome.REJECTED;
    if (reason != null) {
      note(reason);
    }
  }

  void note(String reason) {
    reasons = new ArrayList<>(reasons);
    reasons.add(reason);
  }

  void became(Outcome what) {
    outcome = what;
  }

  void made(UUID person, int version) {
    personId = person;
    personVersion = version;
  }

  void madeCategory(UUID id) {
    categoryId = id;
  }

  void madeHousehold(UUID id) {
    householdId = id;
  }

  void madeMember(UUID id) {
    memberId = id;
  }

  void madeRecord(UUID id) {
    recordId = id;
  }

  UUID rosterId() {
    return rosterId;
  }

  int rowNo() {
    return rowNo;
  }

  String cells() {
    return cells;
  }

  Fate fate() {
    return fate;
  }

  List<String> reasons() {
    return reasons;
  }

  List<String> differs() {
    return differs;
  }

  UUID unitId() {
    return unitId;
  }

  String idIndex() {
    return idIndex;
  }

  Decision decision() {
    return decision;
  }

  Outcome outcome() {
    return outcome;
  }

  UUID personId() {
    return personId;
  }

  Integer personVersion() {
    return personVersion;
  }
}
