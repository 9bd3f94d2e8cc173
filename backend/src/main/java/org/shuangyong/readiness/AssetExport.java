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

/** 军地资源清单 (8.2, 支前潜力), with the filters of the list. */
@ApplicationScoped
public class AssetExport implements Export<AssetFilter> {
  @Inject AssetService service;
  @Inject Clocks clocks;

  @Override
  public String word() {
    return Permission.ASSET_EXPORT;
  }

  @Override
  public Class<AssetFilter> filters() {
    return AssetFilter.class;
  }

  @Override
  public Prepared prepare(AssetFilter filter, List<String> columns) {
    return new ListSheet<>(
            "军地资源清单",
            columns(),
            () -> service.count(filter),
            (after, most) -> service.page(filter, after, most),
            service::dtos,
            r -> new Cursor(r.name(), r.id()))
        .ofNobody("军地资源清单" + clocks.today() + ".xlsx");
  }

  private static List<Column<AssetDto>> columns() {
    return List.of(
        new Column<>("归属", 10, r -> r.side().word()),
        new Column<>("类别", 12, r -> r.sort().word()),
        new Column<>("名称", 30, AssetDto::name),
        new Column<>("能力", 40, AssetDto::capacity),
        new Column<>("使用条件", 30, AssetDto::terms),
        new Column<>("单位", 20, r -> r.unit().name()),
        new Column<>("联系人", 12, AssetDto::contact));
  }
}
