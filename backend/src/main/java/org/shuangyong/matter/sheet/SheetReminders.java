package org.shuangyong.matter.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.shuangyong.matter.SheetColour;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.inbox.Audience;
import org.shuangyong.platform.inbox.Reminder;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.tenancy.RegionQuery;

/**
 * 督办单 that nobody has answered: near its limit the unit is told, past it the office with the unit,
 * and after as many days as for an overdue matter the leaders (12.6). Told of the matter, on which
 * one sheet at most is open and where a phone shows it.
 */
@ApplicationScoped
public class SheetReminders {
  @Inject RegionQuery read;
  @Inject RuleService rules;

  @Produces
  @ApplicationScoped
  Reminder near() {
    return new Unanswered(
        "sheet.near",
        day -> day,
        day -> day.plusDays(rules.value(RuleCode.SHEET_NEAR_DAYS, day)),
        unit -> List.of(Audience.unit(unit)));
  }

  @Produces
  @ApplicationScoped
  Reminder overdue() {
    return new Unanswered(
        "sheet.overdue",
        day -> LocalDate.EPOCH,
        day -> day.minusDays(1),
        unit -> List.of(Audience.unit(unit), Audience.holders(Permission.MATTER_REGISTER)));
  }

  @Produces
  @ApplicationScoped
  Reminder escalate() {
    return new Unanswered(
        "sheet.escalate",
        day -> LocalDate.EPOCH,
        day -> day.minusDays(1L + rules.value(RuleCode.ESCALATE_DAYS, day)),
        unit -> List.of(Audience.holders(Permission.MATTER_APPROVE)));
  }

  /** Those whose limit falls on a day between two that depend on today. */
  private final class Unanswered implements Reminder {
    private final String code;
    private final Function<LocalDate, LocalDate> from;
    private final Function<LocalDate, LocalDate> to;
    private final Function<UUID, List<Audience>> told;

    Unanswered(
        String code,
        Function<LocalDate, LocalDate> from,
        Function<LocalDate, LocalDate> to,
        Function<UUID, List<Audience>> told) {
      this.code = code;
      this.from = from;
      this.to = to;
      this.told = told;
    }

    @Override
    public String code() {
      return code;
    }

    @Override
    public String kind() {
      return "matter";
    }

    @Override
    public List<Due> due(LocalDate today) {
      return read
          .list(
              "select s.matterId, s.matterNo, s.matterTitle, s.colour, s.limitOn, s.unitId"
                  + " from SupervisionSheet s where s.regionCode = :region and s.status = 'ISSUED'"
                  + " and s.limitOn between :from and :to order by s.limitOn, s.id",
              Object[].class,
              query ->
                  query
                      .setParameter("from", from.apply(today))
                      .setParameter("to", to.apply(today))
                      .setMaxResults(MOST))
          .stream()
          .map(
              s ->
                  new Due(
                      (UUID) s[0],
                      told.apply((UUID) s[5]),
                      Map.of(
                          "no",
                          (String) s[1],
                          "title",
                          (String) s[2],
                          "colour",
                          ((SheetColour) s[3]).name(),
                          "on",
                          s[4].toString())))
          .toList();
    }
  }
}
