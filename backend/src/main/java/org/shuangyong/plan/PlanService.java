package org.shuangyong.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuangyong.plan.notice.Notice;
import org.shuangyong.plan.notice.Notice.Level;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.term.TermService;
import org.shuangyong.term.TermTarget;
import org.shuangyong.unit.UnitService;

/** Every write to a plan: find in scope, act on the entities, record. */
@ApplicationScoped
public class PlanService {
  @Inject PlanRepository plans;
  @Inject WorkPointRepository points;
  @Inject NoticeReading reading;
  @Inject UnitService units;
  @Inject TermService terms;
  @Inject CurrentUser user;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;
  @Inject Event<PlanPublished> published;

  /** A plan the current person may see, else 404. */
  public Plan get(UUID id) {
    return plans.visible(user.get(), id).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  public List<WorkPoint> nodes(Plan plan) {
    return points.ofPlan(plan.id());
  }

  @Transactional
  public Plan create(PlanDto.CreateRequest request) {
    Map<String, String> texts = new HashMap<>(request.header().texts());
    texts.put("source", request.source());
    texts.put("sourceName", request.sourceName());
    secrecy.check(request.secrecyReason(), texts);
    Notice notice = reading.parse(request.source());
    Notice.Range preamble = notice.header().preamble();
    Plan plan =
        new Plan(
            request.header(),
            notice.source(),
            request.sourceName(),
            preamble.start(),
            preamble.end(),
            clocks.now());
    plans.persist(plan);
    List<WorkPoint> nodes = reading.workPoints(plan.id(), notice);
    points.persist(nodes);
    count(plan, nodes);
    return record(Permission.PLAN_CREATE, plan, Map.of("measures", plan.measures()));
  }

  @Transactional
  public Plan edit(UUID id, String ifMatch, PlanDto.EditRequest request) {
    Plan plan = find(id, ifMatch);
    Map<String, String> texts = new HashMap<>(request.header().texts());
    texts.put("preamble", request.preamble());
    secrecy.check(request.secrecyReason(), texts);
    requireYear(plan, request.header().year());
    if (request.header().year() != plan.year()) {
      nodes(plan).stream().filter(p -> p.targetId() != null).forEach(p -> p.serve(null));
    }
    plan.setHeader(request.header(), clocks.now());
    if (request.preamble() != null) {
      plan.rewritePreamble(nodes(plan), request.preamble().strip());
    }
    return record(Permission.PLAN_EDIT, plan, Map.of("title", plan.title()));
  }

  /** A supplement is of its edition's year, a renewed plan of a later one. */
  private void requireYear(Plan plan, int year) {
    boolean fits =
        plan.originId() == null
            || (plan.supplement()
                ? year == plan.year()
                : year > plans.findById(plan.originId()).year());
    if (!fits) {
      throw ProblemException.field("header.year", "invalid");
    }
  }

  @Transactional
  public void delete(UUID id, String ifMatch) {
    Plan plan = find(id, ifMatch);
    plan.requireDraft();
    points.delete("planId", id);
    plans.delete(plan);
    audit.record(Permission.PLAN_DELETE, "plan", id, Map.of("title", plan.title()));
  }

  @Transactional
  public Plan assign(UUID id, String ifMatch, PlanDto.AssignRequest request) {
    Plan plan = find(id, ifMatch);
    plan.touch(clocks.now());
    Map<String, String> texts = new HashMap<>();
    texts.put("how", request.how());
    texts.put("output", request.output());
    secrecy.check(request.secrecyReason(), texts);
    List<UUID> named = new ArrayList<>();
    if (request.leadId() != null) named.add(request.leadId());
    if (request.supportIds() != null) named.addAll(request.supportIds());
    if (request.proposerId() != null) named.add(request.proposerId());
    units.forWork(named);
    List<WorkPoint> nodes = nodes(plan);
    List<WorkPoint> picked = pick(nodes, request.workPointIds());
    if (request.proposerId() != null && picked.stream().anyMatch(p -> p.matterId() != null)) {
      throw ProblemException.field("proposerId", "invalid"); // whose word closes a matter stays
    }
    for (WorkPoint p : picked) {
      p.assign(request.leadId(), request.supportIds(), request.proposerId(), request.dueOn());
      p.undertake(request.how(), request.output());
    }
    count(plan, nodes);
    return record(
        Permission.PLAN_ASSIGN,
        plan,
        Map.of(
            "workPoints",
            request.workPointIds(),
            "lead",
            String.valueOf(request.leadId()),
            "dueOn",
            String.valueOf(request.dueOn()),
            "how",
            String.valueOf(request.how()),
            "output",
            String.valueOf(request.output())));
  }

  @Transactional
  public Plan drop(UUID id, String ifMatch, PlanDto.DropRequest request) {
    Plan plan = find(id, ifMatch);
    plan.touch(clocks.now());
    String reason = request.reason() == null ? "" : request.reason().strip();
    secrecy.check(request.secrecyReason(), Map.of("reason", reason));
    List<WorkPoint> nodes = nodes(plan);
    pick(nodes, request.workPointIds())
        .forEach(
            p -> {
              requireReason(plan, p, reason);
              p.drop(reason.isEmpty() ? null : reason);
            });
    count(plan, nodes);
    return record(
        Permission.PLAN_DROP, plan, Map.of("workPoints", request.workPointIds(), "reason", reason));
  }

  /** What a supplement takes back has a matter, whose withdrawal a leader decides by the reason. */
  static void requireReason(Plan plan, WorkPoint point, String reason) {
    if (plan.supplement() && point.matterId() != null && reason.isEmpty()) {
      throw ProblemException.field("reason", "required");
    }
  }

  @Transactional
  public Plan restore(UUID id, String ifMatch, PlanDto.RestoreRequest request) {
    Plan plan = find(id, ifMatch);
    plan.touch(clocks.now());
    List<WorkPoint> nodes = nodes(plan);
    List<WorkPoint> picked = pick(nodes, request.workPointIds());
    Comparison compared = picked.stream().anyMatch(WorkPoint::struck) ? compare(plan) : null;
    for (WorkPoint p : picked) {
      if (p.struck()) {
        plan.rewrite(nodes, p, lastWords(compared, p));
      }
      p.restore();
    }
    count(plan, nodes);
    return record(Permission.PLAN_RESTORE, plan, Map.of("workPoints", request.workPointIds()));
  }

  /** Names the target of the four-year plan that measures serve (11.3), or takes the name away. */
  @Transactional
  public Plan serve(UUID id, String ifMatch, PlanDto.ServeRequest request) {
    Plan plan = find(id, ifMatch);
    plan.touch(clocks.now());
    UUID target = request.targetId();
    if (target != null) {
      TermTarget found = terms.targets(List.of(target)).get(target);
      if (found == null || found.year() != plan.year()) {
        throw ProblemException.field("targetId", "unknown");
      }
    }
    pick(nodes(plan), request.workPointIds()).forEach(p -> p.serve(target));
    return record(
        Permission.PLAN_SERVE,
        plan,
        Map.of("workPoints", request.workPointIds(), "target", String.valueOf(target)));
  }

  /** What a struck measure said when it last said something. */
  private String lastWords(Comparison compared, WorkPoint struck) {
    WorkPoint then = compared.former(struck);
    Plan edition = compared.plan();
    while (then.struck()) {
      then = points.findById(then.originId());
      edition = plans.findById(then.planId());
    }
    return edition.text(then).strip();
  }

  @Transactional
  public Plan split(UUID pointId, String ifMatch, PlanDto.SplitRequest request) {
    WorkPoint point = point(pointId);
    Plan plan = find(point.planId(), ifMatch);
    plan.touch(clocks.now());
    points.persist(point.split(request.at(), plan.source()));
    points.flush();
    count(plan, nodes(plan));
    return record(
        Permission.WORK_POINT_SPLIT,
        plan,
        Map.of("workPoint", pointId.toString(), "at", request.at()));
  }

  @Transactional
  public Plan merge(UUID pointId, String ifMatch) {
    WorkPoint point = point(pointId);
    Plan plan = find(point.planId(), ifMatch);
    plan.touch(clocks.now());
    List<WorkPoint> nodes = new ArrayList<>(nodes(plan));
    int at = nodes.indexOf(point);
    if (at + 1 >= nodes.size() || !nodes.get(at + 1).measure()) {
      throw new ProblemException(Problem.WORK_POINT_NO_NEIGHBOUR);
    }
    WorkPoint next = nodes.remove(at + 1);
    point.absorb(next);
    points.delete(next);
    count(plan, nodes);
    return record(Permission.WORK_POINT_MERGE, plan, Map.of("workPoint", pointId.toString()));
  }

  @Transactional
  public Plan retitle(UUID pointId, String ifMatch, PlanDto.RetitleRequest request) {
    WorkPoint point = point(pointId);
    Plan plan = find(point.planId(), ifMatch);
    plan.touch(clocks.now());
    secrecy.check(request.secrecyReason(), Map.of("title", request.title()));
    String title = request.title().strip();
    if (plan.originId() != null && point.title() != null) {
      plan.rewrite(nodes(plan), point, plan.text(point).strip().replace(point.title(), title));
    }
    point.retitle(title);
    return record(Permission.WORK_POINT_RETITLE, plan, Map.of("workPoint", pointId.toString()));
  }

  /**
   * Publishes an edition and tells {@link PlanPublished}. Every measure must have a lead and a due
   * date, or be dropped with intent: none is forgotten (0.5, 12.9).
   */
  @Transactional
  public Plan publish(UUID id, String ifMatch) {
    Plan plan = find(id, ifMatch);
    plan.requireDraft();
    List<WorkPoint> nodes = nodes(plan);
    List<UUID> open =
        nodes.stream()
            .filter(p -> p.measure() && !p.dropped() && !p.assigned())
            .map(WorkPoint::id)
            .toList();
    if (!open.isEmpty()) {
      throw new ProblemException(
          Problem.PLAN_UNASSIGNED, Map.of("count", open.size(), "workPointIds", open));
    }
    count(plan, nodes);
    PlanPublished event = Publication.of(plan, nodes, compare(plan));
    plan.publish(user.get().name(), clocks.now());
    published.fire(event);
    return record(Permission.PLAN_PUBLISH, plan, Map.of("matters", event.tasks().size()));
  }

  /** By measure, the matter that the former edition opened for it. */
  public Map<UUID, UUID> formerMatters(Plan plan) {
    Comparison compared = compare(plan);
    Map<UUID, UUID> matters = new LinkedHashMap<>();
    for (WorkPoint node : nodes(plan)) {
      WorkPoint then = compared.former(node);
      if (then != null && then.matterId() != null) {
        matters.put(node.id(), then.matterId());
      }
    }
    return matters;
  }

  /** The plan beside the edition it was made from; two statements, none when there is no such. */
  Comparison compare(Plan plan) {
    return plan.originId() == null
        ? new Comparison(plan, null, List.of())
        : new Comparison(plan, plans.findById(plan.originId()), points.ofPlan(plan.originId()));
  }

  /** The 条 a measure stands under: the nearest of that level, else the heading right above it. */
  public static WorkPoint pointOf(Map<UUID, WorkPoint> byId, WorkPoint measure) {
    WorkPoint above = byId.get(measure.parentId());
    for (WorkPoint n = above; n != null; n = byId.get(n.parentId())) {
      if (n.level() == Level.POINT) {
        return n;
      }
    }
    return above;
  }

  Plan find(UUID id, String ifMatch) {
    Plan plan = get(id);
    Versions.check(ifMatch, plan.version());
    return plan;
  }

  WorkPoint point(UUID id) {
    WorkPoint point = points.findById(id);
    if (point == null) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    return point;
  }

  static List<WorkPoint> pick(List<WorkPoint> nodes, List<UUID> ids) {
    Map<UUID, WorkPoint> byId =
        nodes.stream().collect(Collectors.toMap(WorkPoint::id, Function.identity()));
    if (!byId.keySet().containsAll(ids)) {
      throw ProblemException.field("workPointIds", "unknown");
    }
    return ids.stream().distinct().map(byId::get).toList();
  }

  static void count(Plan plan, List<WorkPoint> nodes) {
    plan.count(
        (int) nodes.stream().filter(p -> p.measure() && !p.struck()).count(),
        (int) nodes.stream().filter(p -> p.measure() && p.assigned()).count(),
        (int) nodes.stream().filter(p -> p.dropped() && !p.struck()).count());
  }

  Plan record(String action, Plan plan, Map<String, ?> detail) {
    plans.flush(); // the answer carries the new version
    audit.record(action, "plan", plan.id(), detail);
    return plan;
  }
}
