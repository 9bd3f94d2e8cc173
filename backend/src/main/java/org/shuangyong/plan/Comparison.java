package org.shuangyong.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A plan beside the edition it was made from. Due dates of a next year's plan are compared with
 * last year's moved by as many years.
 */
final class Comparison {
  /** What of a measure may differ. */
  enum Field {
    TEXT,
    LEAD,
    SUPPORT,
    PROPOSER,
    DUE,
    HOW,
    OUTPUT,
    TASK
  }

  private final Plan plan;
  private final Plan former;
  private final Map<UUID, WorkPoint> formerById = new HashMap<>();

  /**
   * @param former null when the plan was made from no other
   */
  Comparison(Plan plan, Plan former, List<WorkPoint> formerNodes) {
    this.plan = plan;
    this.former = former;
    formerNodes.forEach(n -> formerById.put(n.id(), n));
  }

  /** The former edition, or null. */
  Plan plan() {
    return former;
  }

  /** The measure this one was made from, or null. */
  WorkPoint former(WorkPoint measure) {
    return formerById.get(measure.originId());
  }

  String formerText(WorkPoint measure) {
    return former.text(former(measure));
  }

  /** Null for headings, for plans made from no other, and for what was struck before. */
  Mark mark(WorkPoint node) {
    if (former == null || !node.measure()) {
      return null;
    }
    WorkPoint then = former(node);
    if (then == null) {
      return Mark.NEW;
    }
    if (node.struck()) {
      return then.struck() ? null : Mark.DROPPED;
    }
    return differs(node).isEmpty() ? Mark.KEPT : Mark.CHANGED;
  }

  /** What differs from the former measure; empty when there is none. */
  List<Field> differs(WorkPoint now) {
    List<Field> fields = new ArrayList<>();
    WorkPoint then = former(now);
    if (then == null || now.struck()) {
      return fields;
    }
    if (!plan.text(now).strip().equals(former.text(then).strip())) fields.add(Field.TEXT);
    if (!Objects.equals(now.leadId(), then.leadId())) fields.add(Field.LEAD);
    if (!new HashSet<>(now.supportIds()).equals(new HashSet<>(then.supportIds()))) {
      fields.add(Field.SUPPORT);
    }
    if (!Objects.equals(now.proposerId(), then.proposerId())) fields.add(Field.PROPOSER);
    if (!Objects.equals(now.dueOn(), moved(then.dueOn()))) fields.add(Field.DUE);
    if (!Objects.equals(now.how(), then.how())) fields.add(Field.HOW);
    if (!Objects.equals(now.output(), then.output())) fields.add(Field.OUTPUT);
    if (now.dropped() != then.dropped()) fields.add(Field.TASK);
    return fields;
  }

  private LocalDate moved(LocalDate due) {
    return due == null ? null : due.plusYears(plan.year() - former.year());
  }
}
