package org.shuangyong.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.job.ExportRows;
import org.shuangyong.platform.sheet.Sheets;
import org.shuangyong.platform.sheet.Sheets.Column;
import org.shuangyong.platform.web.Cursor;

/** 活动台账: the list with its filters as a workbook; also the file of one 创建 by its tag (10.1). */
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
                  (after, most) ->
                      activities.lines(user.get(), filter, after, most, clocks.today()),
                  view::lines,
                  a -> new Cursor(a.startsOn().toString(), a.id()),
                  read -> progress.at(read, Math.max(read, total))));
        });
  }

  private static List<Column<ActivityDto.Row>> columns() {
    return List.of(
        new Column<>("开始日期", 12, ActivityDto.Row::startsOn),
        new Column<>("结束日期", 12, ActivityDto.Row::endsOn),
        new Column<>("类别", 16, ActivityDto.Row::kindName),
        new Column<>("名称", 40, ActivityDto.Row::title),
        new Column<>("主办单位", 18, r -> r.organizer().name()),
        new Column<>("部队（代称）", 14, r -> r.troop() == null ? "" : r.troop().name()),
        new Column<>("地点", 24, ActivityDto.Row::place),
        new Column<>("主题标签", 20, r -> String.join("、", r.tags())),
        new Column<>("状态", 10, r -> ActivityWords.of(r.status())),
        new Column<>("参加人数", 10, ActivityDto.Row::heads));
  }
}
