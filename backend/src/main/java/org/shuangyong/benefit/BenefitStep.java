package org.shuangyong.benefit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.kind.CourseStep;
import org.shuangyong.platform.tenancy.RegionRow;

/** A step that a case came to, with the limit that held then and whether it was kept. */
@Entity
@Table(name = "benefit_step")
public class BenefitStep extends RegionRow {
  @Column(name = "case_id", updatable = false)
  private UUID caseId;

  @Column(name = "code", updatable = false)
  private String code;

  @Column(name = "name", updatable = false)
  private String name;

  @Column(name = "actor_id")
  private UUID actorId;

  @Column(name = "started_on", updatable = false)
  private LocalDate startedOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "done_on")
  private LocalDate doneOn;

  @Column(name = "done_by")
  private String doneBy;

  protected BenefitStep() {}

  BenefitStep(UUID caseId, CourseStep step, UUID actorId, LocalDate startedOn, LocalDate dueOn) {
    this.caseId = caseId;
    this.code = step.code();
    this.name = step.name();
    this.actorId = actorId;
    this.startedOn = startedOn;
    this.dueOn = dueOn;
  }

  void handOver(UUID actor) {
    actorId = actor;
  }

  void due(LocalDate on) {
    dueOn = on;
  }

  void done(LocalDate on, String by) {
    doneOn = on;
    doneBy = by;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public UUID actorId() {
    return actorId;
  }

  public LocalDate startedOn() {
    return startedOn;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public LocalDate doneOn() {
    return doneOn;
  }

  public String doneBy() {
    return doneBy;
  }
}
