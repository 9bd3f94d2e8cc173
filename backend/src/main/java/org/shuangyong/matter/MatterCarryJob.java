package org.shuangyong.matter;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.tenancy.Regions;

/**
 * 年末结转: what is open when the year ends stands on the next year's list, with its number, its
 * history and its first due date (8.3, F4 6). Runs early each day and does what is left to do, so a
 * server that was down on 1 January catches up, and a second run changes nothing.
 */
@ApplicationScoped
public class MatterCarryJob {
  static final String ACTION = "matter.carry";
  private static final int BATCH = 200;

  @Inject EntityManager em;
  @Inject Region region;
  @Inject Regions regions;
  @Inject Clocks clocks;
  @Inject Audit audit;

  @Scheduled(
      cron = "{shuangyong.matter.carry-at:0 5 0 * * ?}",
      timeZone = "Asia/Shanghai",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void carryAll() {
    regions.each(this::carry);
  }

  /** Carries what is open in one district to this year's list; returns how many. */
  @ActivateRequestContext
  public int carry(String regionCode) {
    region.use(regionCode);
    int carried = 0;
    int batch;
    do {
      batch = QuarkusTransaction.requiringNew().call(this::carryBatch);
      carried += batch;
    } while (batch == BATCH);
    return carried;
  }

  private int carryBatch() {
    int year = clocks.today().getYear();
    List<Matter> open =
        em.createQuery(
                "from Matter m where m.ledger.listYear < :year and m.ledger.registeredOn is not null"
                    + " and m.status not in "
                    + MatterStatus.ENDED_HQL
                    + " order by m.ledger.listYear, m.id",
                Matter.class)
            .setParameter("year", year)
            .setMaxResults(BATCH)
            // Whoever is at one of them goes first, or is told; the job fails for nobody.
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    for (Matter matter : open) {
      int before = matter.ledger().listYear();
      if (matter.carry(year, clocks.now())) {
        em.persist(
            MatterEvent.bySystem(matter, clocks.now(), ACTION, "%d → %d".formatted(before, year)));
        audit.recordSystem(
            ACTION,
            MatterService.KIND,
            matter.id(),
            Map.of("from", before, "to", year, "ledgerNo", matter.ledger().no()));
      }
    }
    em.flush();
    em.clear();
    return open.size();
  }
}
