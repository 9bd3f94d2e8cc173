package org.shuangyong.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.job.ListSheet;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.sheet.Sheets.Column;
import org.shuangyong.platform.web.Cursor;

/** 结对共建台账: the list with its filters as a workbook, with this year's input and effect. */
@ApplicationScoped
public class PartnershipExport implements Export<PartnershipFilter> {
  @Inject PartnershipRepository partnerships;
  @Inject PartnershipView view;
  @Inject Kinds kinds;
  @Inject CurrentUser user;
  @Inject Clocks clocks;

  @Override
  public String word() {
    return Permission.PARTNERSHIP_EXPORT;
  }

  @Override
  public Class<PartnershipFilter> filters() {
    return PartnershipFilter.class;
  }

  @Override
  public Prepared prepare(PartnershipFilter filter, List<String> columns) {
    LocalDate today = clocks.today();
    return new ListSheet<>(
            "结对共建",
            columns(today.getYear()),
            () -> partnerships.count(user.get(), filter, today),
            (after, most) -> partnerships.page(user.get(), filter, after, most, today),
            view::rows,
            p -> new Cursor(p.validFrom().toString(), p.id()))
        .ofNobody("结对共建" + today + ".xlsx");
  }

  private List<Column<PartnershipDto.Row>> columns(int year) {
    return List.of(
        new Column<>(
            "类型", 16, r -> kinds.find(PartnershipRepository.FAMILY, r.kind()).orElseThrow().name()),
        new Column<>("名称", 40, PartnershipDto.Row::title),
        new Column<>("甲方", 24, PartnershipDto.Row::a),
        new Column<>("乙方", 24, PartnershipDto.Row::b),
        new Column<>("起", 12, PartnershipDto.Row::validFrom),
        new Column<>("止", 12, PartnershipDto.Row::validTo),
        new Column<>("登记单位", 18, r -> r.keeper().name()),
        new Column<>(year + "年计划", 12, r -> r.planned() ? "有" : ""),
        new Column<>("四个不摘", 12, r -> !r.keeps() ? "" : r.unconfirmed() ? "未确认" : "已确认"),
        new Column<>(year + "年投入（元）", 16, r -> r.money() / 100.0),
        new Column<>(year + "年派出（人次）", 14, PartnershipDto.Row::people),
        new Column<>(year + "年带动（户）", 14, PartnershipDto.Row::households));
  }
}
