package org.shuangyong.partnership;

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

/** 社会化拥军台账: the list with its filters as a workbook. */
@ApplicationScoped
public class OfferExport implements Export<OfferFilter> {
  @Inject OfferRepository offers;
  @Inject OfferView view;
  @Inject CurrentUser user;
  @Inject Clocks clocks;

  @Override
  public String word() {
    return Permission.OFFER_EXPORT;
  }

  @Override
  public Class<OfferFilter> filters() {
    return OfferFilter.class;
  }

  @Override
  public Prepared prepare(OfferFilter filter, List<String> columns) {
    return new ListSheet<>(
            "社会化拥军",
            columns(),
            () -> offers.count(user.get(), filter),
            (after, most) -> offers.page(user.get(), filter, after, most),
            view::rows,
            o -> new Cursor(o.appliedOn().toString(), o.id()))
        .ofNobody("社会化拥军" + clocks.today() + ".xlsx");
  }

  private static List<Column<OfferDto.Row>> columns() {
    return List.of(
        new Column<>("名称", 30, OfferDto.Row::title),
        new Column<>("单位", 30, OfferDto.Row::partner),
        new Column<>("行业", 12, OfferDto.Row::trade),
        new Column<>("优待内容", 40, OfferDto.Row::benefit),
        new Column<>("地址", 30, OfferDto.Row::place),
        new Column<>("状态", 10, r -> r.status().word()),
        new Column<>("报名日期", 12, OfferDto.Row::appliedOn),
        new Column<>("有效期起", 12, OfferDto.Row::validFrom),
        new Column<>("有效期止", 12, OfferDto.Row::validTo),
        new Column<>("当前有效", 10, r -> r.valid() ? "有效" : ""),
        new Column<>("待复核", 10, r -> r.recheckDue() ? "待复核" : ""),
        new Column<>("登记单位", 18, r -> r.unit().name()));
  }
}
