package org.shuangyong.report;

import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.shuangyong.matter.MatterFigures;
import org.shuangyong.matter.MatterFigures.Assigned;
import org.shuangyong.matter.MatterFigures.Lights;
import org.shuangyong.matter.MatterFigures.Point;
import org.shuangyong.matter.MatterList;
import org.shuangyong.matter.MatterView;
import org.shuangyong.plan.Plan;
import org.shuangyong.plan.PlanRepository;
import org.shuangyong.plan.PlanService;
import org.shuangyong.plan.WorkPoint;
import org.shuangyong.plan.notice.Notice.Level;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Changes;
import org.shuangyong.platform.audit.Kept;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.inbox.Waiting;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Figures over HTTP. */
@Path("/api/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {
  private static final int DUE_SOON = 8;

  @Inject MatterFigures figures;
  @Inject MatterView view;
  @Inject PlanService plans;
  @Inject PlanRepository planRows;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;
  @Inject @Any Instance<Waiting> works;

  private final Kept<Reader, ReportDto.Home> homes;

  /** For whom and for which day a home page holds. */
  private record Reader(User user, LocalDate today) {}

  @Inject
  ReportResource(Changes changes) {
    homes = new Kept<>(changes, 10_000, "matter", "plan", "unit");
  }

  @GET
  @Path("home")
  @PermissionsAllowed(Permission.REPORT_HOME)
  @Operation(operationId = Permission.REPORT_HOME, summary = "What waits, lights, what is due")
  public ReportDto.Home home() {
    User user = currentUser.get();
    LocalDate today = clocks.today();
    return homes.get(user.region(), new Reader(user, today), () -> home(user, today));
  }

  @GET
  @Path("waiting")
  @PermissionsAllowed(Permission.REPORT_WAITING)
  @Operation(
      operationId = Permission.REPORT_WAITING,
      summary = "What else waits for the person, by step; steps with nothing are left out")
  public List<ReportDto.Waiting> waiting() {
    User user = currentUser.get();
    return works.stream()
        .filter(work -> user.may(work.word()))
        .map(work -> new ReportDto.Waiting(work.word(), work.count(user)))
        .filter(waiting -> waiting.count() > 0)
        .sorted(Comparator.comparing(ReportDto.Waiting::action))
        .toList();
  }

  private ReportDto.Home home(User user, LocalDate today) {
    List<ReportDto.Waiting> waiting =
        figures.waiting(user).entrySet().stream()
            .map(e -> new ReportDto.Waiting(e.getKey().permission(), e.getValue()))
            .toList();
    Assigned assigned = figures.assigned(user, today);
    Map<UUID, UnitRef> refs = units.refs(assigned.byLead().keySet());
    Plan plan = planRows.latest().orElse(null);
    List<Point> points = plan == null ? List.of() : figures.points(user, plan.id(), today);
    return new ReportDto.Home(
        waiting,
        waiting.stream().mapToLong(ReportDto.Waiting::count).sum(),
        assigned.byLead().values().stream().reduce(Lights.NONE, Lights::plus),
        assigned.byLead().entrySet().stream()
            .map(e -> unitLights(refs.get(e.getKey()), e.getValue()))
            .sorted(
                Comparator.comparing(ReportDto.UnitLights::red)
                    .thenComparing(ReportDto.UnitLights::yellow)
                    .thenComparing(ReportDto.UnitLights::green)
                    .reversed()
                    .thenComparing(u -> u.unit().code()))
            .toList(),
        points.stream().map(ReportResource::pointLights).toList(),
        assigned.byList().entrySet().stream()
            .map(e -> listLights(e.getKey(), e.getValue()))
            .toList(),
        view.rows(figures.dueSoon(user, DUE_SOON, today)),
        plan == null ? null : planLights(plan, points));
  }

  @GET
  @Path("plans/{id}/progress")
  @Transactional
  @PermissionsAllowed(Permission.REPORT_PLAN_PROGRESS)
  @Operation(
      operationId = Permission.REPORT_PLAN_PROGRESS,
      summary = "How far each point of a plan has come")
  public ReportDto.PlanProgress progress(UUID id) {
    Plan plan = plans.get(id);
    Map<UUID, Lights> lights =
        figures.points(currentUser.get(), id, clocks.today()).stream()
            .filter(p -> p.id() != null)
            .collect(Collectors.toMap(Point::id, Point::lights));
    Map<UUID, WorkPoint> byId = new LinkedHashMap<>();
    plans.nodes(plan).forEach(n -> byId.put(n.id(), n));
    Map<WorkPoint, int[]> counts = new LinkedHashMap<>();
    for (WorkPoint node : byId.values()) {
      WorkPoint point = PlanService.pointOf(byId, node);
      if (node.level() == Level.MEASURE && point != null) {
        int[] count = counts.computeIfAbsent(point, p -> new int[2]);
        count[0]++;
        count[1] += node.dropped() ? 1 : 0;
      }
    }
    List<ReportDto.PointProgress> points = new ArrayList<>();
    counts.forEach(
        (point, count) -> {
          Lights l = lights.getOrDefault(point.id(), Lights.NONE);
          points.add(
              new ReportDto.PointProgress(
                  point.id(),
                  point.no(),
                  point.title(),
                  count[0],
                  count[1],
                  l.green() + l.yellow() + l.red() + l.closed(),
                  l.green(),
                  l.yellow(),
                  l.red(),
                  l.closed()));
        });
    return new ReportDto.PlanProgress(points);
  }

  private static ReportDto.PlanLights planLights(Plan plan, List<Point> points) {
    Lights l = points.stream().map(Point::lights).reduce(Lights.NONE, Lights::plus);
    return new ReportDto.PlanLights(
        plan.id(),
        plan.title(),
        plan.year(),
        plan.measures(),
        l.green(),
        l.yellow(),
        l.red(),
        l.closed());
  }

  private static ReportDto.UnitLights unitLights(UnitRef unit, Lights l) {
    return new ReportDto.UnitLights(unit, l.green(), l.yellow(), l.red(), l.closed());
  }

  private static ReportDto.PointLights pointLights(Point p) {
    Lights l = p.lights();
    return new ReportDto.PointLights(
        p.id(), p.no(), p.title(), l.green(), l.yellow(), l.red(), l.closed());
  }

  private static ReportDto.ListLights listLights(MatterList list, Lights l) {
    return new ReportDto.ListLights(list, l.green(), l.yellow(), l.red(), l.closed());
  }
}
