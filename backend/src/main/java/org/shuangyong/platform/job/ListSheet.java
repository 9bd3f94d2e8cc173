package org.shuangyong.platform.job;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.shuangyong.platform.sheet.Sheets;
import org.shuangyong.platform.sheet.Sheets.Column;
import org.shuangyong.platform.web.Cursor;

/**
 * A whole list as a workbook, read page by page.
 *
 * @param pages the list's page after a mark, of so many rows and one more
 * @param shown makes what is shown of one page, in a fixed number of statements
 * @param at where a row stands, for the page after it
 * @param <R> what the list reads
 * @param <T> what is shown of it
 */
public record ListSheet<R, T>(
    String title,
    List<Column<T>> columns,
    LongSupplier count,
    BiFunction<Cursor, Integer, List<R>> pages,
    Function<? super List<R>, List<T>> shown,
    Function<R, Cursor> at) {

  /** Its rows name people or families. */
  public Export.Prepared ofPeople(String fileName) {
    return new Export.Prepared(fileName, Sheets.MEDIA_TYPE, count, this::work);
  }

  public Export.Prepared ofNobody(String fileName) {
    return new Export.Prepared(fileName, Sheets.MEDIA_TYPE, work(""));
  }

  private JobWork work(String mark) {
    return (out, progress) -> {
      long total = ExportRows.count(count);
      progress.at(0, total);
      Sheets.write(
          out,
          title,
          mark,
          columns,
          // Some may have come since they were counted.
          new ExportRows<>(pages, shown, at, read -> progress.at(read, Math.max(read, total))));
    };
  }
}
