package org.shuangyong.roster;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Map;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.tenancy.Regions;

/** Personal data that was staged is kept no longer than it may be needed for taking back. */
@ApplicationScoped
public class RosterCleanupJob {
  static final Duration KEPT = Duration.ofDays(60);

  @Inject RosterRepository rosters;
  @Inject RosterFile files;
  @Inject EntityManager em;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject Region region;
  @Inject Regions regions;

  @Scheduled(every = "12h", delayed = "11m")
  void sweepAll() {
    regions.each(this::sweep);
  }

  @ActivateRequestContext
  public void sweep(String regionCode) {
    region.use(regionCode);
    QuarkusTransaction.requiringNew()
        .timeout(600)
        .run(
            () ->
                rosters
                    .untouchedSince(clocks.now().minus(KEPT))
                    .forEach(
                        roster -> {
                          if (roster.status().after(RosterStep.DROP).isPresent()) {
                            roster.step(RosterStep.DROP, clocks.now());
                          } else if (roster.status().after(RosterStep.CLOSE).isPresent()) {
                            roster.step(RosterStep.CLOSE, clocks.now());
                          } else {
                            return; // half written: a person goes on or takes it back
                          }
                          em.createNativeQuery(
                                  "delete from roster_before where region_code = :region and"
                                      + " roster_id = :roster")
                              .setParameter("region", regionCode)
                              .setParameter("roster", roster.id())
                              .executeUpdate();
                          rosters.clearRows(roster.id());
                          files.remove(roster.id());
                          audit.recordSystem("roster.expired", "roster", roster.id(), Map.of());
                        }));
  }
}
