package org.shuangyong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shuangyong.matter.MatterTimeline.Word;
import org.shuangyong.plan.Plan;
import org.shuangyong.plan.PlanPublished;
import org.shuangyong.plan.WorkPoint;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/**
 * What a supplement of a plan (补充通知) does to matters that are under way. Nothing happens silently:
 * each change is an entry of the matter's time line and a row of the audit trail.
 */
@ApplicationScoped
class PlanChanges {
  @Inject MatterService service;
  @Inject MatterTimeline timeline;
  @Inject MatterRepository matters;
  @Inject UnitService units;

  /** Refuses a supplement while a matter it touches waits for a decision. */
  void requireDecided(PlanPublished published) {
    List<UUID> touched =
        Stream.concat(published.changed().stream(), published.withdrawn().stream())
            .map(t -> t.measure().matterId())
            .toList();
    List<String> waiting =
        touched.isEmpty()
            ? List.of()
            : matters.list("id in ?1", touched).stream()
                .filter(m -> m.status().waitsForDecision())
                .map(m -> m.ledger().no())
                .toList();
    if (!waiting.isEmpty()) {
      throw new ProblemException(
          Problem.PLAN_MATTER_WAITS,
          Map.of("count", waiting.size(), "matters", String.join("、", waiting)));
    }
  }

  /** Nothing happens to the matter itself, so it is not loaded and keeps its version. */
  void follow(WorkPoint measure, PlanTask task) {
    matters.follow(measure.matterId(), task.origin());
  }

  /** Gives the matter the changed task; one that has ended stays as it ended. */
  void change(Plan plan, PlanPublished.Task given, PlanTask asked, MatterText words) {
    WorkPoint measure = given.measure();
    Matter matter = matters.findById(measure.matterId());
    matter.follow(asked.origin());
    if (matter.status().ended()) {
      return;
    }
    PlanTask task = asked.withHow(now(given, WorkPoint::how, matter.facts().measure()));
    MatterText text =
        new MatterText(
            words.title(), words.detail(), now(given, WorkPoint::output, matter.text().standard()));
    Map<String, Object> detail = new HashMap<>();
    String said = said(plan, matter, task, text, detail);
    List<UUID> named = new ArrayList<>(task.supportIds());
    named.add(task.leadId());
    Map<UUID, Unit> known = units.forWork(named);
    MatterStatus from = matter.change(text, task, service.turn(), service.limits());
    matters.removeParties(List.of(matter.id()), MatterParty.DOERS);
    service.doers(matter, known);
    timeline.record(matter, MatterAction.ASSIGN.permission(), from, Word.of(said), null, detail);
  }

  /** What the plan changes is taken; where it changes nothing, what the matter has come to say. */
  private static String now(
      PlanPublished.Task given, Function<WorkPoint, String> of, String present) {
    String planned = of.apply(given.measure());
    return Objects.equals(planned, of.apply(given.former())) ? present : planned;
  }

  void takeBack(WorkPoint measure, PlanTask task) {
    Matter matter = matters.findById(measure.matterId());
    matter.follow(task.origin());
    if (matter.status().ended()) {
      return;
    }
    MatterStatus from = matter.takeBack(service.turn(), measure.dropReason());
    timeline.record(
        matter,
        MatterAction.WITHDRAW.permission(),
        from,
        Word.of(measure.dropReason()),
        null,
        Map.of("plan", task.origin().planId().toString(), "by", Permission.PLAN_PUBLISH));
  }

  /** The paper, and what it changes: former → present. */
  private String said(
      Plan plan, Matter matter, PlanTask task, MatterText text, Map<String, Object> detail) {
    List<String> lines = new ArrayList<>();
    lines.add("《" + plan.title() + "》" + (plan.docNo() == null ? "" : plan.docNo()));
    detail.put("plan", plan.id().toString());
    if (!task.dueOn().equals(matter.deadline().dueOn())) {
      lines.add("完成时限：" + matter.deadline().dueOn() + " → " + task.dueOn());
      detail.put("dueOn", task.dueOn().toString());
    }
    if (!task.leadId().equals(matter.leadId())) {
      Map<UUID, UnitRef> refs = units.refs(List.of(matter.leadId(), task.leadId()));
      UnitRef former = refs.get(matter.leadId());
      UnitRef present = refs.get(task.leadId());
      lines.add("牵头单位：" + former.name() + " → " + present.name());
      detail.put("lead", present.code());
    }
    changed("措施", matter.facts().measure(), task.how()).ifPresent(lines::add);
    changed("成果", matter.text().standard(), text.standard()).ifPresent(lines::add);
    return String.join("\n", lines);
  }

  private static Optional<String> changed(String what, String former, String present) {
    return Objects.equals(former, present)
        ? Optional.empty()
        : Optional.of(
            "%s：%s → %s"
                .formatted(what, former == null ? "—" : former, present == null ? "—" : present));
  }
}
