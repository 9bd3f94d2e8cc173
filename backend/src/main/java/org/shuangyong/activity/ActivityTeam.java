package org.shuangyong.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.tenancy.RegionRow;

/** A registered team that a drill is held with (10.5). */
@Entity
@Immutable
@Table(name = "activity_team")
public class ActivityTeam extends RegionRow {
  @Column(name = "activity_id")
  private UUID activityId;

  @Column(name = "team_id")
  private UUID teamId;

  protected ActivityTeam() {}

  public ActivityTeam(UUID activityId, UUID teamId) {
    this.activityId = activityId;
    this.teamId = teamId;
  }

  public UUID teamId() {
    return teamId;
  }
}
