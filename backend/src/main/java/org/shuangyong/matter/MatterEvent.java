package org.shuangyong.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.tenancy.RegionRow;

/** One entry of a matter's time line: what was done, by whom, and what they wrote. */
@Entity
@Immutable
@Table(name = "matter_event")
public class MatterEvent extends RegionRow {
  @Column(name = "matter_id")
  private UUID matterId;

  @Column(name = "at")
  private Instant at;

  @Column(name = "action")
  private String action;

  @Column(name = "actor_id")
  private String actorId;

  @Column(name = "actor_name")
  private String actorName;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "text")
  private String text;

  /** 存在问题 that a report names, or null. */
  @Column(name = "obstacle")
  private String obstacle;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status")
  private MatterStatus fromStatus;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_status")
  private MatterStatus toStatus;

  protected MatterEvent() {}

  MatterEvent(
      UUID matterId,
      Instant at,
      String action,
      String actorId,
      String actorName,
      UUID unitId,
      String text,
      String obstacle,
      MatterStatus fromStatus,
      MatterStatus toStatus) {
    this.matterId = matterId;
    this.at = at;
    this.action = action;
    this.actorId = actorId;
    this.actorName = actorName;
    this.unitId = unitId;
    this.text = text;
    this.obstacle = obstacle;
    this.fromStatus = fromStatus;
    this.toStatus = toStatus;
  }

  /** What happened by itself, such as 结转; stands under the proposer's unit. */
  static MatterEvent bySystem(Matter matter, Instant at, String action, String text) {
    return new MatterEvent(
        matter.id(),
        at,
        action,
        Audit.SYSTEM,
        Audit.SYSTEM,
        matter.proposerId(),
        text,
        null,
        matter.status(),
        matter.status());
  }

  UUID matterId() {
    return matterId;
  }

  public Instant at() {
    return at;
  }

  public String action() {
    return action;
  }

  public String actorName() {
    return actorName;
  }

  public UUID unitId() {
    return unitId;
  }

  public String text() {
    return text;
  }

  public String obstacle() {
    return obstacle;
  }

  public MatterStatus fromStatus() {
    return fromStatus;
  }

  public MatterStatus toStatus() {
    return toStatus;
  }
}
