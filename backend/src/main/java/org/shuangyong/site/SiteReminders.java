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

  private record Told(SiteReminders from, SiteStockRed reason) implements Reminder {
    @Override
    public String code() {
      return StockService.KIND + "." + reason.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String kind() {
      return StockService.KIND;
    }

    @Override
    public List<Due> due(LocalDate today) {
      return from.due(reason, today);
    }
  }

  @Produces
  @ApplicationScoped
  Reminder expired() {
    return new Told(this, SiteStockRed.EXPIRED);
  }

  @Produces
  @ApplicationScoped
  Reminder below() {
    return new Told(this, SiteStockRed.BELOW);
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
