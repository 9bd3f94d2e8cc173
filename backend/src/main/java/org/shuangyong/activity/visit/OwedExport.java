package org.shuangyong.activity.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.shuangyong.family.ExportMark;
import org.shuangyong.family.Household;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.job.ExportRows;
import org.shuangyong.platform.sheet.Sheets;
import org.shuangyong.platform.sheet.Sheets.Column;

/** 应走访家庭台账: who is owed how many visits in a year, and how many there were (12.5). */
@ApplicationScoped
public class OwedExport implements Export<OwedFilter> {
  @Inject OwedVisits owed;
  @Inject ExportMark mark;
  @Inject Clocks clocks;

  @Override
  public String word() {
    return Permission.VISIT_OWED_EXPORT;
  }

  @Override
  public Class<OwedFilter> filters() {
    return OwedFilter.class;
  }

  @Override
  public Prepared prepare(OwedFilter filter, List<String> columns) {
    String made = mark.now();
    int year = filter.year == null ? clocks.today().getYear() : filter.year;
    OwedVisits.Asked asked = owed.asked(year, filter.open);
    String title = year + "年应走访家庭台账";
    return new Prepared(
        title + clocks.today() + ".xlsx",
        Sheets.MEDIA_TYPE,
        (out, progress) -> {
          long total = ExportRows.count(() -> owed.count(asked));
          progress.at(0, total);
          Sheets.write(
              out,
              title,
              made,
              columns(),
              new ExportRows<Household, VisitDto.Owed>(
                  (after, most) -> owed.rows(asked, after, most),
                  rows -> owed.dtos(asked, rows),
                  OwedVisits::mark,
                  read -> progress.at(read, Math.max(read, total))));
        });
  }

  private static List<Column<VisitDto.Owed>> columns() {
    return List.of(
        new Column<>("户主", 14, o -> o.household().title()),
        new Column<>("所在地", 20, o -> o.household().unit().name()),
        new Column<>("走访依据", 36, o -> String.join("、", o.categories())),
        new Column<>("应走访次数", 12, VisitDto.Owed::owed),
        new Column<>("已走访次数", 12, VisitDto.Owed::done),
        new Column<>("最近走访", 12, VisitDto.Owed::visitedOn),
        new Column<>("是否完成", 10, o -> o.open() ? "未完成" : "已完成"));
  }
}
