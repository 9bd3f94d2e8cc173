package org.shuangyong.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.plan.notice.Notice.Level;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.sheet.Sheets;
import org.shuangyong.platform.sheet.Sheets.Column;
import org.shuangyong.unit.UnitRef;

/**
 * 责任分解表 (12.9): every task with lead, support, time limit, 措施, 成果 and who confirms, as a workbook.
 */
@ApplicationScoped
public class ResponsibilityTable implements Export<ResponsibilityTable.Filters> {
  @Inject PlanService service;
  @Inject PlanView view;

  /** Which plan. */
  public record Filters(UUID plan) {}

  private record Line(
      int no,
      String section,
      String point,
      String task,
      String lead,
      String support,
      LocalDate due,
      String how,
      String output,
      String proposer) {}

  private static final List<Column<Line>> COLUMNS =
      List.of(
          new Column<>("序号", 6, Line::no),
          new Column<>("部分", 24, Line::section),
          new Column<>("工作要点", 22, Line::point),
          new Column<>("任务", 60, Line::task),
          new Column<>("牵头单位", 16, Line::lead),
          new Column<>("配合单位", 26, Line::support),
          new Column<>("完成时限", 13, Line::due),
          new Column<>("措施", 40, Line::how),
          new Column<>("成果", 28, Line::output),
          new Column<>("确认单位", 14, Line::proposer));

  @Override
  public String word() {
    return Permission.PLAN_EXPORT;
  }

  @Override
  public Class<Filters> filters() {
    return Filters.class;
  }

  /** The approved form has its columns; there are no others to choose. */
  @Override
  public Prepared prepare(Filters filters, List<String> columns) {
    if (filters.plan() == null) {
      throw ProblemException.field("filters", "required");
    }
    if (!columns.isEmpty()) {
      throw ProblemException.field("columns", "unknown");
    }
    Plan asked = service.get(filters.plan());
    return new Prepared(
        title(asked) + ".xlsx",
        Sheets.MEDIA_TYPE,
        (out, progress) -> {
          List<Line> lines =
              QuarkusTransaction.requiringNew().call(() -> lines(service.get(asked.id())));
          progress.at(0, (long) lines.size());
          Sheets.write(out, title(asked), COLUMNS, lines.iterator());
          progress.at(lines.size(), (long) lines.size());
        });
  }

  private static String title(Plan plan) {
    return plan.title() + "责任分解表";
  }

  private List<Line> lines(Plan plan) {
    List<WorkPoint> nodes = service.nodes(plan);
    Map<UUID, UnitRef> refs = view.refs(nodes);
    Map<UUID, WorkPoint> byId = new HashMap<>();
    nodes.forEach(n -> byId.put(n.id(), n));
    List<Line> lines = new ArrayList<>();
    for (WorkPoint n : nodes) {
      if (n.measure() && !n.dropped()) {
        lines.add(
            new Line(
                lines.size() + 1,
                heading(n, Level.SECTION, byId),
                heading(n, Level.POINT, byId),
                plan.text(n).strip(),
                name(refs.get(n.leadId())),
                n.supportIds().stream()
                    .map(id -> name(refs.get(id)))
                    .collect(Collectors.joining("、")),
                n.dueOn(),
                n.how(),
                n.output(),
                n.proposerId() == null ? "双拥办" : name(refs.get(n.proposerId()))));
      }
    }
    return lines;
  }

  private static String heading(WorkPoint from, Level level, Map<UUID, WorkPoint> byId) {
    for (WorkPoint n = byId.get(from.parentId()); n != null; n = byId.get(n.parentId())) {
      if (n.level() == level) {
        return n.no() + n.title();
      }
    }
    return "";
  }

  private static String name(UnitRef ref) {
    return ref == null ? "" : ref.name();
  }
}
