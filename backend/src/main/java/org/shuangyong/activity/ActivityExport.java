package org.shuangyong.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.job.ExportRows;
import org.shuangyong.platform.sheet.Sheets;
import org.shuangyong.platform.sheet.Sheets.Column;
import org.shuangyong.platform.web.Cursor;

/** 活动台账: the list with its filters as a workbook; also the file of one 创建 by its kind (10.1). */
@ApplicationScoped
public class ActivityExport implements Export<ActivityFilter> {
  @Inject ActivityRepository activities;
  @Inject ActivityView view;
  @Inject CurrentUser user;
  @Inject Clocks clocks;

  @Override
  public String word() {
    return Permission.ACTIVITY_EXPORT;
  }

  @Override
  public Class<ActivityFilter> filters() {
    return ActivityFilter.class;
  }

  @Override
  public Prepared prepare(ActivityFilter filter, List<String> columns) {
    return new Prepared(
        "活动台账" + clocks.today() + ".xlsx",
        Sheets.MEDIA_TYPE,
        (out, progress) -> {
          long total = ExportRows.count(() -> activities.count(user.get(), filter, clocks.today()));
          progress.at(0, total);
          Sheets.write(
              out,
              "活动台账",
              columns(),
              new ExportRows<>(
                  (after, most) -> activities.page(user.get(), filter, after, most, clocks.today()),
                  this::lines,
                  a -> new Cursor(a.startsOn().toString(), a.id()),
                  read -> progress.at(read, Math.max(read, total))));
        });
  }

  /**
   * A row with what its kind asks for.
   *
   * @param facts by the names of the fields, such as 参与内容：…
   */
  private record Line(ActivityDto.Row row, String facts) {}

  private List<Line> lines(List<Activity> page) {
    Iterator<ActivityDto.Row> rows = view.rows(page).iterator();
    return page.stream().map(a -> new Line(rows.next(), view.facts(a))).toList();
  }

  private static List<Column<Line>> columns() {
    return List.of(
        new Column<>("开始日期", 12, l -> l.row().startsOn()),
        new Column<>("结束日期", 12, l -> l.row().endsOn()),
        new Column<>("类别", 16, l -> l.row().kindName()),
        new Column<>("名称", 40, l -> l.row().title()),
        new Column<>("主办单位", 18, l -> l.row().organizer().name()),
        new Column<>("部队（代称）", 14, l -> l.row().troop() == null ? "" : l.row().troop().name()),
        new Column<>("地点", 24, l -> l.row().place()),
        new Column<>("主题标签", 20, l -> String.join("、", l.row().tags())),
        new Column<>("状态", 10, l -> ActivityWords.of(l.row().status())),
        new Column<>("参加人数", 10, l -> l.row().heads()),
        new Column<>("登记内容", 40, Line::facts));
  }
}
