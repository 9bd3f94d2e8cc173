package org.shuangyong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.tenancy.RegionQuery;

/**
 * Keeps the alarms of a matter in step with its facts, in the transaction of each step. The days
 * are stored when something is decided, so that a rule changed later alters none of them (F4 15),
 * and a job finds what falls on a day without looking at what does not.
 */
@ApplicationScoped
public class MatterAlarms {
  /** Where no unit has it to do yet, and nothing but an answer owed to a request can ring. */
  private static final Set<MatterStatus> UNGIVEN =
      EnumSet.of(MatterStatus.SUBMITTED, MatterStatus.RETURNED, MatterStatus.REGISTERED);

  @Inject EntityManager em;
  @Inject RegionQuery reads;
  @Inject RuleService rules;
  @Inject Clocks clocks;

  void keep(@Observes MatterMoved moved) {
    Matter matter = moved.matter();
    Map<AlarmKind, LocalDate> wanted = days(matter);
    List<MatterAlarm> kept =
        moved.from() == null || UNGIVEN.contains(moved.from()) && matter.firstAnswer().isEmpty()
            ? List.of()
            : of(matter);
    for (MatterAlarm alarm : kept) {
      LocalDate day = wanted.remove(alarm.kind());
      if (day == null) {
        em.remove(alarm);
      } else if (!urged(alarm, day)) {
        alarm.move(day);
      }
    }
    wanted.forEach((kind, day) -> em.persist(new MatterAlarm(matter.id(), kind, day)));
  }

  /** Told of the report that is missing, and to be told again a period later. */
  private boolean urged(MatterAlarm alarm, LocalDate day) {
    return alarm.kind() == AlarmKind.REPORT
        && alarm.fallsOn().isAfter(day)
        && !day.isAfter(clocks.today());
  }

  private Map<AlarmKind, LocalDate> days(Matter matter) {
    Map<AlarmKind, LocalDate> days = new EnumMap<>(AlarmKind.class);
    Deadline deadline = matter.deadline();
    // What was asked for and is not decided leaves the days as they are.
    MatterStatus status = matter.pending() == null ? matter.status() : matter.pending().held();
    if (!status.ended()) {
      matter
          .firstAnswer()
          .filter(FirstAnswer::owed)
          .ifPresent(answer -> days.put(AlarmKind.ANSWER, answer.dueOn().plusDays(1)));
    }
    if (!matter.supervisable()) {
      return days;
    }
    if (status == MatterStatus.LONG_TERM) {
      days.put(AlarmKind.REVIEW, deadline.dueOn());
    } else {
      days.put(AlarmKind.YELLOW, deadline.yellowOn());
      days.put(AlarmKind.OVERDUE, deadline.dueOn().plusDays(1));
      days.put(AlarmKind.ESCALATE, deadline.dueOn().plusDays(1L + value(RuleCode.ESCALATE_DAYS)));
    }
    // What was applied for or verified waits for others, not for a report.
    if (status != MatterStatus.CLOSING && status != MatterStatus.CONFIRMING) {
      days.put(AlarmKind.REPORT, deadline.reportDueOn().plusDays(1));
    }
    LocalDate reminded = matter.closing().remindedOn();
    if (status == MatterStatus.CONFIRMING && reminded != null) {
      days.put(AlarmKind.SILENCE, reminded.plusDays(value(RuleCode.SILENCE_DAYS)));
    }
    return days;
  }

  private int value(RuleCode code) {
    return rules.value(code, clocks.today());
  }

  /** Asked once for each step of a matter, so what waits to be written need not go first. */
  private List<MatterAlarm> of(Matter matter) {
    return reads.list(
        "from MatterAlarm a where a.regionCode = :region and a.matterId = :id",
        MatterAlarm.class,
        query -> query.setParameter("id", matter.id()).setFlushMode(FlushModeType.COMMIT));
  }
}
