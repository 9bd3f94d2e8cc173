package org.shuangyong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.sheet.Sheets;

/** 双清单: both lists of a year as one workbook, a sheet each (12.8). */
@ApplicationScoped
public class DoubleListExport implements Export<DoubleListExport.Filters> {
  /** Which year's lists. */
  public record Filters(@Min(2000) @Max(2200) int year) {}

  @Inject MatterExport export;
  @Inject DoubleList lists;

  @Override
  public String word() {
    return Permission.DOUBLE_LIST_EXPORT;
  }

  @Override
  public Class<Filters> filters() {
    return Filters.class;
  }

  @Override
  public Prepared prepare(Filters filters, List<String> columns) {
    if (!columns.isEmpty()) {
      throw ProblemException.field("columns", "unknown"); // its columns are those of the form
    }
    int year = filters.year();
    return new Prepared(
        "%d年双清单.xlsx".formatted(year),
        Sheets.MEDIA_TYPE,
        (out, progress) -> {
          MatterFilter troops = MatterFilter.ofList(MatterList.A, year);
          MatterFilter local = MatterFilter.ofList(MatterList.B, year);
          long first = export.count(troops);
          long total = first + export.count(local);
          progress.at(0, total);
          Map<String, Iterator<DoubleListDto.Row>> sheets = new LinkedHashMap<>();
          sheets.put(
              title(year, MatterList.A),
              export.pages(
                  troops,
                  MatterSort.LEDGER,
                  lists::rows,
                  read -> progress.at(read, Math.max(read, total))));
          sheets.put(
              title(year, MatterList.B),
              export.pages(
                  local,
                  MatterSort.LEDGER,
                  lists::rows,
                  read -> progress.at(first + read, Math.max(first + read, total))));
          Sheets.write(out, DoubleList.COLUMNS, sheets);
        });
  }

  private static String title(int year, MatterList list) {
    return "%d年%s清单".formatted(year, MatterWords.of(list));
  }
}
