package org.shuangyong.merit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.job.JobProgress;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.sheet.Sheets;
import org.shuangyong.platform.sheet.Sheets.Column;
import org.shuangyong.platform.web.Cursor;

/** 喜报登记册: the register with its filters as a workbook; phones masked, addresses left out. */
@ApplicationScoped
public class MeritExport implements Export<MeritQuery> {
  private static final int STEP = 500;

  @Inject MeritRepository letters;
  @Inject MeritReach reach;
  @Inject MeritView view;
  @Inject Kinds kinds;
  @Inject Clocks clocks;

  @Override
  public String word() {
    return Permission.MERIT_EXPORT;
  }

  @Override
  public Class<MeritQuery> filters() {
    return MeritQuery.class;
  }

  @Override
  public Prepared prepare(MeritQuery query, List<String> columns) {
    return prepared("喜报登记册", query, this::register);
  }

  /** Columns by the names of the awards, made once a workbook. */
  interface Table {
    List<Column<MeritDto.Row>> columns();
  }

  Prepared prepared(String title, MeritQuery query, Table table) {
    Scope scope = reach.scope();
    return new Prepared(
        title + clocks.today() + ".xlsx",
        Sheets.MEDIA_TYPE,
        (out, progress) -> {
          long total = QuarkusTransaction.requiringNew().call(() -> letters.count(scope, query));
          if (total > Sheets.MOST_ROWS) {
            throw new ProblemException(Problem.EXPORT_TOO_LARGE);
          }
          progress.at(0, total);
          Sheets.write(out, title, table.columns(), new Pages(scope, query, progress, total));
        });
  }

  private List<Column<MeritDto.Row>> register() {
    return List.of(
        new Column<>("编号", 14, r -> r.no() == null ? null : r.year() + "-" + r.no()),
        new Column<>("收到日期", 12, MeritDto.Row::receivedOn),
        new Column<>("立功受奖军人", 14, MeritDto.Row::soldier),
        new Column<>("奖励等级", 16, r -> award(r.award())),
        new Column<>("授奖日期", 12, MeritDto.Row::awardOn),
        new Column<>("追授", 6, r -> r.posthumous() ? "是" : ""),
        new Column<>("收报家属", 12, MeritDto.Row::addressee),
        new Column<>("关系", 10, r -> MeritWords.of(r.relation())),
        new Column<>("电话", 14, MeritDto.Row::phone),
        new Column<>("所在地", 18, r -> r.unit().name()),
        new Column<>("状态", 10, r -> MeritWords.of(r.status())),
        new Column<>("期限", 12, MeritDto.Row::dueOn),
        new Column<>("送达日期", 12, MeritDto.Row::deliveredOn),
        new Column<>("奖励金（元）", 12, r -> r.bonus() / 100.0),
        new Column<>("发放日期", 12, MeritDto.Row::bonusPaidOn));
  }

  String award(String code) {
    return kinds.find(MeritRules.AWARDS, code).map(Kind::name).orElse(code);
  }

  private final class Pages implements Iterator<MeritDto.Row> {
    private final Scope scope;
    private final MeritQuery query;
    private final JobProgress progress;
    private final long total;
    private final Deque<MeritDto.Row> ready = new ArrayDeque<>();
    private Cursor after;
    private boolean more = true;
    private long read;

    Pages(Scope scope, MeritQuery query, JobProgress progress, long total) {
      this.scope = scope;
      this.query = query;
      this.progress = progress;
      this.total = total;
    }

    @Override
    public boolean hasNext() {
      if (ready.isEmpty() && more) {
        QuarkusTransaction.requiringNew().run(this::page);
        progress.at(read, Math.max(read, total));
      }
      return !ready.isEmpty();
    }

    private void page() {
      List<MeritLetter> page = letters.page(scope, query, after, STEP);
      more = page.size() > STEP;
      List<MeritLetter> step = more ? page.subList(0, STEP) : page;
      ready.addAll(view.rows(step));
      read += step.size();
      if (more) {
        after = MeritRepository.mark(step.get(STEP - 1));
      }
    }

    @Override
    public MeritDto.Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.poll();
    }
  }
}
