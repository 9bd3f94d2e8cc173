package org.shuangyong.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.plan.notice.Notice.Level;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;

/**
 * Plans made from a published edition, which itself never changes: next year's plan (0.4) and
 * supplements of the same year (0.5); and what is written in their drafts.
 */
@ApplicationScoped
public class PlanEditionService {
  @Inject PlanService service;
  @Inject PlanRepository plans;
  @Inject WorkPointRepository points;
  @Inject CurrentUser user;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;

  /** Makes the draft of next year's plan: everything copied, due and key dates a year later. */
  @Transactional
  public Plan renew(UUID id, String ifMatch) {
    Plan former = published(id, ifMatch);
    if (!mayRenew(plans.followers(user.get(), id))) {
      throw new ProblemException(Problem.PLAN_FOLLOWED);
    }
    return make(Permission.PLAN_RENEW, former, true);
  }

  /** Makes the draft of a supplement: the edition as it stands, to be changed. */
  @Transactional
  public Plan supplement(UUID id, String ifMatch) {
    Plan former = published(id, ifMatch);
    if (!maySupplement(plans.followers(user.get(), id))) {
      throw new ProblemException(Problem.PLAN_FOLLOWED);
    }
    return make(Permission.PLAN_SUPPLEMENT, former, false);
  }

  /** Only the edition in force is followed by next year's plan, and by one. */
  static boolean mayRenew(List<Plan> followers) {
    return followers.stream().noneMatch(f -> !f.supplement() || f.status() == PlanStatus.PUBLISHED);
  }

  static boolean maySupplement(List<Plan> followers) {
    return followers.stream().noneMatch(Plan::supplement);
  }

  @Transactional
  public Plan strike(UUID id, String ifMatch, PlanDto.StrikeRequest request) {
    Plan plan = service.find(id, ifMatch);
    plan.requireDerived();
    plan.touch(clocks.now());
    String reason = request.reason() == null ? "" : request.reason().strip();
    secrecy.check(request.secrecyReason(), Map.of("reason", reason));
    List<WorkPoint> nodes = new ArrayList<>(service.nodes(plan));
    for (WorkPoint p : PlanService.pick(nodes, request.workPointIds())) {
      p.requireMeasure();
      PlanService.requireReason(plan, p, reason);
      plan.rewrite(nodes, p, "");
      if (p.originId() == null) {
        nodes.remove(p);
        points.delete(p);
      } else {
        p.strike(reason.isEmpty() ? null : reason);
      }
    }
    PlanService.count(plan, nodes);
    return service.record(
        Permission.PLAN_STRIKE,
        plan,
        Map.of("workPoints", request.workPointIds(), "reason", reason));
  }

  /** Writes a measure anew. */
  @Transactional
  public Plan reword(UUID pointId, String ifMatch, PlanDto.WordsRequest request) {
    WorkPoint point = service.point(pointId);
    Plan plan = writing(point, ifMatch, request);
    point.requireMeasure();
    plan.rewrite(service.nodes(plan), point, request.text().strip());
    return service.record(
        Permission.WORK_POINT_REWORD, plan, Map.of("workPoint", pointId.toString()));
  }

  /** Writes a new measure behind another, or as the first one under a heading. */
  @Transactional
  public Plan add(UUID afterId, String ifMatch, PlanDto.WordsRequest request) {
    WorkPoint after = service.point(afterId);
    Plan plan = writing(after, ifMatch, request);
    List<WorkPoint> nodes = new ArrayList<>(service.nodes(plan));
    int place = after.bodyEnd(plan.source());
    after.place(after.startAt(), place);
    WorkPoint added =
        new WorkPoint(
            plan.id(),
            after.measure() ? after.parentId() : afterId,
            Level.MEASURE,
            null,
            null,
            place,
            place);
    nodes.add(nodes.indexOf(after) + 1, added);
    plan.rewrite(nodes, added, request.text().strip());
    points.persist(added);
    PlanService.count(plan, nodes);
    return service.record(
        Permission.WORK_POINT_ADD, plan, Map.of("workPoint", added.id().toString()));
  }

  private Plan writing(WorkPoint point, String ifMatch, PlanDto.WordsRequest request) {
    Plan plan = service.find(point.planId(), ifMatch);
    plan.requireDerived();
    plan.touch(clocks.now());
    secrecy.check(request.secrecyReason(), Map.of("text", request.text()));
    return plan;
  }

  private Plan published(UUID id, String ifMatch) {
    Plan plan = service.find(id, ifMatch);
    if (plan.status() != PlanStatus.PUBLISHED) {
      throw new ProblemException(Problem.NOT_FOUND); // there is no edition yet
    }
    return plan;
  }

  private Plan make(String action, Plan former, boolean nextYear) {
    List<WorkPoint> nodes = service.nodes(former);
    Plan plan = Plan.madeFrom(former, nodes, nextYear, clocks.now());
    plans.persist(plan);
    int move = plan.offset(nodes.get(0));
    Map<UUID, UUID> parents = new HashMap<>();
    List<WorkPoint> copies = new ArrayList<>();
    for (WorkPoint n : nodes) {
      // What last year already struck is nothing next year could keep.
      if (!nextYear || !n.struck()) {
        WorkPoint copy = n.copy(plan.id(), parents.get(n.parentId()), nextYear ? 1 : 0);
        copy.place(n.startAt() + move, n.endAt() + move);
        parents.put(n.id(), copy.id());
        copies.add(copy);
      }
    }
    points.persist(copies);
    PlanService.count(plan, copies);
    return service.record(
        action, plan, Map.of("from", former.id().toString(), "measures", plan.measures()));
  }
}
