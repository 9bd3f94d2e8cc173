package org.shuangyong.platform.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The arrangements of the State Council's notices as they are shipped, a notice a year. A year
 * without one has its weekends and the statutory days that keep their date.
 */
@ApplicationScoped
public class PublishedCalendar {
  static final String STATUTE = "《全国年节及纪念日放假办法》";

  private static final Map<String, String> FIXED =
      Map.of(
          "01-01", "元旦", "05-01", "劳动节", "05-02", "劳动节", "10-01", "国庆节", "10-02", "国庆节", "10-03",
          "国庆节");

  @Inject ObjectMapper json;

  private final Map<LocalDate, CalendarDto.Day> days = new TreeMap<>();
  private final TreeSet<Integer> years = new TreeSet<>();

  private record Span(String name, LocalDate from, LocalDate to) {}

  private record Notice(int year, String source, Span[] off, LocalDate[] work) {}

  @PostConstruct
  void load() {
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream("calendar/china.json")) {
      for (Notice notice : json.readValue(in, Notice[].class)) {
        years.add(notice.year());
        for (Span span : notice.off()) {
          span.from()
              .datesUntil(span.to().plusDays(1))
              .forEach(day -> put(day, DayKind.OFF, span.name(), notice.source()));
        }
        for (LocalDate day : notice.work()) {
          put(day, DayKind.WORK, "调休上班", notice.source());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void put(LocalDate day, DayKind kind, String name, String source) {
    days.put(day, new CalendarDto.Day(day, kind, name, source, null));
  }

  /** Whether the year's notice is among the data. */
  boolean has(int year) {
    return years.contains(year);
  }

  /** What the shipped data says of a day, null where the week decides. */
  CalendarDto.Day on(LocalDate day) {
    CalendarDto.Day known = days.get(day);
    if (known == null && !has(day.getYear())) {
      String name = FIXED.get(day.toString().substring(5));
      return name == null ? null : new CalendarDto.Day(day, DayKind.OFF, name, STATUTE, null);
    }
    return known;
  }
}
