package org.shuangyong.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.job.ListSheet;
import org.shuangyong.platform.sheet.Sheets.Column;
import org.shuangyong.platform.web.Cursor;

/** 地灾隐患点台账, with the filters of the list. */
@ApplicationScoped
public class HazardExport implements Export<HazardFilter> {
  @Inject HazardService service;
  @Inject Clocks clocks;

  @Override
  public String word() {
    return Permission.HAZARD_EXPORT;
  }

  @Override
  public Class<HazardFilter> filters() {
    return HazardFilter.class;
  }

  @Override
  public Prepared prepare(HazardFilter filter, List<String> columns) {
    return new ListSheet<>(
            "地灾隐患点",
            columns(),
            () -> service.count(filter),
            (after, most) -> service.page(filter, after, most),
            service::dtos,
            r -> new Cursor(r.code(), r.id()))
        .ofNobody("地灾隐患点" + clocks.today() + ".xlsx");
  }

  private static List<Column<HazardDto>> columns() {
    return List.of(
        new Column<>("编号", 18, HazardDto::code),
        new Column<>("名称", 30, HazardDto::name),
        new Column<>("类型", 12, r -> r.kind().word()),
        new Column<>("镇街村社", 20, r -> r.unit().name()),
        new Column<>("责任人", 12, HazardDto::contact),
        new Column<>("受威胁户数", 12, HazardDto::households),
        new Column<>("预案要点", 40, HazardDto::plan),
        new Column<>(
            "缺项", 20, r -> r.red().stream().map(HazardRed::word).collect(Collectors.joining("、"))));
  }
}
