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

/** 应急物资台账, with the filters of the list. */
@ApplicationScoped
public class StockExport implements Export<StockFilter> {
  @Inject StockService service;
  @Inject Clocks clocks;

  @Override
  public String word() {
    return Permission.STOCK_EXPORT;
  }

  @Override
  public Class<StockFilter> filters() {
    return StockFilter.class;
  }

  @Override
  public Prepared prepare(StockFilter filter, List<String> columns) {
    return new ListSheet<>(
            "应急物资",
            columns(),
            () -> service.count(filter),
            (after, most) -> service.page(filter, after, most),
            service::dtos,
            r -> new Cursor(r.item(), r.id()))
        .ofNobody("应急物资" + clocks.today() + ".xlsx");
  }

  private static List<Column<StockDto>> columns() {
    return List.of(
        new Column<>("物资", 24, StockDto::item),
        new Column<>("类别", 14, r -> r.sort().word()),
        new Column<>("单位", 20, r -> r.unit().name()),
        new Column<>("存放地点", 30, StockDto::place),
        new Column<>("库存", 10, StockDto::quantity),
        new Column<>("计量单位", 10, StockDto::measure),
        new Column<>("最低储备", 10, StockDto::least),
        new Column<>("有效期至", 12, StockDto::expiresOn),
        new Column<>("最近盘点", 12, StockDto::checkedOn),
        new Column<>(
            "预警原因",
            24,
            r -> r.red().stream().map(StockRed::word).collect(Collectors.joining("、"))));
  }
}
