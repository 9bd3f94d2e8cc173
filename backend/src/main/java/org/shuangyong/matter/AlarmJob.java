package org.shuangyong.matter;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Timeouts;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.inbox.Audience;
import org.shuangyong.platform.inbox.InboxService;
import org.shuangyong.platform.inbox.Message;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.tenancy.Regions;

/**
 * Rings the alarms of today and of every day before on which it did not run. Each rings once, but a
 * missing report once a period until it comes: the notice and the mark that it was told are one
 * transaction, under a lock that a second server skips. Runs often, so that no hour is special;
 * what has nothing due costs one look into an index.
 */
@ApplicationScoped
public class AlarmJob {
  private static final int BATCH = 200;

  /** Nobody may close for the proposer while a leader is asked; it rings when that is decided. */
  private static final String UNLESS_WAITING =
      " and not (a.kind = 'SILENCE' and exists (select 1 from Matter m"
          + " where m.regionCode = a.regionCode and m.id = a.matterId"
          + " and m.pending.held is not null))";

  @Inject EntityManager em;
  @Inject InboxService inbox;
  @Inject RuleService rules;
  @Inject Clocks clocks;
  @Inject Region region;
  @Inject Regions regions;

  @Scheduled(
      every = "{shuangyong.alarm.every:30m}",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void ringAll() {
    regions.each(this::ring);
  }

  /** Rings what is due in one district; returns how many. */
  @ActivateRequestContext
  public int ring(String regionCode) {
    region.use(regionCode);
    int rung = 0;
    int batch;
    do {
      batch = QuarkusTransaction.requiringNew().call(this::ringBatch);
      rung += batch;
    } while (batch == BATCH);
    return rung;
  }

  private int ringBatch() {
    LocalDate today = clocks.today();
    List<MatterAlarm> due =
        em.createQuery(
                "from MatterAlarm a where a.doneOn is null and a.fallsOn <= :today"
                    + UNLESS_WAITING
                    + " order by a.fallsOn, a.id",
                MatterAlarm.class)
            .setParameter("today", today)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .setHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
            .setMaxResults(BATCH)
            .getResultList();
    if (due.isEmpty()) {
      return 0;
    }
    Map<UUID, Matter> matters =
        em.createQuery("from Matter m where m.id in :ids", Matter.class)
            .setParameter("ids", due.stream().map(MatterAlarm::matterId).distinct().toList())
            .getResultStream()
            .collect(Collectors.toMap(Matter::id, Function.identity()));
    for (MatterAlarm alarm : due) {
      tell(alarm.kind(), matters.get(alarm.matterId()), today);
      if (alarm.kind() == AlarmKind.REPORT) {
        alarm.again(today.plusDays(rules.value(RuleCode.REPORT_DAYS, today)));
      } else {
        alarm.done(today);
      }
    }
    return due.size();
  }

  private void tell(AlarmKind kind, Matter matter, LocalDate today) {
    LocalDate dueOn =
        kind == AlarmKind.ANSWER
            ? matter.firstAnswer().orElseThrow().dueOn()
            : matter.deadline().dueOn();
    if (kind == AlarmKind.YELLOW && dueOn.isBefore(today)) {
      return; // after days without a run: overdue says more
    }
    Audience audience =
        switch (kind) {
          case YELLOW, OVERDUE, REPORT -> Audience.unit(matter.leadId());
          case ANSWER -> Audience.holders(MatterAction.REGISTER.permission());
          case ESCALATE -> Audience.holders(MatterAction.APPROVE.permission());
          case REVIEW -> Audience.holders(MatterAction.RESUME.permission());
          case SILENCE -> Audience.holders(MatterAction.CLOSE_SILENT.permission());
        };
    Map<String, String> params =
        kind == AlarmKind.ANSWER ? MatterNotices.asked(matter) : MatterNotices.params(matter);
    params.put("dueOn", dueOn.toString());
    params.put("days", Long.toString(Math.abs(ChronoUnit.DAYS.between(dueOn, today))));
    inbox.tell(
        List.of(audience),
        new Message(
            "alarm." + kind.name().toLowerCase(java.util.Locale.ROOT),
            MatterService.KIND,
            matter.id(),
            params));
  }
}
