package org.shuangyong.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.job.ListSheet;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.KindField;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.sheet.Sheets.Column;

/** A roll as a workbook, in the order of the places. */
@ApplicationScoped
public class PersonRecordExport implements Export<PersonRecordFilter> {
  @Inject PersonRecordView view;
  @Inject Kinds kinds;
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
    return new ListSheet<>(
            kind.name(),
            columns(kind),
            () -> view.count(filter),
            (after, most) -> view.lines(filter, after, most),
            view::rows,
            PersonRecordView::cursor)
        .ofPeople(kind.name() + "名册" + clocks.today() + ".xlsx");
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
