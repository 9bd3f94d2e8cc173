package org.shuangyong.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.tenancy.RegionRow;

/** 议定事项: what was decided, and the matter it became in the same moment (4.1, 12.1). */
@Entity
@Immutable
@Table(name = "meeting_decision")
public class MeetingDecision extends RegionRow {
  @Column(name = "activity_id")
  private UUID activityId;

  @Column(name = "text")
  private String text;

  @Column(name = "matter_id")
  private UUID matterId;

  protected MeetingDecision() {}

  public MeetingDecision(UUID activityId, String text, UUID matterId) {
    this.activityId = activityId;
    this.text = text.strip();
    this.matterId = matterId;
  }

  public String text() {
    return text;
  }

  public UUID matterId() {
    return matterId;
  }
}
