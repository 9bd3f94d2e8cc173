package org.shuangyong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.job.ExportRows;
import org.shuangyong.platform.job.ListSheet;

/** 事项台账: the list with its filters as a workbook. */
@ApplicationScoped
public class MatterExport implements Export<MatterQuery> {
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
    LongTexts texts = LongTexts.whole(columns);
    return new ListSheet<>(
            "事项台账",
            MatterColumn.of(columns),
            () -> matters.count(user.get(), filter, clocks.today()),
            (after, most) ->
                matters.lines(user.get(), filter, sort, texts, after, most, clocks.today()),
            shown -> view.lines(shown, texts),
            sort::mark)
        .ofNobody("事项台账" + clocks.today() + ".xlsx");
  }

  /** How many rows a sheet would have; refuses what no sheet can hold. */
  long count(MatterFilter filter) {
    return ExportRows.count(() -> matters.count(user.get(), filter, clocks.today()));
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
    return new ExportRows<>(
        (after, most) -> matters.page(user.get(), filter, sort, after, most, clocks.today()),
        shown,
        sort::mark,
        read);
  }
}
