package org.shuangyong.platform.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/**
 * The row of a workbook that names the columns.
 *
 * @param sheet from 0
 * @param row as Excel counts, from 1
 * @param mapping column code → place
 */
public record SheetHead(int sheet, int row, List<String> headings, Map<String, Integer> mapping) {
  /** The head is looked for in so many rows; titles and notes stand above it. */
  private static final int LOOKED_AT = 30;

  private static final int MOST_SHEETS = 20;

  /**
   * The best head in any sheet; of a given row, that one.
   *
   * @param none what is said when no row names two columns
   */
  public static SheetHead find(
      Path file, SheetColumns columns, Integer sheet, Integer row, Problem none) {
    SheetHead[] best = {null};
    int[] score = {0};
    for (int s = sheet == null ? 0 : sheet; s < (sheet == null ? MOST_SHEETS : sheet + 1); s++) {
      int at = s;
      boolean there =
          SheetReader.read(
              file,
              s,
              (no, cells, last) -> {
                int here = columns.score(cells);
                if (row == null ? here > score[0] : no == row) {
                  score[0] = here;
                  best[0] = new SheetHead(at, no, cut(cells), columns.match(cut(cells)));
                }
                return no < (row == null ? LOOKED_AT : row);
              });
      if (!there) {
        break;
      }
    }
    if (best[0] == null || row == null && score[0] < 2) {
      throw new ProblemException(none);
    }
    return best[0];
  }

  private static List<String> cut(List<String> headings) {
    return headings.stream()
        .map(h -> h.replaceAll("\\s+", ""))
        .map(h -> h.length() > 100 ? h.substring(0, 100) : h)
        .toList();
  }
}
