package org.shuangyong.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.shuangyong.platform.sheet.SheetText;
import org.shuangyong.unit.UnitImportDto.Fate;
import org.shuangyong.unit.UnitImportDto.Line;
import org.shuangyong.unit.UnitImportDto.Wrong;

/**
 * A row of a register that comes in: what it says, where it belongs, and why it cannot be taken.
 */
final class UnitImportRow {
  /** Their characters stay as they stand; a full-width bracket belongs to a name. */
  private static final Set<String> TEXTS = Set.of("name", "shortName", "duties", "address");

  private final int rowNo;
  private final Map<String, String> cells = new HashMap<>();
  private final List<Wrong> wrong = new ArrayList<>();
  private final List<String> differs = new ArrayList<>();
  private final String code;
  private final UnitKind kind;
  private final UnitFacts facts;
  private KnownUnit above;
  private UnitImportRow aboveRow;
  private boolean there;

  /**
   * @param cells as the sheet shows them
   * @param mapping column → place
   * @param today the day from which a unit is in force that says none
   */
  UnitImportRow(int rowNo, List<String> cells, Map<String, Integer> mapping, LocalDate today) {
    this.rowNo = rowNo;
    mapping.forEach(
        (column, at) -> {
          String cell = at < cells.size() ? cells.get(at).strip() : "";
          String text = TEXTS.contains(column) ? cell : SheetText.plain(cell);
          if (text != null && !text.isEmpty()) {
            this.cells.put(column, text);
          }
        });
    String said = cell("code");
    code = said == null ? null : division(said.toUpperCase(Locale.ROOT));
    kind = name() == null ? null : UnitSheet.kind(cell("kind"), name());
    facts = facts(today);
  }

  /** The statistical code of a street or town ends in three noughts that name no village. */
  static String division(String code) {
    return code.matches("\\d{9}000") ? code.substring(0, 9) : code;
  }

  private UnitFacts facts(LocalDate today) {
    if (code == null) {
      refuse("code", "required");
    } else if (!code.matches("[A-Z0-9-]{2,32}")) {
      refuse("code", "invalid");
    }
    if (name() == null) {
      refuse("name", "required");
      return null;
    }
    if (kind == null) {
      refuse("kind", cell("kind") == null ? "required" : "unknown");
      return null;
    }
    ActorKind actor = UnitSheet.actor(cell("actorKind"), kind);
    if (actor == null) {
      refuse("actorKind", "unknown");
    }
    LocalDate from = day("validFrom");
    String division = cell("divisionCode");
    return new UnitFacts(
        name(),
        cell("shortName"),
        kind,
        actor,
        division != null
            ? division(division)
            : kind.place() && code != null && code.matches("\\d{9}|\\d{12}") ? code : null,
        cell("managedBy"),
        cell("duties") == null
            ? List.of()
            : Stream.of(cell("duties").split("[、，,；;\\n]"))
                .map(String::strip)
                .filter(duty -> !duty.isEmpty())
                .toList(),
        cell("contactName"),
        cell("contactPhone"),
        cell("contactEmail"),
        cell("address"),
        from == null ? today : from,
        day("validTo"));
  }

  private LocalDate day(String column) {
    if (cell(column) == null) {
      return null;
    }
    SheetText.Day day = SheetText.day(cell(column));
    if (day == null) {
      refuse(column, "invalid");
      return null;
    }
    return day.day();
  }

  void refuse(String column, String reason) {
    if (wrong.stream().noneMatch(w -> w.column().equals(column))) {
      wrong.add(new Wrong(column, reason));
    }
  }

  /** Below a unit that is there, or below one that another row brings. */
  void below(KnownUnit unit, UnitImportRow row) {
    above = unit;
    aboveRow = row;
  }

  /** The code is taken by a unit already: nothing is made, what differs is told. */
  void standsAs(KnownUnit unit) {
    there = true;
    if (!unit.name().equals(name())) {
      differs.add("name");
    }
    if (kind != null && unit.kind() != kind) {
      differs.add("kind");
    }
    // It stands below a unit that is there too: one that another row brings is another.
    if (cell("parent") != null
        && (above == null || !unit.path().equals(above.path() + unit.code() + "/"))) {
      differs.add("parent");
    }
  }

  /** A unit that is there stays whatever its row lacks. */
  Fate fate() {
    boolean twice = wrong.stream().anyMatch(w -> w.reason().equals("duplicate"));
    return there && !twice ? Fate.THERE : wrong.isEmpty() ? Fate.FRESH : Fate.WRONG;
  }

  Line line() {
    String parent = above != null ? above.code() : aboveRow != null ? aboveRow.code : null;
    return new Line(
        rowNo,
        code,
        name(),
        kind,
        parent,
        fate(),
        fate() == Fate.WRONG ? List.copyOf(wrong) : List.of(),
        List.copyOf(differs));
  }

  String cell(String column) {
    return cells.get(column);
  }

  String code() {
    return code;
  }

  String name() {
    return cell("name");
  }

  UnitKind kind() {
    return kind;
  }

  UnitFacts facts() {
    return facts;
  }

  KnownUnit above() {
    return above;
  }

  UnitImportRow aboveRow() {
    return aboveRow;
  }
}
