package org.shuangyong.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.unit.Unit;

/** A campaign (1.2): a name, a period, how many activities each unit is to hold, a summary. */
@Entity
@Table(name = "campaign")
public class Campaign extends RegionRow {
  @Column(name = "name")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private CampaignStatus status = CampaignStatus.PREPARING;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "plan")
  private String plan;

  @Column(name = "summary")
  private String summary;

  @Column(name = "owner_id")
  private UUID ownerId;

  @Column(name = "unit_path")
  private String unitPath;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected Campaign() {}

  public Campaign(CampaignDto.Facts facts, Unit owner, Instant now) {
    this.ownerId = owner.id();
    this.unitPath = owner.path();
    this.createdAt = now;
    fill(facts, now);
  }

  void fill(CampaignDto.Facts facts, Instant now) {
    name = facts.name().strip();
    startsOn = facts.startsOn();
    endsOn = facts.endsOn();
    plan = facts.plan().strip();
    updatedAt = now;
  }

  /** What stands in the way of an action, or empty. */
  Optional<Problem> refusal(CampaignAction action, User user) {
    if (!user.may(action.permission())) {
      return Optional.of(Problem.AUTH_FORBIDDEN);
    }
    if (!user.scope().covers(unitPath)) {
      return Optional.of(Problem.ACTIVITY_NOT_ORGANIZER);
    }
    return status.after(action).isEmpty()
        ? Optional.of(Problem.CAMPAIGN_TRANSITION)
        : Optional.empty();
  }

  public void take(CampaignAction action, String text, Instant now) {
    status = status.after(action).orElseThrow();
    if (action == CampaignAction.CLOSE) {
      summary = text.strip();
    }
    updatedAt = now;
  }

  public String name() {
    return name;
  }

  public CampaignStatus status() {
    return status;
  }

  public LocalDate startsOn() {
    return startsOn;
  }

  public LocalDate endsOn() {
    return endsOn;
  }

  public String plan() {
    return plan;
  }

  public String summary() {
    return summary;
  }

  public UUID ownerId() {
    return ownerId;
  }

  public int version() {
    return version;
  }
}
