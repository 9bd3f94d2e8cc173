package org.shuangyong.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.RegionQuery;

/** How many sites have goods that are red, by reason: the rows of the list with that filter. */
@ApplicationScoped
public class SiteReds {
  @Inject RegionQuery read;
  @Inject Clocks clocks;

  /**
   * @param reason the word of {@link SiteStockRed}
   * @param total how many sites have goods at all
   */
  public record Red(String reason, long sites, long total) {}

  public List<Red> of(User user) {
    Object[] row =
        read.list(
                "select count(*)"
                    + Arrays.stream(SiteStockRed.values())
                        .map(red -> ", sum(case when " + red.site() + " then 1 else 0 end)")
                        .collect(Collectors.joining())
                    + " from Site c where c.regionCode = :region and c.status <> CLOSED and exists"
                    + " (select 1 from SiteStock s where s.regionCode = c.regionCode and s.siteId ="
                    + " c.id) and "
                    + SiteFilter.kept(user),
                Object[].class,
                query -> SiteFilter.bindScope(query, user).setParameter("today", clocks.today()))
            .get(0);
    return Arrays.stream(SiteStockRed.values())
        .map(red -> new Red(red.name(), number(row[red.ordinal() + 1]), number(row[0])))
        .toList();
  }

  private static long number(Object sum) {
    return sum == null ? 0 : ((Number) sum).longValue();
  }
}
