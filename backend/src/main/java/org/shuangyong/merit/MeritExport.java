package org.shuangyong.merit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.job.ListSheet;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.sheet.Sheets.Column;

/** 喜报登记册: the register with its filters as a workbook; phones masked, addresses left out. */
@ApplicationScoped
public class MeritExport implements Export<MeritQuery> {
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
    return prepared("喜报登记册", query, register());
  }

  Prepared prepared(String title, MeritQuery query, List<Column<MeritDto.Row>> columns) {
    Scope scope = reach.scope();
    return new ListSheet<>(
            title,
            columns,
            () -> letters.count(scope, query),
            (after, most) -> letters.page(scope, query, after, most),
            view::rows,
            MeritRepository::mark)
        .ofPeople(title + clocks.today() + ".xlsx");
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
}
