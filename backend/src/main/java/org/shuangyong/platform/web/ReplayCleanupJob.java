package org.shuangyong.platform.web;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.Regions;

/** Forgets kept answers after a fortnight: longer than any phone stays without signal. */
@ApplicationScoped
public class ReplayCleanupJob {
  private static final Duration KEPT = Duration.ofDays(14);

  @Inject EntityManager em;
  @Inject Regions regions;
  @Inject Clocks clocks;

  @Scheduled(every = "12h", delayed = "5m")
  @ActivateRequestContext
  @Transactional
  void clean() {
    List<String> all = regions.all();
    for (String region : all) {
      em.createNativeQuery("delete from replay where region_code = :region and at < :before")
          .setParameter("region", region)
          .setParameter("before", clocks.now().minus(KEPT))
          .executeUpdate();
    }
  }
}
