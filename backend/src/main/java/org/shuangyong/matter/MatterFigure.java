package org.shuangyong.matter;

import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuangyong.platform.clock.Clocks;

/**
 * What is counted about matters in a period (12.11): each figure is a predicate, and the same
 * predicate counts it and lists the rows behind it. {@code docs/indicators.md} says in words what
 * stands here.
 */
public enum MatterFigure {
  /** 立账. */
  REGISTERED("m.ledger.registeredOn between :from and :to"),
  /** 在账: stood open in the ledger on some day of the period. */
  IN_BOOKS(Parts.IN_BOOKS),
  /**
   * 结转: in the books, registered before the year in which the period ends and for an earlier one,
   * and open when that year began. The one place that says what was carried over.
   */
  CARRIED(
      Parts.IN_BOOKS
          + " and m.ledger.registeredOn < :yearFrom and m.ledger.year < :yearNo"
          + " and (m.closing.closedOn is null or m.closing.closedOn >= :yearFrom)"),
  /** 未办结 at the end of the period. */
  OPEN("m.ledger.registeredOn <= :end and " + Parts.NOT_ENDED),
  /** 逾期 at the end of the period, by the due date of today. */
  OVERDUE("m.deadline.assignedOn <= :end and m.deadline.dueOn < :end and " + Parts.NOT_ENDED),
  /** 销号, and not opened again since. */
  CLOSED(Parts.CLOSED),
  /** 其他办结: declined, explained or withdrawn. */
  ENDED_OTHERWISE(
      "m.status in ('DECLINED', 'EXPLAINED', 'WITHDRAWN')"
          + " and m.closing.closedOn between :from and :to"),
  /** 按原定时限销号. */
  ON_TIME(Parts.CLOSED + " and m.closing.closedOn <= m.deadline.originalDueOn"),
  /** 超原定时限销号. */
  LATE(Parts.CLOSED + " and m.closing.closedOn > m.deadline.originalDueOn"),
  /** 按现行时限销号: extensions that were granted count. */
  ON_TIME_EXTENDED(Parts.CLOSED + " and m.closing.closedOn <= m.deadline.dueOn"),
  /** 超现行时限销号. */
  LATE_EXTENDED(Parts.CLOSED + " and m.closing.closedOn > m.deadline.dueOn"),
  /** 已评价: rated by the proposer in the period, at closing or at sending back. */
  RATED("m.id in (" + Parts.RATED_IN + "e.rating is not null)"),
  /** 未评价: closed without a rating. */
  UNRATED(Parts.CLOSED + " and m.closing.satisfaction is null"),
  /** 不满意退回: the proposer sent it back instead of closing. */
  SENT_BACK(
      "m.id in (select e.matterId from MatterEvent e where e.action = 'matter.send-back'"
          + " and e.at >= :fromAt and e.at < :untilAt)"),
  /** 首次答复: signed for by the lead. */
  ANSWERED("m.deadline.firstAnswerOn between :from and :to and m.deadline.assignedOn is not null"),
  /** 销号过: closed in the period, opened again since or not. */
  EVER_CLOSED("m.id in (select e.matterId from MatterEvent e where " + Parts.CLOSING + ")"),
  /** 重开: closed in the period and opened again after that. */
  REOPENED(
      "m.id in (select e.matterId from MatterEvent e, MatterEvent r where "
          + Parts.CLOSING
          + " and r.matterId = e.matterId and r.fromStatus = 'CLOSED'"
          + " and r.toStatus <> 'CLOSED' and r.at > e.at)"),
  /** 进展超期 today: open, and nothing reported for longer than the reporting period (4.3). */
  STALE(
      "m.status not in "
          + MatterStatus.ENDED_HQL
          + " and m.deadline.yellowOn is not null and m.deadline.reportDueOn < :today"),
  /** 亮灯 today: assigned, and open or closed: what lights are counted of. */
  LIT(
      "m.deadline.yellowOn is not null"
          + " and m.status not in ('DECLINED', 'EXPLAINED', 'WITHDRAWN')");

  /** What several figures share. */
  private static final class Parts {
    static final String IN_BOOKS =
        "m.ledger.registeredOn <= :to"
            + " and (m.closing.closedOn is null or m.closing.closedOn >= :from)";
    static final String NOT_ENDED = "(m.closing.closedOn is null or m.closing.closedOn > :end)";
    static final String CLOSED = "m.status = 'CLOSED' and m.closing.closedOn between :from and :to";
    static final String RATED_IN =
        "select e.matterId from MatterEvent e where e.at >= :fromAt and e.at < :untilAt and ";
    static final String CLOSING =
        "e.toStatus = 'CLOSED' and e.fromStatus <> 'CLOSED'"
            + " and e.at >= :fromAt and e.at < :untilAt";
  }

  private final String predicate;

  MatterFigure(String predicate) {
    this.predicate = predicate;
  }

  /**
   * Rated so at least once in the period. What is opened again, or sent back and then closed, keeps
   * the ratings it was given: the past does not move.
   *
   * @param rating 1–5, or a parameter's name
   */
  static String rated(String rating) {
    return "m.id in (" + Parts.RATED_IN + "e.rating = " + rating + ")";
  }

  /** The predicate over matter {@code m}; {@link #bind} fills it in. */
  String predicate() {
    return predicate("");
  }

  /**
   * The same for several periods in one query.
   *
   * @param mark appended to each parameter's name
   */
  String predicate(String mark) {
    return "(" + predicate.replaceAll(":(\\w+)", ":$1" + mark) + ")";
  }

  /** Only today's state, whatever the period. */
  boolean standing() {
    return this == STALE || this == LIT;
  }

  /** Gives the query those values of the period that its figures ask for. */
  static <Q extends Query> Q bind(Q query, String mark, Period period, LocalDate today) {
    Map<String, Object> values = new HashMap<>();
    values.put("today", today);
    if (period != null) {
      values.put("from", period.from());
      values.put("to", period.to());
      values.put("end", period.to().isAfter(today) ? today : period.to());
      values.put("yearFrom", period.to().withDayOfYear(1));
      values.put("yearNo", period.to().getYear());
      values.put("fromAt", period.from().atStartOfDay(Clocks.CHINA).toInstant());
      values.put("untilAt", period.to().plusDays(1).atStartOfDay(Clocks.CHINA).toInstant());
    }
    Set<String> asked =
        query.getParameters().stream().map(Parameter::getName).collect(Collectors.toSet());
    values.forEach(
        (name, value) -> {
          if (asked.contains(name + mark)) {
            query.setParameter(name + mark, value);
          }
        });
    return query;
  }
}
