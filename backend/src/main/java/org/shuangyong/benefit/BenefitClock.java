package org.shuangyong.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.shuangyong.platform.calendar.WorkCalendar;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.CourseStep;

/** The limits of steps, in days of the working calendar. */
@ApplicationScoped
public class BenefitClock {
  @Inject WorkCalendar calendar;
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
    return calendar.days().after(start, days);
  }

  /** Working days from one day to another, the first not counted; none when it lies behind. */
  int left(LocalDate from, LocalDate to) {
    return Math.max(0, calendar.days().between(from, to));
  }
}
