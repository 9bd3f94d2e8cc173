package org.shuangyong.plaque;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Map;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.tenancy.Regions;

/** Every night the households that became entitled since are listed as 待核 (2.4). */
@ApplicationScoped
public class PlaqueFindJob {
  @Inject PlaqueFinder finder;
  @Inject Audit audit;
  @Inject Region region;
  @Inject Regions regions;

  @Scheduled(cron = "0 40 1 * * ?", timeZone = "Asia/Shanghai")
  void all() {
    regions.each(this::find);
  }

  /** Lists one district's, a transaction for each five hundred; returns how many. */
  @ActivateRequestContext
  public int find(String regionCode) {
    region.use(regionCode);
    int all = 0;
    int found = PlaqueFinder.MOST;
    while (found == PlaqueFinder.MOST) {
      found = QuarkusTransaction.requiringNew().call(this::step);
      all += found;
    }
    return all;
  }

  private int step() {
    int found = finder.find(new Scope(true, null), Audit.SYSTEM);
    if (found > 0) {
      audit.recordSystem(Permission.PLAQUE_FIND, PlaqueService.KIND, null, Map.of("found", found));
    }
    return found;
  }
}
