package org.shuangyong.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.inbox.Audience;
import org.shuangyong.platform.inbox.Reminder;
import org.shuangyong.platform.tenancy.RegionQuery;

/**
 * What has become red, told to the unit that keeps it (10.4, 10.5): by the lists' predicates. What
 * of a record is sealed stays so.
 */
@ApplicationScoped
public class ReadinessReminders {
  @Inject RegionQuery read;
  @Inject TeamService teams;
  @Inject StockService stocks;

  @Produces
  @ApplicationScoped
  Reminder undrilled() {
    return Reminder.of("team.undrilled", TeamService.KIND, today -> teams());
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
    return Reminder.of(
        "stock." + reason.name().toLowerCase(Locale.ROOT),
        StockService.KIND,
        today -> stocks(reason, today));
  }

  private List<Reminder.Due> teams() {
    Where where = new Where().when(true, Team.UNDRILLED).value("drillSince", teams.drillSince());
    return list(Team.class, "name", where);
  }

  private List<Reminder.Due> stocks(StockRed reason, LocalDate today) {
    Where where =
        new Where()
            .when(true, reason.predicate())
            .value("today", today)
            .value("checkSince", stocks.checkSince());
    return list(Stock.class, "item", where);
  }

  private List<Reminder.Due> list(Class<?> type, String title, Where where) {
    return read
        .list(
            "select r.id, r.unitId, r.%s from %s r where %s order by r.id"
                .formatted(title, type.getSimpleName(), where.hql()),
            Object[].class,
            query -> {
              where.bind(query);
              query.setMaxResults(Reminder.MOST);
            })
        .stream()
        .map(
            r ->
                new Reminder.Due(
                    (UUID) r[0],
                    List.of(Audience.unit((UUID) r[1])),
                    Map.of("no", "", "title", (String) r[2])))
        .toList();
  }
}
