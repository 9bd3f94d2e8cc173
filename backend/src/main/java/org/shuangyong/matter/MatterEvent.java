package org.shuangyong.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.tenancy.RegionRow;

/**
 * One entry of a matter's time line: what was done, by whom, and what they wrote. It never changes,
 * but that a comment can be taken back.
 */
@Entity
@Table(name = "matter_event")
public class MatterEvent extends RegionRow {
  @Column(name = "matter_id", updatable = false)
  private UUID matterId;

  @Column(name = "at", updatable = false)
  private Instant at;

  @Column(name = "action", updatable = false)
  private String action;

  @Column(name = "actor_id", updatable = false)
  private String actorId;

  @Column(name = "actor_name", updatable = false)
  private String actorName;

  @Column(name = "unit_id", updatable = false)
  private UUID unitId;

  @Column(name = "text")
  private String text;

  /** 存在问题 that a report names, or null. */
  @Column(name = "obstacle", updatable = false)
  private String obstacle;

  /** 1–5, of the proposer who confirms or sends back; null when none was given. */
  @Column(name = "rating", updatable = false)
  private Integer rating;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status", updatable = false)
  private MatterStatus fromStatus;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_status", updatable = false)
  private MatterStatus toStatus;

  @Column(name = "taken_back_at")
  private Instant takenBackAt;

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
      Integer rating,
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
    this.rating = rating;
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
        null,
        matter.status(),
        matter.status());
  }

  boolean isComment() {
    return action.equals(Permission.MATTER_COMMENT);
  }

  boolean by(User user) {
    return actorId.equals(user.id());
  }

  /** What was written goes, that something was written stays. */
  void takeBack(Instant now) {
    text = null;
    takenBackAt = now;
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

  /** Null unless it is a comment that its writer took back. */
  public Instant takenBackAt() {
    return takenBackAt;
  }

  public String obstacle() {
    return obstacle;
  }

  public Integer rating() {
    return rating;
  }

  public MatterStatus fromStatus() {
    return fromStatus;
  }

  public MatterStatus toStatus() {
    return toStatus;
  }
}
