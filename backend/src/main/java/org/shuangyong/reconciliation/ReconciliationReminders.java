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
import java.util.function.Function;
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
  @Inject RegionQuery read;
  @Inject RuleService rules;

  @Produces
  @ApplicationScoped
  Reminder near() {
    return new Unsaid(
        "reconciliation.near",
        day -> day,
        day -> day.plusDays(rules.value(RuleCode.RECONCILIATION_NEAR_DAYS, day)),
        List.of());
  }

  @Produces
  @ApplicationScoped
  Reminder overdue() {
    return new Unsaid(
        "reconciliation.overdue",
        day -> LocalDate.EPOCH,
        day -> day.minusDays(1),
        List.of(Audience.holders(Permission.RECONCILIATION_CLOSE)));
  }

  /** Rounds with something unsaid whose day falls between two that depend on today. */
  private final class Unsaid implements Reminder {
    private final String code;
    private final Function<LocalDate, LocalDate> from;
    private final Function<LocalDate, LocalDate> to;
    private final List<Audience> also;

    Unsaid(
        String code,
        Function<LocalDate, LocalDate> from,
        Function<LocalDate, LocalDate> to,
        List<Audience> also) {
      this.code = code;
      this.from = from;
      this.to = to;
      this.also = also;
    }

    @Override
    public String code() {
      return code;
    }

    @Override
    public String kind() {
      return "reconciliation";
    }

    @Override
    public List<Due> due(LocalDate today) {
      List<Reconciliation> rounds =
          read.list(
              "from Reconciliation r where r.regionCode = :region and r.status = 'OPEN'"
                  + " and r.dueOn between :from and :to order by r.dueOn, r.id",
              Reconciliation.class,
              query ->
                  query
                      .setParameter("from", from.apply(today))
                      .setParameter("to", to.apply(today))
                      .setMaxResults(MOST));
      Map<UUID, Set<UUID>> silent = silent(rounds.stream().map(Reconciliation::id).toList());
      List<Due> due = new ArrayList<>();
      for (Reconciliation round : rounds) {
        if (silent.containsKey(round.id())) {
          List<Audience> told =
              new ArrayList<>(silent.get(round.id()).stream().map(Audience::unit).toList());
          told.addAll(also);
          due.add(
              new Due(
                  round.id(),
                  told,
                  Map.of(
                      "title",
                      round.title(),
                      "until",
                      round.dueOn().toString(),
                      "count",
                      String.valueOf(silent.get(round.id()).size()))));
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
}
