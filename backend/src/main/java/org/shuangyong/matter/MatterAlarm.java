package org.shuangyong.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;

/**
 * A day on which a matter has something to tell: one row for each matter and kind. It rings once;
 * only another day makes it ring again. Of a report that is missing it rings each period anew.
 */
@Entity
@Table(name = "matter_alarm")
public class MatterAlarm extends RegionRow {
  @Column(name = "matter_id", updatable = false)
  private UUID matterId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", updatable = false)
  private AlarmKind kind;

  @Column(name = "falls_on")
  private LocalDate fallsOn;

  /** Null until it has rung. */
  @Column(name = "done_on")
  private LocalDate doneOn;

  protected MatterAlarm() {}

  MatterAlarm(UUID matterId, AlarmKind kind, LocalDate fallsOn) {
    this.matterId = matterId;
    this.kind = kind;
    this.fallsOn = fallsOn;
  }

  void move(LocalDate day) {
    if (!day.equals(fallsOn)) {
      fallsOn = day;
      doneOn = null;
    }
  }

  /** Rings on another day as well; what it rang for still holds. */
  void again(LocalDate day) {
    fallsOn = day;
  }

  void done(LocalDate day) {
    doneOn = day;
  }

  UUID matterId() {
    return matterId;
  }

  LocalDate fallsOn() {
    return fallsOn;
  }

  AlarmKind kind() {
    return kind;
  }
}
