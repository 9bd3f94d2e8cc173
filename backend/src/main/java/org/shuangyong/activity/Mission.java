package org.shuangyong.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** What a rescue was (10.6): entered after it, its times in their order. */
@Entity
@Table(name = "mission")
public class Mission extends RegionRow {
  @Column(name = "activity_id", updatable = false)
  private UUID activityId;

  @Column(name = "event")
  private String event;

  @Column(name = "called_at")
  private Instant calledAt;

  @Column(name = "arrived_at")
  private Instant arrivedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "people")
  private int people;

  @Column(name = "people_hours")
  private int peopleHours;

  @Column(name = "result")
  private String result;

  @Column(name = "thanks")
  private String thanks;

  protected Mission() {}

  public Mission(UUID activityId, MissionDto.Facts facts) {
    this.activityId = activityId;
    fill(facts);
  }

  void fill(MissionDto.Facts facts) {
    event = facts.event().strip();
    calledAt = facts.calledAt();
    arrivedAt = facts.arrivedAt();
    endedAt = facts.endedAt();
    people = facts.people();
    peopleHours = facts.peopleHours();
    result = facts.result().strip();
    thanks = Texts.blankToNull(facts.thanks());
  }

  MissionDto.Facts facts() {
    return new MissionDto.Facts(
        event, calledAt, arrivedAt, endedAt, people, peopleHours, result, thanks);
  }
}
