package org.shuangyong.merit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.sheet.Sheets.Column;

/** 地方志名录: who was given a 二等功 or higher in a year (B2). */
@ApplicationScoped
public class MeritGazetteer implements Export<MeritGazetteer.Filters> {
  /** The year of the awards. */
  public record Filters(@Min(1950) @Max(2100) int year) {}

  @Inject MeritExport export;

  @Override
  public String word() {
    return Permission.MERIT_GAZETTEER;
  }

  @Override
  public Class<Filters> filters() {
    return Filters.class;
  }

  @Override
  public Prepared prepare(Filters filters, List<String> columns) {
    return export.prepared(
        "%d年二等功以上人员名录".formatted(filters.year()),
        MeritQuery.gazetteerOf(filters.year()),
        List.of(
            new Column<>("姓名", 14, MeritDto.Row::soldier),
            new Column<>("奖励等级", 16, r -> export.award(r.award())),
            new Column<>("授奖日期", 14, MeritDto.Row::awardOn),
            new Column<>("追授", 8, r -> r.posthumous() ? "是" : ""),
            new Column<>("家庭所在地", 24, r -> r.unit().name()),
            new Column<>("喜报送达日期", 14, MeritDto.Row::deliveredOn)));
  }
}
