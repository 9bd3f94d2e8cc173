package org.shuangyong.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** A seat of a body on duty on a day (4.2, 12.4). */
@Entity
@Table(name = "duty_day")
public class DutyDay extends RegionRow {
  @Column(name = "body_id", updatable = false)
  private UUID bodyId;

  @Column(name = "membership_id", updatable = false)
  private UUID membershipId;

  @Column(name = "day", updatable = false)
  private LocalDate day;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private DutyState state;

  @Column(name = "note")
  private String note;

  protected DutyDay() {}

  public DutyDay(UUID bodyId, UUID membershipId, LocalDate day, DutyState state, String note) {
    this.bodyId = bodyId;
    this.membershipId = membershipId;
    this.day = day;
    write(state, note);
  }

  final void write(DutyState to, String words) {
    state = to;
    note = Texts.blankToNull(words);
  }

  public UUID bodyId() {
    return bodyId;
  }

  public UUID membershipId() {
    return membershipId;
  }

  public LocalDate day() {
    return day;
  }

  public DutyState state() {
    return state;
  }

  public String note() {
    return note;
  }
}
