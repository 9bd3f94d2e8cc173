package org.shuangyong.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/** What publishing an edition means for the matters of its measures. */
final class Publication {
  private Publication() {}

  /**
   * Sorts the measures, and marks on them which supplement changed them: from here on it is fixed.
   *
   * @throws ProblemException PLAN_UNCHANGED for a supplement that says nothing new
   */
  static PlanPublished of(Plan plan, List<WorkPoint> nodes, Comparison compared) {
    Map<UUID, WorkPoint> byId =
        nodes.stream().collect(Collectors.toMap(WorkPoint::id, Function.identity()));
    List<PlanPublished.Task> opened = new ArrayList<>();
    List<PlanPublished.Task> kept = new ArrayList<>();
    List<PlanPublished.Task> changed = new ArrayList<>();
    List<PlanPublished.Task> withdrawn = new ArrayList<>();
    boolean any = false;
    for (WorkPoint p : nodes) {
      if (!p.measure()) {
        continue;
      }
      Mark mark = compared.mark(p);
      if (plan.supplement() && mark != null && mark != Mark.KEPT) {
        p.changedIn(plan.edition());
        any = true;
      }
      WorkPoint then = compared.former(p);
      PlanPublished.Task task =
          new PlanPublished.Task(p, then, PlanService.pointOf(byId, p), plan.text(p));
      // A matter goes on only when its measure was a task until now.
      boolean live = plan.supplement() && p.matterId() != null && !then.dropped();
      if (!live && p.assigned()) {
        opened.add(task);
      } else if (live && p.dropped()) {
        withdrawn.add(task);
      } else if (live) {
        (mark == Mark.KEPT ? kept : changed).add(task);
      }
    }
    if (plan.supplement() && !any) {
      throw new ProblemException(Problem.PLAN_UNCHANGED);
    }
    return new PlanPublished(plan, opened, kept, changed, withdrawn);
  }
}
