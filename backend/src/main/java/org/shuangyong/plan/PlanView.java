package org.shuangyong.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.term.TermDto;
import org.shuangyong.term.TermService;
import org.shuangyong.term.TermTarget;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Turns a plan into what is shown: a fixed number of statements whatever its size. */
@ApplicationScoped
public class PlanView {
  private static final List<String> DRAFT_ACTIONS =
      List.of(
          Permission.PLAN_EDIT,
          Permission.PLAN_DELETE,
          Permission.PLAN_SUGGEST,
          Permission.PLAN_ASSIGN,
          Permission.PLAN_DROP,
          Permission.PLAN_RESTORE,
          Permission.PLAN_SERVE,
          Permission.WORK_POINT_SPLIT,
          Permission.WORK_POINT_MERGE,
          Permission.WORK_POINT_RETITLE,
          Permission.PLAN_PUBLISH);
  private static final List<String> WRITING_ACTIONS =
      List.of(Permission.PLAN_STRIKE, Permission.WORK_POINT_REWORD, Permission.WORK_POINT_ADD);

  @Inject PlanService service;
  @Inject PlanRepository plans;
  @Inject UnitService units;
  @Inject TermService terms;
  @Inject CurrentUser currentUser;

  PlanDto whole(Plan p) {
    List<WorkPoint> nodes = service.nodes(p);
    Comparison compared = service.compare(p);
    List<WorkPoint> named = new ArrayList<>(nodes);
    nodes.stream().map(compared::former).filter(Objects::nonNull).forEach(named::add);
    Map<UUID, UnitRef> refs = refs(named);
    Map<UUID, TermTarget> targets =
        terms.targets(
            nodes.stream().map(WorkPoint::targetId).filter(Objects::nonNull).distinct().toList());
    User user = currentUser.get();
    List<Plan> followers =
        p.status() == PlanStatus.PUBLISHED ? plans.followers(user, p.id()) : List.of();
    List<String> actions = new ArrayList<>();
    if (p.status() == PlanStatus.DRAFT) {
      DRAFT_ACTIONS.stream().filter(user::may).forEach(actions::add);
      if (p.originId() != null) {
        WRITING_ACTIONS.stream().filter(user::may).forEach(actions::add);
      }
    } else if (user.may(Permission.PLAN_EDIT)) {
      if (PlanEditionService.mayRenew(followers)) actions.add(Permission.PLAN_RENEW);
      if (PlanEditionService.maySupplement(followers)) actions.add(Permission.PLAN_SUPPLEMENT);
    }
    if (user.may(Permission.PLAN_EXPORT)) {
      actions.add(Permission.PLAN_EXPORT);
    }
    return new PlanDto(
        p.id(),
        p.kind(),
        p.year(),
        p.edition(),
        compared.plan() == null ? null : PlanDto.Ref.of(compared.plan()),
        followers.stream().map(PlanDto.Ref::of).toList(),
        p.title(),
        p.status(),
        p.guide(),
        p.issuer(),
        p.sealUnit(),
        p.docNo(),
        p.recipients(),
        p.issuedOn(),
        p.preamble(),
        p.sourceName(),
        p.source(),
        nodes.stream().map(n -> node(p, n, compared, refs, targets)).toList(),
        p.measures(),
        p.assigned(),
        p.dropped(),
        p.publishedAt(),
        p.publishedBy(),
        p.version(),
        actions);
  }

  Map<UUID, UnitRef> refs(List<WorkPoint> nodes) {
    return units.refs(
        nodes.stream()
            .flatMap(
                n -> Stream.concat(Stream.of(n.leadId(), n.proposerId()), n.supportIds().stream()))
            .toList());
  }

  private static PlanDto.Node node(
      Plan plan,
      WorkPoint n,
      Comparison compared,
      Map<UUID, UnitRef> refs,
      Map<UUID, TermTarget> targets) {
    Mark mark = compared.mark(n);
    return new PlanDto.Node(
        n.id(),
        n.parentId(),
        n.level(),
        n.no(),
        n.title(),
        plan.text(n),
        n.startAt(),
        n.endAt(),
        refs.get(n.leadId()),
        n.supportIds().stream().map(refs::get).toList(),
        refs.get(n.proposerId()),
        n.dueOn(),
        n.how(),
        n.output(),
        n.dropped(),
        n.dropReason(),
        n.unresolved(),
        n.matterId(),
        mark,
        compared.differs(n),
        mark == Mark.CHANGED || mark == Mark.DROPPED ? former(compared, n, refs) : null,
        n.changedIn(),
        targets.containsKey(n.targetId()) ? TermDto.Target.of(targets.get(n.targetId())) : null);
  }

  private static PlanDto.Former former(
      Comparison compared, WorkPoint now, Map<UUID, UnitRef> refs) {
    WorkPoint then = compared.former(now);
    return new PlanDto.Former(
        compared.formerText(now).strip(),
        refs.get(then.leadId()),
        then.supportIds().stream().map(refs::get).toList(),
        refs.get(then.proposerId()),
        then.dueOn(),
        then.how(),
        then.output(),
        then.dropped());
  }
}
