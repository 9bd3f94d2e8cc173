package org.shuangyong.schedule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.platform.problem.ProblemException;

/**
 * When an entry falls in a year.
 *
 * @param form which of the others are said
 * @param month 1–12, of a day, of the first day of a span, or of the weekday
 * @param day of the month; one the month has not is its last
 * @param toMonth and {@code toDay}: the last day of a span, in the next year when it comes before
 * @param week which one of the month: 1–4, or -1 for the last
 * @param weekday 1 for Monday to 7 for Sunday
 * @param fromOffset and {@code toOffset}: days from the festival, negative before it
 */
@Schema(name = "ScheduleRule")
public record ScheduleRule(
    @NotNull Form form,
    @Schema(nullable = true) @Min(1) @Max(12) Integer month,
    @Schema(nullable = true) @Min(1) @Max(31) Integer day,
    @Schema(nullable = true) @Min(1) @Max(12) Integer toMonth,
    @Schema(nullable = true) @Min(1) @Max(31) Integer toDay,
    @Schema(nullable = true) @Min(-1) @Max(4) Integer week,
    @Schema(nullable = true) @Min(1) @Max(7) Integer weekday,
    @Schema(nullable = true) YearFestival festival,
    @Schema(nullable = true) @Min(-120) @Max(120) Integer fromOffset,
    @Schema(nullable = true) @Min(-120) @Max(120) Integer toOffset) {

  /** How it is said. */
  @Schema(name = "ScheduleRuleForm")
  public enum Form {
    DAY,
    WEEKDAY,
    SPAN,
    FESTIVAL
  }

  /** The first and the last day of an entry in a year. */
  public record Occurrence(LocalDate from, LocalDate to) {}

  /**
   * Refuses a rule that says too little or too much for its form.
   *
   * @throws ProblemException naming the field
   */
  void check() {
    boolean date = form == Form.DAY || form == Form.SPAN;
    asked("month", month, form != Form.FESTIVAL);
    asked("day", day, date);
    asked("toMonth", toMonth, form == Form.SPAN);
    asked("toDay", toDay, form == Form.SPAN);
    asked("week", week, form == Form.WEEKDAY);
    asked("weekday", weekday, form == Form.WEEKDAY);
    asked("festival", festival, form == Form.FESTIVAL);
    asked("fromOffset", fromOffset, form == Form.FESTIVAL);
    asked("toOffset", toOffset, form == Form.FESTIVAL);
    if (week != null && week == 0) {
      throw ProblemException.field("rule.week", "out-of-range");
    }
    if (form == Form.FESTIVAL && toOffset < fromOffset) {
      throw ProblemException.field("rule.toOffset", "out-of-range");
    }
  }

  private static void asked(String field, Object value, boolean wanted) {
    if (wanted != (value != null)) {
      throw ProblemException.field("rule." + field, wanted ? "required" : "invalid");
    }
  }

  /** The days in a year; empty for a festival whose date in that year nobody has entered. */
  Optional<Occurrence> in(int year, Map<YearFestival, Map<Integer, LocalDate>> festivals) {
    return switch (form) {
      case DAY -> Optional.of(single(on(year, month, day)));
      case WEEKDAY ->
          Optional.of(
              single(
                  LocalDate.of(year, month, 1)
                      .with(TemporalAdjusters.dayOfWeekInMonth(week, DayOfWeek.of(weekday)))));
      case SPAN -> {
        LocalDate from = on(year, month, day);
        LocalDate to = on(year, toMonth, toDay);
        yield Optional.of(
            new Occurrence(from, to.isBefore(from) ? on(year + 1, toMonth, toDay) : to));
      }
      case FESTIVAL ->
          Optional.ofNullable(festivals.get(festival).get(year))
              .map(feast -> new Occurrence(feast.plusDays(fromOffset), feast.plusDays(toOffset)));
    };
  }

  private static Occurrence single(LocalDate day) {
    return new Occurrence(day, day);
  }

  private static LocalDate on(int year, int month, int day) {
    YearMonth of = YearMonth.of(year, month);
    return of.atDay(Math.min(day, of.lengthOfMonth()));
  }
}
