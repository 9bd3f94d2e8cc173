package org.shuangyong.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.shuangyong.unit.UnitService;

/** Every write to a plan: find in scope, act on the entities, record. */
@ApplicationScoped
public class PlanService {
  @Inject PlanRepository plans;
  @Inject WorkPointRepository points;
  @Inject NoticeReading reading;
  @Inject UnitService units;
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
    secrecy.check(request.secrecyReason(), request.header().texts());
    plan.setHeader(request.header(), clocks.now());
    return record(Permission.PLAN_EDIT, plan, Map.of("title", plan.title()));
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
    List<UUID> named = new ArrayList<>();
    if (request.leadId() != null) named.add(request.leadId());
    if (request.supportIds() != null) named.addAll(request.supportIds());
    if (request.proposerId() != null) named.add(request.proposerId());
    units.forWork(named);
    List<WorkPoint> nodes = nodes(plan);
    pick(nodes, request.workPointIds())
        .forEach(
            p ->
                p.assign(
                    request.leadId(), request.supportIds(), request.proposerId(), request.dueOn()));
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
            String.valueOf(request.dueOn())));
  }

  @Transactional
  public Plan drop(UUID id, String ifMatch, PlanDto.DropRequest request) {
    Plan plan = find(id, ifMatch);
    plan.touch(clocks.now());
    if (request.reason() != null) {
      secrecy.check(request.secrecyReason(), Map.of("reason", request.reason()));
    }
    List<WorkPoint> nodes = nodes(plan);
    pick(nodes, request.workPointIds()).forEach(p -> p.drop(request.reason()));
    count(plan, nodes);
    return record(Permission.PLAN_DROP, plan, Map.of("workPoints", request.workPointIds()));
  }

  @Transactional
  public Plan restore(UUID id, String ifMatch, PlanDto.RestoreRequest request) {
    Plan plan = find(id, ifMatch);
    plan.touch(clocks.now());
    List<WorkPoint> nodes = nodes(plan);
    pick(nodes, request.workPointIds()).forEach(WorkPoint::restore);
    count(plan, nodes);
    return record(Permission.PLAN_RESTORE, plan, Map.of("workPoints", request.workPointIds()));
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
    point.retitle(request.title().strip());
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
    plan.publish(user.get().name(), clocks.now());
    published.fire(new PlanPublished(plan, tasks(plan, nodes)));
    return record(Permission.PLAN_PUBLISH, plan, Map.of("matters", plan.assigned()));
  }

  private static List<PlanPublished.Task> tasks(Plan plan, List<WorkPoint> nodes) {
    Map<UUID, WorkPoint> byId =
        nodes.stream().collect(Collectors.toMap(WorkPoint::id, Function.identity()));
    return nodes.stream()
        .filter(p -> p.measure() && p.assigned())
        .map(p -> new PlanPublished.Task(p, pointOf(byId, p), plan.text(p)))
        .toList();
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

  private Plan find(UUID id, String ifMatch) {
    Plan plan = get(id);
    Versions.check(ifMatch, plan.version());
    return plan;
  }

  private WorkPoint point(UUID id) {
    WorkPoint point = points.findById(id);
    if (point == null) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    return point;
  }

  private static List<WorkPoint> pick(List<WorkPoint> nodes, List<UUID> ids) {
    Map<UUID, WorkPoint> byId =
        nodes.stream().collect(Collectors.toMap(WorkPoint::id, Function.identity()));
    if (!byId.keySet().containsAll(ids)) {
      throw ProblemException.field("workPointIds", "unknown");
    }
    return ids.stream().distinct().map(byId::get).toList();
  }

  private static void count(Plan plan, List<WorkPoint> nodes) {
    plan.count(
        (int) nodes.stream().filter(WorkPoint::measure).count(),
        (int) nodes.stream().filter(p -> p.measure() && p.assigned()).count(),
        (int) nodes.stream().filter(WorkPoint::dropped).count());
  }

  private Plan record(String action, Plan plan, Map<String, ?> detail) {
    plans.flush(); // the answer carries the new version
    audit.record(action, "plan", plan.id(), detail);
    return plan;
  }
}
