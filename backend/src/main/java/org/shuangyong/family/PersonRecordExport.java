package org.shuangyong.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.job.ExportRows;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.KindField;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.sheet.Sheets;
import org.shuangyong.platform.sheet.Sheets.Column;

/**
 * A roll as a workbook, in the order of the places; no larger than what leaves without approval.
 */
@ApplicationScoped
public class PersonRecordExport implements Export<PersonRecordFilter> {
  @Inject PersonRecordView view;
  @Inject Kinds kinds;
  @Inject RuleService rules;
  @Inject ExportMark mark;
  @Inject Clocks clocks;

  @Override
  public String word() {
    return Permission.PERSON_RECORD_EXPORT;
  }

  @Override
  public Class<PersonRecordFilter> filters() {
    return PersonRecordFilter.class;
  }

  @Override
  public Prepared prepare(PersonRecordFilter filter, List<String> columns) {
    Kind kind =
        kinds
            .find(PersonRecordResource.FAMILY, filter.kind)
            .orElseThrow(() -> ProblemException.field("kind", "unknown"));
    LocalDate today = clocks.today();
    if (view.count(filter) > rules.value(RuleCode.EXPORT_ROWS, today)) {
      throw new ProblemException(Problem.PERSON_RECORD_TOO_MANY);
    }
    String made = mark.now();
    return new Prepared(
        kind.name() + "名册" + today + ".xlsx",
        Sheets.MEDIA_TYPE,
        (out, progress) -> {
          long total = ExportRows.count(() -> view.count(filter));
          progress.at(0, total);
          Sheets.write(
              out,
              kind.name(),
              made,
              columns(kind),
              new ExportRows<>(
                  (after, most) -> view.lines(filter, after, most),
                  view::rows,
                  PersonRecordView::cursor,
                  read -> progress.at(read, Math.max(read, total))));
        });
  }

  private static List<Column<PersonDto.RollRow>> columns(Kind kind) {
    List<Column<PersonDto.RollRow>> columns = new ArrayList<>();
    columns.add(new Column<>("建档单位", 20, r -> r.unit().name()));
    columns.add(new Column<>("姓名", 12, r -> r.person().name()));
    for (KindField field : kind.fields()) {
      columns.add(
          new Column<>(
              field.name(),
              field.type() == KindField.Type.TEXT ? 24 : 14,
              r -> shown(r.facts().get(field.code()))));
    }
    columns.add(new Column<>("起", 12, PersonDto.RollRow::validFrom));
    columns.add(new Column<>("止", 12, PersonDto.RollRow::validTo));
    return columns;
  }

  private static Object shown(Object value) {
    return value instanceof Boolean yes ? (yes ? "是" : "否") : value;
  }
}
