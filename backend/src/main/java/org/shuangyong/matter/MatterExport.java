package org.shuangyong.matter;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.sheet.Sheets;
import org.shuangyong.platform.sheet.Sheets.Column;
import org.shuangyong.platform.web.Cursor;

/** 事项台账: the list with its filters as a workbook, read page by page so that memory stays flat. */
@ApplicationScoped
public class MatterExport implements Export<MatterQuery> {
  private static final int STEP = 500;

  @Inject MatterRepository matters;
  @Inject MatterView view;
  @Inject CurrentUser user;
  @Inject Clocks clocks;

  @Override
  public String word() {
    return Permission.MATTER_EXPORT;
  }

  @Override
  public Class<MatterQuery> filters() {
    return MatterQuery.class;
  }

  @Override
  public Prepared prepare(MatterQuery query, List<String> columns) {
    MatterFilter filter = query;
    MatterSort sort = query.sort();
    List<Column<MatterDto.Row>> chosen = MatterColumn.of(columns);
    return new Prepared(
        "事项台账" + clocks.today() + ".xlsx",
        Sheets.MEDIA_TYPE,
        (out, progress) -> {
          long total = count(filter);
          progress.at(0, total);
          // Matters may have come since they were counted.
          Sheets.write(
              out,
              "事项台账",
              chosen,
              pages(filter, sort, view::rows, read -> progress.at(read, Math.max(read, total))));
        });
  }

  /** How many rows a sheet would have; refuses what no sheet can hold. */
  long count(MatterFilter filter) {
    long total =
        QuarkusTransaction.requiringNew()
            .call(() -> matters.count(user.get(), filter, clocks.today()));
    if (total > Sheets.MOST_ROWS) {
      throw new ProblemException(Problem.EXPORT_TOO_LARGE);
    }
    return total;
  }

  /**
   * Reads a whole list, each step in a transaction of its own.
   *
   * @param shown makes what is shown of one step's matters, in a fixed number of statements
   * @param read is told how many rows were read so far
   */
  <R> Iterator<R> pages(
      MatterFilter filter,
      MatterSort sort,
      Function<Collection<Matter>, List<R>> shown,
      LongConsumer read) {
    return new Pages<>(filter, sort, shown, read);
  }

  private final class Pages<R> implements Iterator<R> {
    private final MatterFilter filter;
    private final MatterSort sort;
    private final Function<Collection<Matter>, List<R>> shown;
    private final LongConsumer told;
    private final Deque<R> ready = new ArrayDeque<>();
    private Cursor after;
    private boolean more = true;
    private long read;

    Pages(
        MatterFilter filter,
        MatterSort sort,
        Function<Collection<Matter>, List<R>> shown,
        LongConsumer told) {
      this.filter = filter;
      this.sort = sort;
      this.shown = shown;
      this.told = told;
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
      List<Matter> page = matters.page(user.get(), filter, sort, after, STEP, clocks.today());
      more = page.size() > STEP;
      List<Matter> step = more ? page.subList(0, STEP) : page;
      ready.addAll(shown.apply(step));
      read += step.size();
      if (more) {
        after = sort.mark(step.get(STEP - 1));
      }
    }

    @Override
    public R next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.poll();
    }
  }
}
