package org.shuangyong.schedule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.clock.Ids;
import org.shuangyong.platform.inbox.Audience;
import org.shuangyong.platform.inbox.InboxService;
import org.shuangyong.platform.inbox.Message;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.tenancy.Regions;

/**
 * Tells the office of what comes, once for each occurrence. After days without a run everything
 * that still lies ahead or is going on is caught up with; what has passed helps nobody any more.
 */
@ApplicationScoped
public class ScheduleReminderJob {
  @Inject EntityManager em;
  @Inject ScheduleService schedule;
  @Inject InboxService inbox;
  @Inject Clocks clocks;
  @Inject Region region;
  @Inject Regions regions;

  @Scheduled(
      every = "{shuangyong.alarm.every:30m}",
      delayed = "2m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tellAll() {
    regions.each(this::tell);
  }

  /** Tells what is near in one district; returns how many. */
  @ActivateRequestContext
  public int tell(String regionCode) {
    region.use(regionCode);
    return QuarkusTransaction.requiringNew().call(this::tellNear);
  }

  private int tellNear() {
    LocalDate today = clocks.today();
    // Last year's may still be going on, next year's may already be near.
    List<ScheduleDto.Entry> near =
        IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
            .mapToObj(schedule::standing)
            .flatMap(List::stream)
            .filter(e -> !e.remindOn().isAfter(today) && !e.to().isBefore(today))
            .toList();
    int told = 0;
    for (ScheduleDto.Entry entry : near) {
      UUID id = Ids.next();
      // A second server waits here for the first, and then finds that it was told.
      told +=
          em.createNativeQuery(
                          """
                  insert into schedule_reminder (region_code, id, code, starts_on, told_on)
                  values (:region, :id, :code, :starts, :today) on conflict do nothing""")
                      .setParameter("region", region.code())
                      .setParameter("id", id)
                      .setParameter("code", entry.code())
                      .setParameter("starts", entry.from())
                      .setParameter("today", today)
                      .executeUpdate()
                  == 1
              ? tell(entry, id)
              : 0;
    }
    return told;
  }

  private int tell(ScheduleDto.Entry entry, UUID id) {
    inbox.tell(
        List.of(Audience.holders(Permission.SCHEDULE_CHANGE)),
        new Message(
            "schedule.near",
            ScheduleService.KIND,
            id,
            Map.of(
                "title", entry.name(),
                "from", entry.from().toString(),
                "to", entry.to().toString())));
    return 1;
  }
}
