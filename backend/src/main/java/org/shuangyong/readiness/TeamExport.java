package org.shuangyong.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.job.ListSheet;
import org.shuangyong.platform.sheet.Sheets.Column;
import org.shuangyong.platform.web.Cursor;

/** 应急与服务队伍台账, with the filters of the list. */
@ApplicationScoped
public class TeamExport implements Export<TeamFilter> {
  @Inject TeamService service;
  @Inject Clocks clocks;

  @Override
  public String word() {
    return Permission.TEAM_EXPORT;
  }

  @Override
  public Class<TeamFilter> filters() {
    return TeamFilter.class;
  }

  @Override
  public Prepared prepare(TeamFilter filter, List<String> columns) {
    return new ListSheet<>(
            "应急与服务队伍",
            columns(),
            () -> service.count(filter),
            (after, most) -> service.page(filter, after, most),
            service::dtos,
            r -> new Cursor(r.name(), r.id()))
        .ofNobody("应急与服务队伍" + clocks.today() + ".xlsx");
  }

  private static List<Column<TeamDto>> columns() {
    return List.of(
        new Column<>("名称", 30, TeamDto::name),
        new Column<>("类别", 18, r -> r.kind().word()),
        new Column<>("单位", 20, r -> r.unit().name()),
        new Column<>("人数", 8, TeamDto::members),
        new Column<>("专长", 30, r -> String.join("、", r.skills())),
        new Column<>("服务安排", 30, TeamDto::schedule),
        new Column<>("联系人", 12, TeamDto::contact),
        new Column<>("最近训练", 12, TeamDto::drilledOn),
        new Column<>("逾期未训练", 12, r -> r.undrilled() ? "逾期" : ""));
  }
}
