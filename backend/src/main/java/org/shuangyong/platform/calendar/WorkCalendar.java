package org.shuangyong.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.audit.Changes;
import org.shuangyong.platform.audit.Kept;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.tenancy.Region;

/** The calendar of the current district, and what the office says of days. */
@ApplicationScoped
public class WorkCalendar {
  static final String KIND = "calendar-day";

  /** Days one setting may span: no holiday is longer. */
  private static final int MOST = 31;

  @Inject CalendarRepository rows;
  @Inject PublishedCalendar published;
  @Inject CurrentUser user;
  @Inject Clocks clocks;
  @Inject Audit audit;
  @Inject SecrecyGuard secrecy;
  @Inject Region region;
  @Inject Event<CalendarChanged> changed;

  private final Kept<String, Workdays> kept;

  @Inject
  WorkCalendar(Changes changes) {
    kept = new Kept<>(changes, 1000, KIND);
  }

  public Workdays days() {
    return kept.get(region.code(), "all", this::read);
  }

  /** Sets days; clocks that run are reckoned anew, what has ended stays as it was (F4 15). */
  @Transactional
  CalendarDto set(CalendarDto.SetRequest request) {
    LocalDate from = request.from();
    if (request.to().isBefore(from) || request.to().isAfter(from.plusDays(MOST - 1L))) {
      throw ProblemException.field("to", "out-of-range");
    }
    secrecy.check(
        request.secrecyReason(), Map.of("name", request.name(), "source", request.source()));
    List<CalendarDay> made =
        from.datesUntil(request.to().plusDays(1))
            .map(
                day ->
                    new CalendarDay(
                        day,
                        request.kind(),
                        request.name().strip(),
                        request.source().strip(),
                        clocks.now(),
                        user.get().name()))
            .toList();
    rows.persist(made);
    rows.flush();
    audit.record(
        Permission.CALENDAR_SET,
        KIND,
        made.get(0).id(),
        Map.of(
            "from", from.toString(), "to", request.to().toString(), "kind", request.kind().name()));
    Workdays now = read(); // what is kept is as of the last commit
    changed.fire(new CalendarChanged(now));
    return now.year(from.getYear());
  }

  private Workdays read() {
    Map<LocalDate, CalendarDto.Day> days = new HashMap<>();
    rows.all()
        .forEach(
            r ->
                days.put(
                    r.onDay(),
                    new CalendarDto.Day(r.onDay(), r.kind(), r.name(), r.source(), r.createdBy())));
    return new Workdays(published, days);
  }
}
