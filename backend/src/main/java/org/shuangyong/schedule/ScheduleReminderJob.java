package org.shuangyong.schedule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    Map<UUID, ScheduleDto.Entry> near = new LinkedHashMap<>();
    schedule
        .standing(today.getYear() - 1, today.getYear() + 1)
        .values()
        .forEach(
            entries ->
                entries.stream()
                    .filter(e -> !e.remindOn().isAfter(today) && !e.to().isBefore(today))
                    .forEach(e -> near.put(Ids.next(), e)));
    List<UUID> untold = near.isEmpty() ? List.of() : mark(near, today);
    untold.forEach(id -> tell(near.get(id), id));
    return untold.size();
  }

  /**
   * Marks as told what was not yet, and says which; a second server waits here for the first, and
   * then finds that it was told.
   */
  @SuppressWarnings("unchecked")
  private List<UUID> mark(Map<UUID, ScheduleDto.Entry> near, LocalDate today) {
    return em.createNativeQuery(
            """
            insert into schedule_reminder (region_code, id, code, starts_on, told_on)
            select :region, n.id, n.code, n.starts, :today
            from unnest(:ids, :codes, :starts) as n(id, code, starts)
            on conflict do nothing returning id""",
            UUID.class)
        .setParameter("region", region.code())
        .setParameter("ids", near.keySet().toArray(UUID[]::new))
        .setParameter(
            "codes", near.values().stream().map(ScheduleDto.Entry::code).toArray(String[]::new))
        .setParameter(
            "starts", near.values().stream().map(ScheduleDto.Entry::from).toArray(LocalDate[]::new))
        .setParameter("today", today)
        .getResultList();
  }

  private void tell(ScheduleDto.Entry entry, UUID id) {
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
  }
}
