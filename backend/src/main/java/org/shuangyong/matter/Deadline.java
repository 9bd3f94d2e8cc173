package org.shuangyong.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What a light follows: when a matter is due, what was first set, the days from which the light
 * changes, and the 督办单 that is open on it.
 */
@Embeddable
public class Deadline {
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  @Column(name = "due_on")
  private LocalDate dueOn;

  /** The first due date, kept when a later one is set. */
  @Column(name = "original_due_on")
  private LocalDate originalDueOn;

  /** What lists sort by, where a matter without due date comes last. */
  @Column(name = "due_sort")
  private LocalDate dueSort = NEVER;

  @Column(name = "assigned_on")
  private LocalDate assignedOn;

  /** When the lead first signed for it or reported, since it was last assigned. */
  @Column(name = "first_answer_on")
  private LocalDate firstAnswerOn;

  @Column(name = "last_progress_on")
  private LocalDate lastProgressOn;

  @Column(name = "yellow_on")
  private LocalDate yellowOn;

  @Column(name = "report_due_on")
  private LocalDate reportDueOn;

  /** The colour of the open 督办单, null without one. */
  @Enumerated(EnumType.STRING)
  @Column(name = "open_sheet")
  private SheetColour sheet;

  protected Deadline() {}

  /** What the proposer wishes; binds nobody until the office assigns. */
  void wish(LocalDate day) {
    dueOn = day;
    dueSort = day == null ? NEVER : day;
  }

  void set(LocalDate due, LocalDate today, LightLimits limits) {
    if (originalDueOn == null) {
      originalDueOn = due;
    }
    assignedOn = today;
    firstAnswerOn = null;
    move(due, today, limits);
    reportDueOn = Light.reportDueOn(today, limits);
  }

  /** Another due date, for an extension or a review; the first one is kept. */
  void move(LocalDate due, LocalDate today, LightLimits limits) {
    wish(due);
    yellowOn = Light.yellowOn(today, due, limits);
  }

  /** The lead's first sign of life since the assignment. */
  void answered(LocalDate today) {
    if (firstAnswerOn == null) {
      firstAnswerOn = today;
    }
  }

  void reported(LocalDate today, LightLimits limits) {
    lastProgressOn = today;
    reportDueOn = Light.reportDueOn(today, limits);
  }

  void supervised(SheetColour colour) {
    sheet = colour;
  }

  Light light(MatterStatus status, LocalDate today) {
    return Light.of(status, dueOn, yellowOn, reportDueOn, sheet, today);
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public LocalDate originalDueOn() {
    return originalDueOn;
  }

  LocalDate dueSort() {
    return dueSort;
  }

  public LocalDate assignedOn() {
    return assignedOn;
  }

  public LocalDate lastProgressOn() {
    return lastProgressOn;
  }

  LocalDate yellowOn() {
    return yellowOn;
  }

  LocalDate reportDueOn() {
    return reportDueOn;
  }

  public SheetColour sheet() {
    return sheet;
  }
}
