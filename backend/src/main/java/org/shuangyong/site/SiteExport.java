package org.shuangyong.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.job.ListSheet;
import org.shuangyong.platform.sheet.Sheets.Column;
import org.shuangyong.platform.web.Cursor;

/** 双拥设施台账: the list with its filters as a workbook. */
@ApplicationScoped
public class SiteExport implements Export<SiteFilter> {
  @Inject SiteRepository sites;
  @Inject SiteView view;
  @Inject SiteKinds kinds;
  @Inject CurrentUser user;
  @Inject Clocks clocks;

  @Override
  public String word() {
    return Permission.SITE_EXPORT;
  }

  @Override
  public Class<SiteFilter> filters() {
    return SiteFilter.class;
  }

  @Override
  public Prepared prepare(SiteFilter filter, List<String> columns) {
    SiteFilter.Asked asked = view.asked(filter);
    return new ListSheet<>(
            "双拥设施",
            columns(),
            () -> sites.count(user.get(), filter, asked),
            (after, most) -> sites.page(user.get(), filter, asked, after, most),
            view::rows,
            s -> new Cursor(s.name(), s.id()))
        .ofNobody("双拥设施" + clocks.today() + ".xlsx");
  }

  private List<Column<SiteDto.Row>> columns() {
    return List.of(
        new Column<>("名称", 28, SiteDto.Row::name),
        new Column<>("类别", 16, r -> kinds.current(r.kind()).name()),
        new Column<>("所在地", 16, r -> r.unit().name()),
        new Column<>("地址", 28, SiteDto.Row::address),
        new Column<>("责任单位", 18, r -> r.owner().name()),
        new Column<>("责任人", 12, SiteDto.Row::keeper),
        new Column<>("级别", 14, r -> SiteWords.of(r.level())),
        new Column<>("状态", 8, r -> SiteWords.of(r.status())),
        new Column<>("完好情况", 10, r -> SiteWords.of(r.condition())),
        new Column<>("最近检查", 12, SiteDto.Row::lastCheckedOn),
        new Column<>("需更新", 8, r -> r.renewal() ? "是" : ""),
        new Column<>("双拥元素", 10, r -> r.elements() == null ? "" : SiteWords.of(r.elements())),
        new Column<>("未设窗口原因", 24, r -> r.extra().getOrDefault("reasonNone", "").toString()));
  }
}
