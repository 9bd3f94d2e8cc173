package org.shuangyong.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.unit.Unit;

/** A file on its way from one place of the district to another. */
@Entity
@Table(name = "person_move")
public class PersonMove extends RegionRow {
  @Column(name = "person_id", updatable = false)
  private UUID personId;

  @Column(name = "from_unit_id", updatable = false)
  private UUID fromUnitId;

  /** Where it goes. */
  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private PersonMoveStatus status = PersonMoveStatus.ASKED;

  @Column(name = "asked_by", updatable = false)
  private String askedBy;

  @Column(name = "asker_name", updatable = false)
  private String askerName;

  @Column(name = "asked_at", updatable = false)
  private Instant askedAt;

  @Column(name = "decider_name")
  private String deciderName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "reason")
  private String reason;

  @Version
  @Column(name = "version")
  private int version;

  protected PersonMove() {}

  PersonMove(Person person, Unit to, User by, Instant now) {
    this.personId = person.id();
    this.fromUnitId = person.unitId();
    this.unitId = to.id();
    this.unitPath = to.path();
    this.askedBy = by.id();
    this.askerName = by.name();
    this.askedAt = now;
  }

  void step(PersonMoveStep step, User by, String why, Instant now) {
    status = status.after(step).orElseThrow(() -> new ProblemException(Problem.PERSON_MOVE_STATE));
    deciderName = by.name();
    decidedAt = now;
    reason = why;
  }

  public UUID personId() {
    return personId;
  }

  public UUID fromUnitId() {
    return fromUnitId;
  }

  public UUID unitId() {
    return unitId;
  }

  public String unitPath() {
    return unitPath;
  }

  public PersonMoveStatus status() {
    return status;
  }

  public String askerName() {
    return askerName;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public String deciderName() {
    return deciderName;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  public String reason() {
    return reason;
  }

  public int version() {
    return version;
  }
}
