package org.shuangyong.unit;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuangyong.platform.sheet.SheetColumns;
import org.shuangyong.platform.sheet.Sheets;

/** The register of units as a workbook: what goes out can be filled in and brought back in. */
final class UnitSheet {
  /**
   * A column of the register.
   *
   * @param code the fact it fills, as {@link UnitFacts} names it
   * @param others what else such a column is headed
   * @param contact shown to whoever sees the whole district only
   */
  private record Column(
      String code,
      String head,
      int width,
      List<String> others,
      boolean contact,
      Function<Unit, Object> value) {}

  private static final List<Column> ALL =
      List.of(
          fact("code", "编码", 16, Unit::code, "单位代码", "代码", "单位编码", "统计用区划代码"),
          fact("name", "名称", 36, Unit::name, "单位名称", "单位", "全称"),
          fact("shortName", "简称", 18, Unit::shortName, "单位简称"),
          fact("kind", "类别", 10, u -> UnitWords.of(u.kind()), "单位类别", "类型", "性质"),
          fact("actorKind", "主体", 8, u -> UnitWords.of(u.actorKind()), "主体性质"),
          fact(
              "parent",
              "上级编码",
              16,
              UnitSheet::parent,
              "上级",
              "上级单位",
              "上级代码",
              "上级单位编码",
              "所属街镇",
              "主管单位"),
          fact("divisionCode", "区划代码", 16, Unit::divisionCode, "行政区划代码"),
          fact("duties", "职责", 50, u -> String.join("、", u.duties()), "双拥工作职责", "职责分工"),
          contact("contactName", "联系人", 12, Unit::contactName, "联络人"),
          contact("contactPhone", "值班电话", 18, Unit::contactPhone, "联系电话", "电话", "办公电话"),
          contact("contactEmail", "邮箱", 24, Unit::contactEmail, "电子邮箱", "公务邮箱"),
          fact("address", "地址", 30, Unit::address, "办公地址"),
          fact("managedBy", "代管", 14, Unit::managedBy, "代管单位"),
          fact("validFrom", "起", 12, Unit::validFrom, "启用日期"),
          fact("validTo", "止", 12, Unit::validTo, "停用日期"));

  /** By their headings, for a workbook that comes in. */
  static final SheetColumns HEADINGS =
      new SheetColumns(
          ALL.stream()
              .collect(
                  Collectors.toMap(
                      Column::code,
                      c -> Stream.concat(Stream.of(c.head), c.others.stream()).toList())));

  private static final Map<String, UnitKind> KINDS =
      Stream.of(UnitKind.values()).collect(Collectors.toMap(UnitWords::of, kind -> kind));
  private static final Map<String, ActorKind> ACTORS =
      Stream.of(ActorKind.values()).collect(Collectors.toMap(UnitWords::of, kind -> kind));

  private UnitSheet() {}

  private static Column fact(
      String code, String head, int width, Function<Unit, Object> value, String... others) {
    return new Column(code, head, width, List.of(others), false, value);
  }

  private static Column contact(
      String code, String head, int width, Function<Unit, Object> value, String... others) {
    return new Column(code, head, width, List.of(others), true, value);
  }

  /**
   * The columns of the workbook that goes out.
   *
   * @param contacts whether the person may see them
   */
  static List<Sheets.Column<Unit>> columns(boolean contacts) {
    return ALL.stream()
        .map(
            c ->
                new Sheets.Column<Unit>(
                    c.head, c.width, u -> c.contact && !contacts ? null : c.value.apply(u)))
        .toList();
  }

  /** What a cell means, or what the name says where there is none; null when neither tells. */
  static UnitKind kind(String cell, String name) {
    if (cell != null) {
      return switch (cell) {
        case "成员单位", "部门" -> UnitKind.DEPARTMENT;
        case "乡" -> UnitKind.TOWN;
        case "村委会", "村民委员会" -> UnitKind.VILLAGE;
        case "居委会", "居民委员会" -> UnitKind.COMMUNITY;
        default -> KINDS.get(cell);
      };
    }
    if (name.matches(".*街道(办事处)?")) {
      return UnitKind.STREET;
    }
    if (name.matches(".*[镇乡](人民政府)?")) {
      return UnitKind.TOWN;
    }
    if (name.matches(".*(村|村民委员会|村委会)")) {
      return UnitKind.VILLAGE;
    }
    return name.matches(".*(社区|居民委员会|居委会)") ? UnitKind.COMMUNITY : null;
  }

  /** What a cell means, or who usually acts in a unit of the kind; null for an unknown word. */
  static ActorKind actor(String cell, UnitKind kind) {
    if (cell != null) {
      return ACTORS.get(cell);
    }
    return switch (kind) {
      case LEADING_BODY -> ActorKind.PARTY;
      case DEPARTMENT -> ActorKind.DEPARTMENT;
      case STREET, TOWN, PARTNER -> ActorKind.GOVERNMENT;
      case TROOP -> ActorKind.MILITARY;
      case VILLAGE, COMMUNITY, SOCIAL_ORG, ENTERPRISE, SCHOOL, HOSPITAL, SERVICE_WINDOW ->
          ActorKind.SOCIETY;
    };
  }

  private static String parent(Unit unit) {
    String[] codes = unit.path().split("/");
    return codes.length < 2 ? null : codes[codes.length - 2];
  }
}
