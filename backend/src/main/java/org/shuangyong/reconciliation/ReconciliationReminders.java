package org.shuangyong.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.inbox.Audience;
import org.shuangyong.platform.inbox.Reminder;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.tenancy.RegionQuery;

/**
 * 催对账: an open round near its day is told to the units that have still to speak, and past it to the
 * office as well (12.10). Who has said everything is left alone.
 */
@ApplicationScoped
public class ReconciliationReminders {
  private static final String KIND = "reconciliation";

  @Inject RegionQuery read;
  @Inject RuleService rules;

  @Produces
  @ApplicationScoped
  Reminder near() {
    return Reminder.of(
        "reconciliation.near",
        KIND,
        day ->
            unsaid(
                day, day.plusDays(rules.value(RuleCode.RECONCILIATION_NEAR_DAYS, day)), List.of()));
  }

  @Produces
  @ApplicationScoped
  Reminder overdue() {
    List<Audience> office = List.of(Audience.holders(Permission.RECONCILIATION_CLOSE));
    return Reminder.of(
        "reconciliation.overdue", KIND, day -> unsaid(LocalDate.EPOCH, day.minusDays(1), office));
  }

  /** Rounds with something unsaid whose day falls between two. */
  private List<Reminder.Due> unsaid(LocalDate from, LocalDate to, List<Audience> also) {
    List<Reconciliation> rounds =
        read.list(
            "from Reconciliation r where r.regionCode = :region and r.status = 'OPEN'"
                + " and r.dueOn between :from and :to order by r.dueOn, r.id",
            Reconciliation.class,
            query ->
                query
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .setMaxResults(Reminder.MOST));
    Map<UUID, Set<UUID>> silent = silent(rounds.stream().map(Reconciliation::id).toList());
    List<Reminder.Due> due = new ArrayList<>();
    for (Reconciliation round : rounds) {
      Set<UUID> units = silent.get(round.id());
      if (units != null) {
        List<Audience> told = new ArrayList<>(units.stream().map(Audience::unit).toList());
        told.addAll(also);
        due.add(
            new Reminder.Due(
                round.id(),
                told,
                Map.of(
                    "title",
                    round.title(),
                    "until",
                    round.dueOn().toString(),
                    "count",
                    String.valueOf(units.size()))));
      }
    }
    return due;
  }

  /** By round, the units that have still to speak for a side. */
  private Map<UUID, Set<UUID>> silent(List<UUID> rounds) {
    Map<UUID, Set<UUID>> units = new LinkedHashMap<>();
    if (rounds.isEmpty()) {
      return units;
    }
    for (Side side : Side.values()) {
      String who = side == Side.ASKER ? "asker" : "doer";
      read.list(
              "select distinct l.roundId, l.%sId from ReconciliationLine l".formatted(who)
                  + " where l.regionCode = :region and l.roundId in :rounds and l.%s.state is null"
                      .formatted(who),
              Object[].class,
              query -> query.setParameter("rounds", rounds))
          .forEach(
              row ->
                  units
                      .computeIfAbsent((UUID) row[0], id -> new LinkedHashSet<>())
                      .add((UUID) row[1]));
    }
    return units;
  }
}
