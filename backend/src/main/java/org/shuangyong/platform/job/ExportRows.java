package org.shuangyong.platform.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.sheet.Sheets;
import org.shuangyong.platform.web.Cursor;

/**
 * The rows of a whole list for a workbook, read page by page so that memory stays flat, each page
 * in a transaction of its own.
 *
 * @param <R> what the list reads
 * @param <T> what is shown of it
 */
public final class ExportRows<R, T> implements Iterator<T> {
  private static final int STEP = 500;

  private final BiFunction<Cursor, Integer, List<R>> pages;
  private final Function<? super List<R>, List<T>> shown;
  private final Function<R, Cursor> mark;
  private final LongConsumer told;
  private final Deque<T> ready = new ArrayDeque<>();
  private Cursor after;
  private boolean more = true;
  private long read;

  /**
   * @param pages the list's page after a mark, of so many rows and one more
   * @param shown makes what is shown of one page, in a fixed number of statements
   * @param told is told how many rows were read so far
   */
  public ExportRows(
      BiFunction<Cursor, Integer, List<R>> pages,
      Function<? super List<R>, List<T>> shown,
      Function<R, Cursor> mark,
      LongConsumer told) {
    this.pages = pages;
    this.shown = shown;
    this.mark = mark;
    this.told = told;
  }

  /** How many rows a sheet would have; refuses what no sheet can hold. */
  public static long count(LongSupplier rows) {
    long total = QuarkusTransaction.requiringNew().call(rows::getAsLong);
    if (total > Sheets.MOST_ROWS) {
      throw new ProblemException(Problem.EXPORT_TOO_LARGE);
    }
    return total;
  }

  @Override
  public boolean hasNext() {
    if (ready.isEmpty() && more) {
      QuarkusTransaction.requiringNew().run(this::page);
      told.accept(read);
    }
    return !ready.isEmpty();
  }

  private void page() {
    List<R> page = pages.apply(after, STEP);
    more = page.size() > STEP;
    List<R> step = more ? page.subList(0, STEP) : page;
    ready.addAll(shown.apply(step));
    read += step.size();
    if (more) {
      after = mark.apply(step.get(STEP - 1));
    }
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.poll();
  }
}
