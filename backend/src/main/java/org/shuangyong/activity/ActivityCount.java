package org.shuangyong.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.tenancy.RegionRow;

/** How many people of a class came; a row, so that sums are the rows (1.1, 3.7). */
@Entity
@Immutable
@Table(name = "activity_count")
public class ActivityCount extends RegionRow {
  @Column(name = "activity_id")
  private UUID activityId;

  @Enumerated(EnumType.STRING)
  @Column(name = "audience")
  private Audience audience;

  @Column(name = "people")
  private int people;

  protected ActivityCount() {}

  public ActivityCount(UUID activityId, Audience audience, int people) {
    this.activityId = activityId;
    this.audience = audience;
    this.people = people;
  }

  public Audience audience() {
    return audience;
  }

  public int people() {
    return people;
  }
}
