package org.shuangyong.platform.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.Regions;

/** Forgets notices after a year and a bit; what they told stands on the records. */
@ApplicationScoped
public class NoticeCleanupJob {
  private static final Duration KEPT = Duration.ofDays(400);

  @Inject EntityManager em;
  @Inject Regions regions;
  @Inject Clocks clocks;

  @Scheduled(every = "24h", delayed = "9m")
  @ActivateRequestContext
  @Transactional
  void clean() {
    for (String region : regions.all()) {
      for (String table : new String[] {"notice", "notice_read"}) {
        em.createNativeQuery(
                "delete from " + table + " where region_code = :region and at < :before")
            .setParameter("region", region)
            .setParameter("before", clocks.now().minus(KEPT))
            .executeUpdate();
      }
    }
  }
}
