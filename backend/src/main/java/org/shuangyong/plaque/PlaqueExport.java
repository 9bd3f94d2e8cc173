package org.shuangyong.plaque;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.job.ListSheet;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.sheet.Sheets;

/** 光荣牌台账: the list with its filters as a workbook, read page by page. */
@ApplicationScoped
public class PlaqueExport implements Export<PlaqueQuery> {
  private static final Map<String, Sheets.Column<PlaqueDto.Row>> COLUMNS = new LinkedHashMap<>();

  static {
    COLUMNS.put("unit", new Sheets.Column<>("村（社区）", 20, r -> r.unit().name()));
    COLUMNS.put("title", new Sheets.Column<>("户主", 14, PlaqueDto.Row::title));
    COLUMNS.put("ground", new Sheets.Column<>("依据", 14, r -> PlaqueWords.of(r.ground())));
    COLUMNS.put("status", new Sheets.Column<>("状态", 14, r -> PlaqueWords.of(r.status())));
    COLUMNS.put(
        "batch", new Sheets.Column<>("批次", 24, r -> r.batch() == null ? null : r.batch().name()));
    COLUMNS.put("hungOn", new Sheets.Column<>("悬挂日期", 12, PlaqueDto.Row::hungOn));
    COLUMNS.put(
        "place",
        new Sheets.Column<>("位置", 10, r -> r.place() == null ? null : PlaqueWords.of(r.place())));
    COLUMNS.put("reason", new Sheets.Column<>("原因", 30, PlaqueDto.Row::reason));
  }

  @Inject PlaqueRepository plaques;
  @Inject PlaqueView view;
  @Inject CurrentUser user;
  @Inject Clocks clocks;

  @Override
  public String word() {
    return Permission.PLAQUE_EXPORT;
  }

  @Override
  public Class<PlaqueQuery> filters() {
    return PlaqueQuery.class;
  }

  @Override
  public Prepared prepare(PlaqueQuery query, List<String> columns) {
    List<Sheets.Column<PlaqueDto.Row>> chosen =
        columns.isEmpty()
            ? List.copyOf(COLUMNS.values())
            : columns.stream().distinct().map(PlaqueExport::column).toList();
    Scope under = view.under(query);
    return new ListSheet<>(
            "光荣牌台账",
            chosen,
            () -> plaques.count(user.get(), query, under),
            (after, most) -> plaques.page(user.get(), query, under, after, most),
            view::rows,
            PlaqueRepository.Titled::mark)
        .ofPeople("光荣牌台账" + clocks.today() + ".xlsx");
  }

  private static Sheets.Column<PlaqueDto.Row> column(String word) {
    Sheets.Column<PlaqueDto.Row> column = COLUMNS.get(word);
    if (column == null) {
      throw ProblemException.field("columns", "unknown");
    }
    return column;
  }
}
