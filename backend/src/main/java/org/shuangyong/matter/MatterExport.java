package org.shuangyong.matter;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.job.JobProgress;
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
    MatterFilter filter = query.filter();
    MatterSort sort = query.sort();
    List<Column<MatterDto.Row>> chosen = MatterColumn.of(columns);
    return new Prepared(
        "事项台账" + clocks.today() + ".xlsx",
        Sheets.MEDIA_TYPE,
        (out, progress) -> write(out, progress, filter, sort, chosen));
  }

  private void write(
      OutputStream out,
      JobProgress progress,
      MatterFilter filter,
      MatterSort sort,
      List<Column<MatterDto.Row>> columns)
      throws java.io.IOException {
    long total =
        QuarkusTransaction.requiringNew()
            .call(() -> matters.count(user.get(), filter, clocks.today()));
    if (total > Sheets.MOST_ROWS) {
      throw new ProblemException(Problem.EXPORT_TOO_LARGE);
    }
    progress.at(0, total);
    Sheets.write(out, "事项台账", columns, new Pages(filter, sort, progress, total));
  }

  private final class Pages implements Iterator<MatterDto.Row> {
    private final MatterFilter filter;
    private final MatterSort sort;
    private final JobProgress progress;
    private final long total;
    private final Deque<MatterDto.Row> ready = new ArrayDeque<>();
    private Cursor after;
    private boolean more = true;
    private long read;

    Pages(MatterFilter filter, MatterSort sort, JobProgress progress, long total) {
      this.filter = filter;
      this.sort = sort;
      this.progress = progress;
      this.total = total;
    }

    @Override
    public boolean hasNext() {
      if (ready.isEmpty() && more) {
        QuarkusTransaction.requiringNew().run(this::page);
        // Matters may have come since they were counted.
        progress.at(read, Math.max(read, total));
      }
      return !ready.isEmpty();
    }

    private void page() {
      List<Matter> page = matters.page(user.get(), filter, sort, after, STEP, clocks.today());
      more = page.size() > STEP;
      List<Matter> shown = more ? page.subList(0, STEP) : page;
      ready.addAll(view.rows(shown));
      read += shown.size();
      if (more) {
        after = sort.mark(shown.get(STEP - 1));
      }
    }

    @Override
    public MatterDto.Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.poll();
    }
  }
}
