package org.shuangyong.activity.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.sheet.Sheets;
import org.shuangyong.platform.sheet.Sheets.Column;

/** 走访慰问 of a year as a workbook: each visit's sums of signed lines, and their sum (6.1). */
@ApplicationScoped
public class VisitExport implements Export<VisitYearFilter> {
  @Inject VisitView view;
  @Inject Clocks clocks;

  @Override
  public String word() {
    return Permission.VISIT_EXPORT;
  }

  @Override
  public Class<VisitYearFilter> filters() {
    return VisitYearFilter.class;
  }

  @Override
  public Prepared prepare(VisitYearFilter filter, List<String> columns) {
    int year = filter.year == null ? clocks.today().getYear() : filter.year;
    if (year < 2000 || year > 2100) {
      throw ProblemException.field("year", "out-of-range");
    }
    List<VisitDto.Totals> visits = view.totals(year);
    String title = year + "年走访慰问";
    return new Prepared(
        title + ".xlsx",
        Sheets.MEDIA_TYPE,
        (out, progress) -> {
          Sheets.write(
              out,
              title,
              columns(),
              Stream.concat(visits.stream(), Stream.of(sum(visits))).iterator());
          progress.at(visits.size(), (long) visits.size());
        });
  }

  /** The last line; it is of no day and of no unit. */
  private static VisitDto.Totals sum(List<VisitDto.Totals> visits) {
    return new VisitDto.Totals(
        null,
        "合计",
        null,
        null,
        new VisitDto.Sums(
            all(visits, v -> v.sums().lines()),
            all(visits, v -> v.sums().signed()),
            all(visits, v -> v.sums().money()),
            all(visits, v -> v.sums().goods()),
            all(visits, v -> v.sums().plannedMoney()),
            all(visits, v -> v.sums().plannedGoods())),
        new VisitDto.Heard(
            all(visits, v -> v.heard().difficulties()), all(visits, v -> v.heard().matters())));
  }

  private static long all(List<VisitDto.Totals> visits, ToLongFunction<VisitDto.Totals> number) {
    return visits.stream().mapToLong(number).sum();
  }

  private static List<Column<VisitDto.Totals>> columns() {
    return List.of(
        new Column<>("日期", 12, VisitDto.Totals::startsOn),
        new Column<>("走访慰问", 40, VisitDto.Totals::title),
        new Column<>("主办单位", 18, v -> v.organizer() == null ? "" : v.organizer().name()),
        new Column<>("慰问对象", 10, v -> v.sums().lines()),
        new Column<>("已签收", 10, v -> v.sums().signed()),
        new Column<>("慰问金（元）", 14, v -> v.sums().money() / 100.0),
        new Column<>("物资折款（元）", 14, v -> v.sums().goods() / 100.0),
        new Column<>("听取困难", 10, v -> v.heard().difficulties()),
        new Column<>("立为事项", 10, v -> v.heard().matters()));
  }
}
