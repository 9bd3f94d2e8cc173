package org.shuangyong.merit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.shuangyong.platform.calendar.Workdays;

/** The days of a letter and the clock that runs, in working days. */
@Embeddable
public class MeritDays {
  @Column(name = "received_on", updatable = false)
  private LocalDate receivedOn;

  @Column(name = "registered_on")
  private LocalDate registeredOn;

  @Column(name = "verified_on")
  private LocalDate verifiedOn;

  @Column(name = "planned_on")
  private LocalDate plannedOn;

  @Column(name = "delivered_on")
  private LocalDate deliveredOn;

  @Column(name = "reported_on")
  private LocalDate reportedOn;

  @Column(name = "archived_on")
  private LocalDate archivedOn;

  @Column(name = "clock_from")
  private LocalDate clockFrom;

  @Column(name = "clock_days")
  private int clockDays;

  /** Of the step that is due; of a delivered letter, when it was to be delivered. */
  @Column(name = "due_on")
  private LocalDate dueOn;

  protected MeritDays() {}

  MeritDays(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }

  void reached(MeritStep step, LocalDate today) {
    switch (step) {
      case REGISTER -> registeredOn = today;
      case VERIFY -> verifiedOn = today;
      case REPORT -> reportedOn = today;
      case ARCHIVE -> archivedOn = today;
      default -> {
        // PLAN and DELIVER name their day, the others have none.
      }
    }
  }

  void clock(LocalDate from, int limit, Workdays calendar) {
    clockFrom = from;
    clockDays = limit;
    reckon(calendar);
  }

  /** The same clock by another state of the calendar. */
  void reckon(Workdays calendar) {
    dueOn = calendar.after(clockFrom, clockDays);
  }

  void plan(LocalDate on) {
    plannedOn = on;
  }

  void deliver(LocalDate on) {
    deliveredOn = on;
  }

  LocalDate receivedOn() {
    return receivedOn;
  }

  LocalDate registeredOn() {
    return registeredOn;
  }

  LocalDate verifiedOn() {
    return verifiedOn;
  }

  LocalDate plannedOn() {
    return plannedOn;
  }

  LocalDate deliveredOn() {
    return deliveredOn;
  }

  LocalDate reportedOn() {
    return reportedOn;
  }

  LocalDate archivedOn() {
    return archivedOn;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  int clockDays() {
    return clockDays;
  }
}
