package org.shuangyong.matter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * 亮灯 (domain B5): a function of stored facts and a day, nothing else (F4 12). The same rule stands
 * here twice, once in Java for one matter and once as a predicate for lists; a test holds them
 * together.
 */
public enum Light {
  GREEN,
  YELLOW,
  RED,
  CLOSED;

  private static final String NO_RED_SHEET =
      "(m.deadline.sheet is null or m.deadline.sheet <> 'RED')";

  /**
   * The first yellow day: the earlier of so many days before the due date and the day on which the
   * share of the period has passed, but not before the day after the start.
   */
  static LocalDate yellowOn(LocalDate start, LocalDate due, LightLimits limits) {
    LocalDate near = due.minusDays(limits.nearDays());
    long period = Math.max(0, ChronoUnit.DAYS.between(start, due));
    LocalDate late = start.plusDays(period * limits.nearPercent() / 100 + 1);
    return near.isBefore(late) ? near : late;
  }

  /** The last day on which a report is not yet missing. */
  static LocalDate reportDueOn(LocalDate lastReport, LightLimits limits) {
    return lastReport.plusDays(limits.reportDays());
  }

  /**
   * The light; null before the matter has been assigned, and where it ended without being closed:
   * what was declined, explained or withdrawn is no 销号 and counts as none. Red whatever the dates
   * while a red 督办单 is open (12.6).
   */
  static Light of(
      MatterStatus status,
      LocalDate dueOn,
      LocalDate yellowOn,
      LocalDate reportDueOn,
      SheetColour sheet,
      LocalDate today) {
    if (status == MatterStatus.CLOSED) {
      return CLOSED;
    }
    if (status.ended() || yellowOn == null) {
      return null;
    }
    if (dueOn.isBefore(today) || sheet == SheetColour.RED) {
      return RED;
    }
    return !yellowOn.isAfter(today) || reportDueOn.isBefore(today) ? YELLOW : GREEN;
  }

  /** The same as a predicate over matter {@code m}, with a parameter {@code :today}. */
  String predicate() {
    String open =
        "(m.status not in " + MatterStatus.ENDED_HQL + " and m.deadline.yellowOn is not null and ";
    return switch (this) {
      case CLOSED -> "m.status = 'CLOSED'";
      case RED -> open + "(m.deadline.dueOn < :today or m.deadline.sheet = 'RED'))";
      case YELLOW ->
          open
              + "m.deadline.dueOn >= :today and "
              + NO_RED_SHEET
              + " and (m.deadline.yellowOn <= :today or m.deadline.reportDueOn < :today))";
      case GREEN ->
          open
              + "m.deadline.dueOn >= :today and "
              + NO_RED_SHEET
              + " and m.deadline.yellowOn > :today and m.deadline.reportDueOn >= :today)";
    };
  }
}
