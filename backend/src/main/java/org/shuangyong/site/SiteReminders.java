package org.shuangyong.site;

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
 * A site's goods that have become red, told to the unit that keeps the site, line by line (4.9).
 */
@ApplicationScoped
public class SiteReminders {
  @Inject RegionQuery read;

  @Produces
  @ApplicationScoped
  Reminder expired() {
    return of(SiteStockRed.EXPIRED);
  }

  @Produces
  @ApplicationScoped
  Reminder below() {
    return of(SiteStockRed.BELOW);
  }

  private Reminder of(SiteStockRed reason) {
    return Reminder.of(
        StockService.KIND + "." + reason.name().toLowerCase(Locale.ROOT),
        StockService.KIND,
        today -> due(reason, today));
  }

  private List<Reminder.Due> due(SiteStockRed reason, LocalDate today) {
    return read
        .list(
            "select k.id, k.item, c.id, c.name, c.ownerId from SiteStock k join Site c on"
                + " c.regionCode = k.regionCode and c.id = k.siteId where k.regionCode = :region"
                + " and c.status <> CLOSED and "
                + reason.predicate()
                + " order by k.id",
            Object[].class,
            query -> {
              if (reason.dated()) query.setParameter("today", today);
              query.setMaxResults(Reminder.MOST);
            })
        .stream()
        .map(
            k ->
                new Reminder.Due(
                    (UUID) k[0],
                    List.of(Audience.unit((UUID) k[4])),
                    Map.of("no", "", "title", k[3] + "：" + k[1], "site", k[2].toString())))
        .toList();
  }
}
