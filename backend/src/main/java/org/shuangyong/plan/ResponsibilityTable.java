package org.shuangyong.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.plan.notice.Notice.Level;
import org.shuangyong.platform.sheet.SheetAnswer;
import org.shuangyong.platform.sheet.Sheets.Column;
import org.shuangyong.unit.UnitRef;

/** 责任分解表 (12.9): every task with lead, support, time limit and who confirms, as a workbook. */
@ApplicationScoped
public class ResponsibilityTable {
  @Inject PlanService service;
  @Inject PlanView view;

  private record Line(
      int no,
      String section,
      String point,
      String task,
      String lead,
      String support,
      LocalDate due,
      String proposer) {}

  Response of(Plan plan) {
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
                n.proposerId() == null ? "双拥办" : name(refs.get(n.proposerId()))));
      }
    }
    String title = plan.title() + "责任分解表";
    return SheetAnswer.of(
        title + ".xlsx",
        title,
        List.of(
            new Column<Line>("序号", 6, Line::no),
            new Column<>("部分", 24, Line::section),
            new Column<>("工作要点", 22, Line::point),
            new Column<>("任务", 60, Line::task),
            new Column<>("牵头单位", 16, Line::lead),
            new Column<>("配合单位", 26, Line::support),
            new Column<>("完成时限", 13, Line::due),
            new Column<>("确认单位", 14, Line::proposer)),
        lines.iterator());
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
