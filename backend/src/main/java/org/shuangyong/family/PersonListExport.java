package org.shuangyong.family;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.Export;
import org.shuangyong.platform.job.ListSheet;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.sheet.Sheets.Column;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** 人员名单: files as a workbook, masked or in clear, always for a reason. */
@ApplicationScoped
public class PersonListExport implements Export<PersonListExport.Filters> {
  /**
   * Those of the list, and whether sealed fields are in clear; of a minor they stay masked (F4 14).
   * Its page is passed over.
   */
  @JsonIgnoreProperties({"limit", "after", "total"})
  public record Filters(
      @Size(max = 60) String text,
      @Size(max = 40) String idNumber,
      @Size(max = 40) String phone,
      UUID unit,
      PersonStatus status,
      @Size(max = 40) String category,
      @Size(max = 40) String record,
      Integer unconfirmedIn,
      boolean whole) {

    PersonDto.SearchRequest search() {
      return new PersonDto.SearchRequest(
          text, idNumber, phone, unit, status, category, record, unconfirmedIn, null, null, false);
    }
  }

  @Inject PersonRepository persons;
  @Inject PersonView view;
  @Inject UnitService units;
  @Inject Kinds kinds;
  @Inject Clocks clocks;

  private record Line(Person person, String unit, String categories) {}

  @Override
  public String word() {
    return Permission.PERSON_EXPORT;
  }

  @Override
  public Class<Filters> filters() {
    return Filters.class;
  }

  @Override
  public boolean reasoned() {
    return true;
  }

  @Override
  public Prepared prepare(Filters filters, List<String> columns) {
    PersonFilter filter = view.filter(filters.search());
    return new ListSheet<>(
            "人员名单",
            columns(filters.whole()),
            () -> persons.count(filter),
            (after, most) -> persons.page(filter, after, most),
            this::lines,
            p -> new Cursor(p.unitPath(), p.id()))
        .ofPeople("人员名单" + clocks.today() + ".xlsx");
  }

  private static List<Column<Line>> columns(boolean whole) {
    return List.of(
        new Column<>("姓名", 12, l -> l.person().name()),
        new Column<>("性别", 6, l -> sex(l.person().sex())),
        new Column<>("出生日期", 12, l -> l.person().birthOn()),
        new Column<>(
            "证件号码",
            22,
            l -> open(l, whole) ? l.person().idNumber() : Masks.number(l.person().idNumber())),
        new Column<>(
            "电话", 16, l -> open(l, whole) ? l.person().phone() : Masks.phone(l.person().phone())),
        new Column<>("住址", 36, l -> open(l, whole) ? l.person().address() : null),
        new Column<>("身份", 30, Line::categories),
        new Column<>("管档单位", 20, Line::unit),
        new Column<>("状态", 10, l -> status(l.person().status())),
        new Column<>("确认年度", 10, l -> l.person().confirmedYear()));
  }

  private static boolean open(Line line, boolean whole) {
    return whole && !line.person().minor();
  }

  private static String sex(Sex sex) {
    return switch (sex) {
      case MALE -> "男";
      case FEMALE -> "女";
      default -> "";
    };
  }

  private static String status(PersonStatus status) {
    return switch (status) {
      case COLLECTED -> "待街镇审";
      case CHECKED -> "待区核";
      case ACTIVE -> "有效";
      case DOUBTFUL -> "存疑";
      case CLOSED -> "注销";
    };
  }

  private List<Line> lines(List<Person> page) {
    Map<UUID, UnitRef> refs = units.refs(page.stream().map(Person::unitId).toList());
    Map<UUID, List<PersonCategory>> categories =
        page.isEmpty() ? Map.of() : persons.categories(page.stream().map(Person::id).toList());
    return page.stream()
        .map(
            p ->
                new Line(
                    p,
                    refs.get(p.unitId()).name(),
                    categories.getOrDefault(p.id(), List.of()).stream()
                        .map(PersonCategory::category)
                        .distinct()
                        .map(c -> kinds.find("person-category", c).map(k -> k.name()).orElse(c))
                        .collect(Collectors.joining("、"))))
        .toList();
  }
}
