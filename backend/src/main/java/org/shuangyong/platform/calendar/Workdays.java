package org.shuangyong.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts in working days by one state of a district's calendar. */
public final class Workdays {
  private final PublishedCalendar published;
  private final Map<LocalDate, CalendarDto.Day> own;

  Workdays(PublishedCalendar published, Map<LocalDate, CalendarDto.Day> own) {
    this.published = published;
    this.own = own;
  }

  public boolean worked(LocalDate day) {
    CalendarDto.Day said = said(day);
    return said == null || said.kind() == DayKind.WEEK
        ? day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
        : said.kind() == DayKind.WORK;
  }

  /**
   * The last day of a limit: the {@code days}th working day after {@code start}, which itself does
   * not count.
   */
  public LocalDate after(LocalDate start, int days) {
    LocalDate day = start;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (worked(day)) {
        left--;
      }
    }
    return day;
  }

  /**
   * Working days from one day to another, the first not counted; negative when the second comes
   * before.
   */
  public int between(LocalDate from, LocalDate to) {
    return to.isBefore(from)
        ? -between(to, from)
        : (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::worked).count();
  }

  /** The days of a year that differ from the week, and whether its arrangement is known. */
  CalendarDto year(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    List<CalendarDto.Day> days =
        first
            .datesUntil(first.plusYears(1))
            .map(this::said)
            .filter(Objects::nonNull)
            .filter(day -> day.kind() != DayKind.WEEK)
            .toList();
    boolean known =
        published.has(year) || own.keySet().stream().anyMatch(day -> day.getYear() == year);
    return new CalendarDto(year, known, days);
  }

  private CalendarDto.Day said(LocalDate day) {
    CalendarDto.Day set = own.get(day);
    return set == null ? published.on(day) : set;
  }
}
