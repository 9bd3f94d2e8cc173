package org.shuangyong.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.job.ListSheet;
import org.shuangyong.platform.sheet.Sheets.Column;

/** 宣传投放台账: the list with its filters as a workbook (2.9). */
@ApplicationScoped
public class PlacementExport implements Export<PlacementFilter> {
  @Inject PlacementService placements;
  @Inject Clocks clocks;

  @Override
  public String word() {
    return Permission.SITE_PLACEMENT_EXPORT;
  }

  @Override
  public Class<PlacementFilter> filters() {
    return PlacementFilter.class;
  }

  @Override
  public Prepared prepare(PlacementFilter filter, List<String> columns) {
    return new ListSheet<>(
            "宣传投放",
            columns(),
            () -> placements.count(filter),
            (after, most) -> placements.rows(filter, after, most),
            placements::dtos,
            PlacementService::mark)
        .ofNobody("宣传投放" + clocks.today() + ".xlsx");
  }

  private static List<Column<PlacementDto>> columns() {
    return List.of(
        new Column<>("宣传内容", 28, PlacementDto::item),
        new Column<>("载体", 12, p -> SiteWords.of(p.carrier())),
        new Column<>("地点", 24, PlacementDto::place),
        new Column<>("所在地", 16, p -> p.unit().name()),
        new Column<>("责任单位", 18, p -> p.owner().name()),
        new Column<>("开始", 12, PlacementDto::fromOn),
        new Column<>("结束", 12, PlacementDto::toOn),
        new Column<>("频次", 18, PlacementDto::frequency),
        new Column<>("佐证日期", 12, PlacementDto::provedOn),
        new Column<>("佐证", 10, p -> p.unproved() ? "缺" : p.proofs().size() + "张"));
  }
}
