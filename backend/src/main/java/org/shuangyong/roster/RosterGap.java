package org.shuangyong.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;

/** Whose it is to close the gaps of a village, until when, and the matter that follows it. */
@Entity
@Table(name = "roster_gap")
public class RosterGap extends RegionRow {
  @Column(name = "roster_id", updatable = false)
  private UUID rosterId;

  @Column(name = "village_id", updatable = false)
  private UUID villageId;

  @Column(name = "owner_id", updatable = false)
  private UUID ownerId;

  @Column(name = "due_on", updatable = false)
  private LocalDate dueOn;

  @Column(name = "matter_id", updatable = false)
  private UUID matterId;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  protected RosterGap() {}

  RosterGap(UUID rosterId, GapDto.AssignRequest asked, UUID matterId, Instant now) {
    this.rosterId = rosterId;
    this.villageId = asked.village();
    this.ownerId = asked.owner();
    this.dueOn = asked.dueOn();
    this.matterId = matterId;
    this.createdAt = now;
  }

  UUID villageId() {
    return villageId;
  }

  UUID ownerId() {
    return ownerId;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  UUID matterId() {
    return matterId;
  }
}
