package org.shuangyong.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.CourseStep;

/** The limits of steps, in working days. */
@ApplicationScoped
public class BenefitClock {
  @Inject LawService laws;
  @Inject Clocks clocks;

  /** The last day of a step that begins today, by the limit of today; null when it has none. */
  LocalDate due(String kind, CourseStep step) {
    LocalDate today = clocks.today();
    if (step.months() != null) {
      return today.plusMonths(step.months());
    }
    return step.days() == null
        ? null
        : after(
            today,
            laws.value(ValueList.STEP_DAYS, kind + "." + step.code(), today)
                .map(BenefitValue::value)
                .orElse(step.days()));
  }

  LocalDate after(LocalDate start, int days) {
    LocalDate day = start;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (worked(day)) {
        left--;
      }
    }
    return day;
  }

  /** Working days from one day to another, the first not counted; none when it lies behind. */
  int left(LocalDate from, LocalDate to) {
    return to.isBefore(from)
        ? 0
        : (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(BenefitClock::worked).count();
  }

  private static boolean worked(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }
}
