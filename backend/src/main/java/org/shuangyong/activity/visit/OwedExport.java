package org.shuangyong.activity.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.shuangyong.family.Household;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.job.ListSheet;
import org.shuangyong.platform.sheet.Sheets.Column;

/** 应走访家庭台账: who is owed how many visits in a year, and how many there were (12.5). */
@ApplicationScoped
public class OwedExport implements Export<OwedFilter> {
  @Inject OwedVisits owed;
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
    int year = filter.year == null ? clocks.today().getYear() : filter.year;
    OwedVisits.Asked asked = owed.asked(year, filter.open);
    String title = year + "年应走访家庭台账";
    return new ListSheet<Household, VisitDto.Owed>(
            title,
            columns(),
            () -> owed.count(asked),
            (after, most) -> owed.rows(asked, after, most),
            rows -> owed.dtos(asked, rows),
            OwedVisits::mark)
        .ofPeople(title + clocks.today() + ".xlsx");
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
