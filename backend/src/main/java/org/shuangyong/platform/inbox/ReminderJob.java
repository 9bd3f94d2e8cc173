package org.shuangyong.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.tenancy.Regions;

/**
 * Tells what has come to hold, once while it holds: the notice and its mark are one transaction.
 */
@ApplicationScoped
public class ReminderJob {
  @Inject EntityManager em;
  @Inject InboxService inbox;
  @Inject Clocks clocks;
  @Inject Region region;
  @Inject Regions regions;
  @Inject @Any Instance<Reminder> reminders;

  @Scheduled(
      every = "{shuangyong.alarm.every:30m}",
      delayed = "3m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tellAll() {
    regions.each(this::tell);
  }

  /** Tells what is new in one district; returns of how many records. */
  @ActivateRequestContext
  public int tell(String regionCode) {
    region.use(regionCode);
    int told = 0;
    for (Reminder reminder : reminders) {
      told += QuarkusTransaction.requiringNew().call(() -> tell(reminder));
    }
    return told;
  }

  private int tell(Reminder reminder) {
    LocalDate today = clocks.today();
    List<Reminder.Due> due = reminder.due(today);
    Set<UUID> told = told(reminder);
    Set<UUID> over = new HashSet<>(told);
    due.forEach(d -> over.remove(d.id()));
    if (!over.isEmpty() && due.size() < Reminder.MOST) {
      forget(reminder, over);
    }
    int n = 0;
    for (Reminder.Due one : due) {
      if (!told.contains(one.id()) && mark(reminder, one.id())) {
        inbox.tell(
            one.audiences(), new Message(reminder.code(), reminder.kind(), one.id(), one.params()));
        n++;
      }
    }
    return n;
  }

  private Set<UUID> told(Reminder reminder) {
    List<?> rows =
        em.createNativeQuery(
                "select record_id from reminder where region_code = :region and code = :code",
                UUID.class)
            .setParameter("region", region.code())
            .setParameter("code", reminder.code())
            .getResultList();
    return rows.stream().map(UUID.class::cast).collect(Collectors.toSet());
  }

  private void forget(Reminder reminder, Set<UUID> over) {
    em.createNativeQuery(
            "delete from reminder where region_code = :region and code = :code"
                + " and record_id in (:over)")
        .setParameter("region", region.code())
        .setParameter("code", reminder.code())
        .setParameter("over", over)
        .executeUpdate();
  }

  /** A second server waits here for the first, and then finds that it was told. */
  private boolean mark(Reminder reminder, UUID id) {
    return em.createNativeQuery(
                """
                insert into reminder (region_code, code, record_id, told_at)
                values (:region, :code, :id, :now) on conflict do nothing""")
            .setParameter("region", region.code())
            .setParameter("code", reminder.code())
            .setParameter("id", id)
            .setParameter("now", clocks.now())
            .executeUpdate()
        == 1;
  }
}
