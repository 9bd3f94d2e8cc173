package org.shuangyong.activity.fair;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;

/** One hired at a fair: the case of the person, never the name. */
@Entity
@Table(name = "fair_hire")
public class FairHire extends RegionRow {
  @Column(name = "activity_id", updatable = false)
  private UUID activityId;

  @Column(name = "post_id", updatable = false)
  private UUID postId;

  @Column(name = "case_id", updatable = false)
  private UUID caseId;

  @Column(name = "hired_on", updatable = false)
  private LocalDate hiredOn;

  protected FairHire() {}

  FairHire(UUID activityId, UUID postId, UUID caseId, LocalDate hiredOn) {
    this.activityId = activityId;
    this.postId = postId;
    this.caseId = caseId;
    this.hiredOn = hiredOn;
  }

  UUID activityId() {
    return activityId;
  }

  UUID postId() {
    return postId;
  }

  UUID caseId() {
    return caseId;
  }

  LocalDate hiredOn() {
    return hiredOn;
  }
}
