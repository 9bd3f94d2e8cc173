package org.shuangyong.activity.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.job.ListSheet;
import org.shuangyong.platform.sheet.Sheets.Column;

/** 边海防官兵家庭联系台账: who keeps in touch, the last visit, which of the six this year (6.5). */
@ApplicationScoped
public class BorderExport implements Export<BorderFilter> {
  @Inject BorderService families;
  @Inject Clocks clocks;

  @Override
  public String word() {
    return Permission.BORDER_FAMILY_EXPORT;
  }

  @Override
  public Class<BorderFilter> filters() {
    return BorderFilter.class;
  }

  @Override
  public Prepared prepare(BorderFilter filter, List<String> columns) {
    return new ListSheet<>(
            "边海防官兵家庭联系台账",
            columns(),
            () -> families.count(filter),
            (after, most) -> families.rows(filter, after, most),
            families::dtos,
            BorderService::mark)
        .ofPeople("边海防官兵家庭联系台账" + clocks.today() + ".xlsx");
  }

  private static List<Column<VisitDto.Border>> columns() {
    return List.of(
        new Column<>("户主", 14, b -> b.household().title()),
        new Column<>("所在地", 20, b -> b.household().unit().name()),
        new Column<>("地区类别", 10, b -> VisitWords.of(b.region())),
        new Column<>("联系人", 12, VisitDto.Border::contactName),
        new Column<>("联系单位", 20, b -> b.contactUnit().name()),
        new Column<>("列入日期", 12, VisitDto.Border::since),
        new Column<>("最近走访", 12, VisitDto.Border::visitedOn),
        new Column<>("应走访不晚于", 14, VisitDto.Border::dueOn),
        new Column<>("是否超期", 10, b -> b.overdue() ? "超期" : ""),
        new Column<>(
            "本年六送",
            36,
            b -> b.given().stream().map(VisitWords::of).collect(Collectors.joining("、"))));
  }
}
