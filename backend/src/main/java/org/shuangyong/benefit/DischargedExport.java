package org.shuangyong.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuangyong.family.Person;
import org.shuangyong.family.PersonCategory;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.job.ListSheet;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.sheet.Sheets.Column;

/** 当年退役人员安置台账: who became a veteran in a year, with way and step of settlement (5.2). */
@ApplicationScoped
public class DischargedExport implements Export<DischargedExport.Filter> {
  /** Without a year it is this one's. */
  public static class Filter extends DischargedFilter {
    @Min(1949)
    @Max(2200)
    public Integer year;
  }

  @Inject DischargedRoll roll;
  @Inject Kinds kinds;
  @Inject Clocks clocks;

  @Override
  public String word() {
    return Permission.BENEFIT_DISCHARGED_EXPORT;
  }

  @Override
  public Class<Filter> filters() {
    return Filter.class;
  }

  @Override
  public Prepared prepare(Filter filter, List<String> columns) {
    int year = filter.year == null ? clocks.today().getYear() : filter.year;
    DischargedRoll.Asked asked = roll.asked(filter, year);
    String title = year + "年退役人员安置台账";
    return new ListSheet<Person, BenefitDto.DischargedRow>(
            title,
            columns(),
            () -> roll.count(asked),
            (after, most) -> roll.people(asked, after, most),
            people -> roll.rows(asked, people),
            DischargedRoll::mark)
        .ofPeople(title + clocks.today() + ".xlsx");
  }

  private List<Column<BenefitDto.DischargedRow>> columns() {
    Map<String, String> names =
        kinds.of(PersonCategory.FAMILY).stream().collect(Collectors.toMap(Kind::code, Kind::name));
    return List.of(
        new Column<>("姓名", 12, r -> r.person().name()),
        new Column<>("所在地", 20, r -> r.unit().name()),
        new Column<>("身份", 20, r -> names.getOrDefault(r.category(), r.category())),
        new Column<>("退役日期", 12, BenefitDto.DischargedRow::on),
        new Column<>("安置方式", 14, r -> r.settling() == null ? "" : r.settling().way()),
        new Column<>(
            "安置状态",
            12,
            r -> r.settling() == null ? "尚未受理" : BenefitWords.of(r.settling().status())),
        new Column<>("当前环节", 18, r -> r.settling() == null ? "" : r.settling().stepName()),
        new Column<>("受理单位", 18, r -> r.settling() == null ? "" : r.settling().proposer().name()),
        new Column<>("受理日期", 12, r -> r.settling() == null ? null : r.settling().acceptedOn()));
  }
}
