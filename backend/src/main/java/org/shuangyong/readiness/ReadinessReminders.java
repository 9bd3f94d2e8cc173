package org.shuangyong.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.shuangyong.platform.inbox.Audience;
import org.shuangyong.platform.inbox.Reminder;
import org.shuangyong.platform.tenancy.RegionQuery;

/** What has become red, told to the unit that keeps it (10.4, 10.5): by the lists' predicates. */
@ApplicationScoped
public class ReadinessReminders {
  @Inject RegionQuery read;
  @Inject TeamService teams;
  @Inject StockService stocks;

  private record Told(String code, String kind, Function<LocalDate, List<Due>> holding)
      implements Reminder {
    @Override
    public List<Due> due(LocalDate today) {
      return holding.apply(today);
    }
  }

  @Produces
  @ApplicationScoped
  Reminder undrilled() {
    return new Told("team.undrilled", TeamService.KIND, today -> teams());
  }

  @Produces
  @ApplicationScoped
  Reminder expired() {
    return of(StockRed.EXPIRED);
  }

  @Produces
  @ApplicationScoped
  Reminder below() {
    return of(StockRed.BELOW);
  }

  @Produces
  @ApplicationScoped
  Reminder unchecked() {
    return of(StockRed.UNCHECKED);
  }

  private Reminder of(StockRed reason) {
    return new Told(
        "stock." + reason.name().toLowerCase(Locale.ROOT),
        StockService.KIND,
        today -> stocks(reason, today));
  }

  private List<Reminder.Due> teams() {
    Where where = new Where().when(true, Team.UNDRILLED).value("drillSince", teams.drillSince());
    return list(Team.class, where).stream().map(t -> due(t.id(), t.unitId(), t.name())).toList();
  }

  private List<Reminder.Due> stocks(StockRed reason, LocalDate today) {
    Where where =
        new Where()
            .when(true, reason.predicate())
            .value("today", today)
            .value("checkSince", stocks.checkSince());
    return list(Stock.class, where).stream().map(s -> due(s.id(), s.unitId(), s.item())).toList();
  }

  private <T> List<T> list(Class<T> type, Where where) {
    return read.list(
        "from " + type.getSimpleName() + " r where " + where.hql() + " order by r.id",
        type,
        query -> {
          where.bind(query);
          query.setMaxResults(Reminder.MOST);
        });
  }

  private static Reminder.Due due(java.util.UUID id, java.util.UUID unit, String title) {
    return new Reminder.Due(id, List.of(Audience.unit(unit)), Map.of("no", "", "title", title));
  }
}
