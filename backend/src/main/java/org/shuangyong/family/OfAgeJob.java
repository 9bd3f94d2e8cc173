package org.shuangyong.family;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.tenancy.Regions;

/**
 * Every night the files of those who came of age become like any other's: found by name, with their
 * birth date. Birth dates of minors are sealed, so each minor's file is looked at.
 */
@ApplicationScoped
public class OfAgeJob {
  private static final int STEP = 200;

  @Inject PersonRepository persons;
  @Inject Clocks clocks;
  @Inject Region region;
  @Inject Regions regions;
  @Inject Audit audit;

  @Scheduled(cron = "0 20 1 * * ?", timeZone = "Asia/Shanghai")
  void all() {
    regions.each(this::open);
  }

  @ActivateRequestContext
  public void open(String regionCode) {
    region.use(regionCode);
    UUID after = new UUID(0, 0);
    while (after != null) {
      UUID from = after;
      after = QuarkusTransaction.requiringNew().call(() -> step(from));
    }
  }

  /** The last one looked at, null when there are no more. */
  private UUID step(UUID after) {
    List<Person> minors = persons.minors(after, STEP);
    for (Person person : minors) {
      if (person.comeOfAge(clocks.today(), clocks.now())) {
        audit.recordSystem("person.of-age", PersonService.KIND, person.id(), Map.of());
      }
    }
    return minors.size() < STEP ? null : minors.get(STEP - 1).id();
  }
}
