package org.shuangyong.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.job.ListSheet;
import org.shuangyong.platform.sheet.Sheets.Column;
import org.shuangyong.platform.web.Cursor;

/** 优待事项台账: the list with its filters as a workbook; of a minor only what the list shows. */
@ApplicationScoped
public class BenefitExport implements Export<BenefitFilter> {
  @Inject BenefitRepository cases;
  @Inject BenefitView view;
  @Inject CurrentUser user;
  @Inject Clocks clocks;

  @Override
  public String word() {
    return Permission.BENEFIT_EXPORT;
  }

  @Override
  public Class<BenefitFilter> filters() {
    return BenefitFilter.class;
  }

  @Override
  public Prepared prepare(BenefitFilter filter, List<String> columns) {
    return new ListSheet<>(
            "优待事项",
            columns(),
            () -> cases.count(user.get(), filter, clocks.today()),
            (after, most) -> cases.page(user.get(), filter, after, most, clocks.today()),
            view::rows,
            c -> new Cursor(c.acceptedOn().toString(), c.id()))
        .ofPeople("优待事项" + clocks.today() + ".xlsx");
  }

  private List<Column<BenefitDto.Row>> columns() {
    return List.of(
        new Column<>("事项", 16, BenefitDto.Row::kindName),
        new Column<>("姓名", 12, r -> r.person().name()),
        new Column<>("状态", 10, r -> BenefitWords.of(r.status())),
        new Column<>("当前环节", 18, BenefitDto.Row::stepName),
        new Column<>("安置方式", 14, BenefitDto.Row::way),
        new Column<>("办理单位", 18, r -> r.actor() == null ? "双拥办" : r.actor().name()),
        new Column<>("受理单位", 18, r -> r.proposer().name()),
        new Column<>("受理日期", 12, BenefitDto.Row::acceptedOn),
        new Column<>("时限", 12, BenefitDto.Row::dueOn),
        new Column<>("是否超期", 10, r -> r.overdue() ? "超期" : ""),
        new Column<>("标准或名额", 24, BenefitDto.Row::valueName),
        new Column<>("帮扶人", 12, BenefitDto.Row::helper),
        new Column<>("下次联系", 12, BenefitDto.Row::contactNextOn),
        new Column<>("办结日期", 12, BenefitDto.Row::grantedOn));
  }
}
