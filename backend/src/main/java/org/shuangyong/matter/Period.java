package org.shuangyong.matter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.LongStream;
import org.shuangyong.platform.problem.ProblemException;

/** The days that a figure looks at, both ends included. */
public record Period(LocalDate from, LocalDate to) {
  /** More years than anybody compares, few enough for every calculation with days. */
  private static final int YEARS = 50;

  /**
   * @throws ProblemException validation.failed when a day is missing or they stand the wrong way
   */
  public static Period of(LocalDate from, LocalDate to) {
    if (from == null) {
      throw ProblemException.field("from", "required");
    }
    if (to == null) {
      throw ProblemException.field("to", "required");
    }
    if (to.isBefore(from) || to.isAfter(from.plusYears(YEARS))) {
      throw ProblemException.field("to", "out-of-range");
    }
    return new Period(from, to);
  }

  static Period of(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  /** So many months, the last of them the one in which the period ends, or today's before that. */
  public List<YearMonth> months(int count, LocalDate today) {
    YearMonth last = YearMonth.from(to.isAfter(today) ? today : to);
    return LongStream.range(0, count).mapToObj(n -> last.minusMonths(count - 1 - n)).toList();
  }
}
