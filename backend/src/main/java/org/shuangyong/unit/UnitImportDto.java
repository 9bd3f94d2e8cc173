package org.shuangyong.unit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a register of units would bring, or brought. Rows that were not taken can be put right and
 * brought again: what is there already is left as it is.
 *
 * @param fresh rows that are new units
 * @param there rows whose unit is there already
 * @param wrong rows that cannot be taken; the three make up all rows
 * @param lines in the workbook's order
 */
@Schema(name = "UnitImport")
public record UnitImportDto(int fresh, int there, int wrong, List<Line> lines) {
  /** What becomes of a row. */
  @Schema(name = "UnitImportFate")
  public enum Fate {
    /** 新增. */
    FRESH,
    /** 已有. */
    THERE,
    /** 有误. */
    WRONG
  }

  /**
   * A row.
   *
   * @param rowNo as the spreadsheet counts
   * @param parent code of the unit above; null for a root
   * @param wrong why it cannot be taken
   * @param differs what the unit that is there has otherwise: name, kind, parent
   */
  @Schema(name = "UnitImportLine")
  public record Line(
      int rowNo,
      @Schema(nullable = true) String code,
      @Schema(nullable = true) String name,
      @Schema(nullable = true) UnitKind kind,
      @Schema(nullable = true) String parent,
      Fate fate,
      List<Wrong> wrong,
      List<String> differs) {}

  /**
   * What is wrong with a cell.
   *
   * @param column as {@link UnitFacts} names it, or {@code code}, {@code parent}
   * @param reason as the errors of fields have it
   */
  @Schema(name = "UnitImportWrong")
  public record Wrong(String column, String reason) {}

  static UnitImportDto of(List<Line> lines) {
    return new UnitImportDto(
        count(lines, Fate.FRESH), count(lines, Fate.THERE), count(lines, Fate.WRONG), lines);
  }

  private static int count(List<Line> lines, Fate fate) {
    return (int) lines.stream().filter(line -> line.fate() == fate).count();
  }
}
