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
  private static final String KIND = "matter";

  @Inject RegionQuery read;
  @Inject RuleService rules;

  @Produces
  @ApplicationScoped
  Reminder near() {
    return Reminder.of(
        "sheet.near",
        KIND,
        day ->
            unanswered(
                day,
                day.plusDays(rules.value(RuleCode.SHEET_NEAR_DAYS, day)),
                unit -> List.of(Audience.unit(unit))));
  }

  @Produces
  @ApplicationScoped
  Reminder overdue() {
    return Reminder.of(
        "sheet.overdue",
        KIND,
        day ->
            unanswered(
                LocalDate.EPOCH,
                day.minusDays(1),
                unit ->
                    List.of(Audience.unit(unit), Audience.holders(Permission.MATTER_REGISTER))));
  }

  @Produces
  @ApplicationScoped
  Reminder escalate() {
    return Reminder.of(
        "sheet.escalate",
        KIND,
        day ->
            unanswered(
                LocalDate.EPOCH,
                day.minusDays(1L + rules.value(RuleCode.ESCALATE_DAYS, day)),
                unit -> List.of(Audience.holders(Permission.MATTER_APPROVE))));
  }

  /** Those whose limit falls between two days, and who is told of a unit's. */
  private List<Reminder.Due> unanswered(
      LocalDate from, LocalDate to, Function<UUID, List<Audience>> told) {
    return read
        .list(
            "select s.matterId, s.matterNo, s.matterTitle, s.colour, s.limitOn, s.unitId"
                + " from SupervisionSheet s where s.regionCode = :region and s.status = 'ISSUED'"
                + " and s.limitOn between :from and :to order by s.limitOn, s.id",
            Object[].class,
            query ->
                query
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .setMaxResults(Reminder.MOST))
        .stream()
        .map(
            s ->
                new Reminder.Due(
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
