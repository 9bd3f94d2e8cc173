package org.shuangyong.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the unit above a row: the one it names, else the one its division lies in, else the root.
 */
final class UnitImportPlaces {
  private final Map<String, KnownUnit> byCode;
  private final Map<String, UnitImportRow> inFile;

  /** Codes of the units of a name; a name that several have names none. */
  private final Map<String, List<String>> byName = new HashMap<>();

  private final KnownUnit root;

  UnitImportPlaces(Map<String, KnownUnit> byCode, Map<String, UnitImportRow> inFile) {
    this.byCode = byCode;
    this.inFile = inFile;
    byCode.values().forEach(unit -> named(unit.name(), unit.code()));
    inFile.values().forEach(row -> named(row.name(), row.code()));
    root =
        byCode.values().stream()
            .filter(unit -> unit.kind() == UnitKind.LEADING_BODY)
            .filter(unit -> unit.path().equals(unit.code() + "/"))
            .findFirst()
            .orElse(null);
  }

  private void named(String name, String code) {
    List<String> codes = byName.computeIfAbsent(String.valueOf(name), any -> new ArrayList<>());
    if (code != null && !codes.contains(code)) {
      codes.add(code);
    }
  }

  void place(UnitImportRow row) {
    String said = row.cell("parent");
    String code = said == null ? usual(row) : code(said);
    if (said != null && code == null) {
      row.refuse("parent", "unknown");
    } else if (code == null && root == null && row.kind() != UnitKind.LEADING_BODY) {
      row.refuse("parent", "required");
    } else if (code != null) {
      row.below(byCode.get(code), byCode.containsKey(code) ? null : inFile.get(code));
    }
  }

  private String code(String said) {
    String code = UnitImportRow.division(said.toUpperCase(java.util.Locale.ROOT));
    if (byCode.containsKey(code) || inFile.containsKey(code)) {
      return code;
    }
    List<String> codes = byName.getOrDefault(said, List.of());
    return codes.size() == 1 ? codes.get(0) : null;
  }

  /** A village lies in the street or town whose nine digits its twelve begin with. */
  private String usual(UnitImportRow row) {
    String code = row.code();
    if (code != null && code.matches("\\d{12}")) {
      String town = code.substring(0, 9);
      if (byCode.containsKey(town) || inFile.containsKey(town)) {
        return town;
      }
    }
    return root == null || root.code().equals(code) ? null : root.code();
  }
}
