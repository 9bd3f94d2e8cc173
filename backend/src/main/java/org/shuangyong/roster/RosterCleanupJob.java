package org.shuangyong.roster;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    Instant before = clocks.now().minus(KEPT);
    QuarkusTransaction.requiringNew()
        .call(() -> rosters.untouchedSince(before))
        .forEach(id -> expire(id, before));
  }

  /** Each in a transaction of its own; a file goes once what was staged of it is gone. */
  private void expire(UUID id, Instant before) {
    boolean expired =
        QuarkusTransaction.requiringNew()
            .timeout(600)
            .call(
                () -> {
                  Roster roster = rosters.held(id);
                  Optional<RosterStep> end =
                      Stream.of(RosterStep.DROP, RosterStep.CLOSE)
                          .filter(step -> roster.status().after(step).isPresent())
                          .findFirst();
                  if (end.isEmpty() || !roster.untouchedSince(before)) {
                    return false; // somebody was quicker
                  }
                  roster.step(end.get(), clocks.now());
                  rosters.clearBefore(roster);
                  rosters.clearRows(id);
                  audit.recordSystem("roster.expired", RosterService.KIND, id, Map.of());
                  return true;
                });
    if (expired) {
      files.remove(id);
    }
  }
}
