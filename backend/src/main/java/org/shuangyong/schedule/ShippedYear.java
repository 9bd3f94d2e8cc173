package org.shuangyong.schedule;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The year as it is shipped ({@code schedule/year.json}); a district's own row goes before it. */
@ApplicationScoped
public class ShippedYear {
  @Inject ObjectMapper json;

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<YearFestival, Map<Integer, LocalDate>> festivals =
      new EnumMap<>(YearFestival.class);

  /** An entry of the file. */
  record Entry(
      String code,
      String name,
      ScheduleRule rule,
      String todo,
      ScheduleTarget target,
      String kind,
      int leadDays,
      String source,
      Sureness sure) {}

  private record Data(
      String lunarSource, Map<YearFestival, List<LocalDate>> festivals, List<Entry> entries) {}

  @PostConstruct
  void load() {
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream("schedule/year.json")) {
      Data data = json.readValue(in, Data.class);
      data.festivals()
          .forEach(
              (festival, days) -> {
                Map<Integer, LocalDate> byYear = new LinkedHashMap<>();
                days.forEach(day -> byYear.put(day.getYear(), day));
                festivals.put(festival, byYear);
              });
      for (Entry entry : data.entries()) {
        entry.rule().check();
        entries.put(entry.code(), entry);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By code, in the order of the file. */
  Map<String, Entry> entries() {
    return entries;
  }

  Map<YearFestival, Map<Integer, LocalDate>> festivals() {
    return festivals;
  }
}
