package org.shuangyong.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;

/** A record pinned to an item as evidence: an activity, a text or a matter (11.5). */
@Entity
@Table(name = "appraisal_pin")
public class AppraisalPin extends RegionRow {
  @Column(name = "appraisal_id", updatable = false)
  private UUID appraisalId;

  @Column(name = "item_id", updatable = false)
  private UUID itemId;

  @Column(name = "activity_id", updatable = false)
  private UUID activityId;

  @Column(name = "document_id", updatable = false)
  private UUID documentId;

  @Column(name = "matter_id", updatable = false)
  private UUID matterId;

  @Column(name = "pinned_on", updatable = false)
  private LocalDate pinnedOn;

  protected AppraisalPin() {}

  AppraisalPin(AppraisalItem item, AppraisalDto.PinRequest given, LocalDate on) {
    appraisalId = item.appraisalId();
    itemId = item.id();
    activityId = given.activityId();
    documentId = given.documentId();
    matterId = given.matterId();
    pinnedOn = on;
  }

  UUID itemId() {
    return itemId;
  }

  UUID activityId() {
    return activityId;
  }

  UUID documentId() {
    return documentId;
  }

  UUID matterId() {
    return matterId;
  }
}
