package org.shuangyong.platform.web;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param next the mark of the next page, null on the last
 * @param total all rows that match, only when asked for
 */
public record Page<T>(
    List<T> items, @Schema(nullable = true) String next, @Schema(nullable = true) Long total) {

  /** Cuts a page from {@code limit + 1} rows. */
  public static <R, T> Page<T> of(
      List<R> rows, int limit, Function<R, T> dto, Function<R, Cursor> mark, Long total) {
    return ofAll(rows, limit, shown -> shown.stream().map(dto).toList(), mark, total);
  }

  /** The same where what is shown is made of all rows of the page at once. */
  public static <R, T> Page<T> ofAll(
      List<R> rows,
      int limit,
      Function<List<R>, List<T>> dtos,
      Function<R, Cursor> mark,
      Long total) {
    boolean more = rows.size() > limit;
    List<R> shown = more ? rows.subList(0, limit) : rows;
    return new Page<>(
        dtos.apply(shown), more ? mark.apply(shown.get(limit - 1)).encode() : null, total);
  }
}
