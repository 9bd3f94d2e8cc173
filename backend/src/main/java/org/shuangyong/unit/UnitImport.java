package org.shuangyong.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.FieldProblem;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.sheet.SheetHead;
import org.shuangyong.platform.sheet.SheetReader;
import org.shuangyong.unit.UnitImportDto.Fate;

/**
 * A register of units that comes in as a workbook: a new district has some hundreds of villages.
 * Takes new units alone; a name or a place that changed has an operation and a history of its own
 * ({@link UnitChangeService}).
 */
@ApplicationScoped
class UnitImport {
  private static final int MOST_ROWS = 5_000;

  @Inject UnitRepository units;
  @Inject UnitService service;
  @Inject Validator validator;
  @Inject Audit audit;
  @Inject Clocks clocks;

  /** Says what the workbook would bring and changes nothing. */
  @Transactional
  UnitImportDto preview(Path file) {
    return UnitImportDto.of(judged(file).stream().map(UnitImportRow::line).toList());
  }

  /** Takes what is new and right. */
  @Transactional
  UnitImportDto bring(Path file) {
    List<UnitImportRow> rows = judged(file);
    Instant now = clocks.now();
    Map<String, Unit> made = new HashMap<>();
    for (UnitImportRow row : rows) {
      if (row.fate() == Fate.FRESH) {
        make(row, made, now);
      }
    }
    units.flush();
    for (Unit unit : made.values()) {
      audit.record(
          Permission.UNIT_CREATE,
          "unit",
          unit.id(),
          Map.of("code", unit.code(), "name", unit.name()));
    }
    audit.record(
        Permission.UNIT_IMPORT, "unit", null, Map.of("rows", rows.size(), "units", made.size()));
    return UnitImportDto.of(rows.stream().map(UnitImportRow::line).toList());
  }

  /** Makes the unit above first, in whichever order the rows stand. */
  private Unit make(UnitImportRow row, Map<String, Unit> made, Instant now) {
    Unit there = made.get(row.code());
    if (there != null) {
      return there;
    }
    Unit above =
        row.aboveRow() != null
            ? make(row.aboveRow(), made, now)
            : row.above() == null ? null : units.findById(row.above().id());
    Unit unit = new Unit(row.code(), above, row.facts(), now);
    units.persist(unit);
    made.put(row.code(), unit);
    return unit;
  }

  private List<UnitImportRow> judged(Path file) {
    List<UnitImportRow> rows = read(file);
    Map<String, KnownUnit> byCode = new HashMap<>();
    for (KnownUnit unit : units.known()) {
      byCode.put(unit.code(), unit);
    }
    Map<String, UnitImportRow> inFile = new HashMap<>();
    for (UnitImportRow row : rows) {
      if (row.code() != null && inFile.putIfAbsent(row.code(), row) != null) {
        row.refuse("code", "duplicate");
      }
    }
    UnitImportPlaces places = new UnitImportPlaces(byCode, inFile);
    for (UnitImportRow row : rows) {
      KnownUnit there = row.code() == null ? null : byCode.get(row.code());
      places.place(row);
      if (there != null) {
        row.standsAs(there);
      } else if (row.facts() != null) {
        check(row);
      }
    }
    // What hangs on a row that cannot be taken cannot be taken either; nor what hangs on itself.
    for (UnitImportRow row : rows) {
      Set<UnitImportRow> passed = new HashSet<>();
      for (UnitImportRow up = row; up != null; up = up.aboveRow()) {
        if (!passed.add(up) || up != row && up.fate() == Fate.WRONG) {
          row.refuse("parent", "unknown");
          break;
        }
      }
    }
    return rows;
  }

  private void check(UnitImportRow row) {
    validator
        .validate(row.facts())
        .forEach(
            violation -> {
              String column = violation.getPropertyPath().toString().replaceFirst("[\\[.].*", "");
              row.refuse(column, FieldProblem.of(violation).code());
            });
    try {
      row.facts().checkOrder();
      if (row.fate() == Fate.FRESH) {
        service.checkText(row.facts(), null);
      }
    } catch (ProblemException e) {
      row.refuse(
          e.problem() == Problem.VALIDATION_FAILED ? "validTo" : "name",
          e.problem() == Problem.VALIDATION_FAILED ? "out-of-range" : "secrecy");
    }
  }

  private List<UnitImportRow> read(Path file) {
    try {
      SheetReader.requireWorkbook(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SheetHead head = SheetHead.find(file, UnitSheet.HEADINGS, null, null, Problem.UNIT_NO_HEAD);
    if (!head.mapping().containsKey("code") || !head.mapping().containsKey("name")) {
      throw new ProblemException(Problem.UNIT_NO_HEAD);
    }
    List<UnitImportRow> rows = new ArrayList<>();
    SheetReader.read(
        file,
        head.sheet(),
        (rowNo, cells, last) -> {
          if (rowNo > head.row() && !cells.isEmpty()) {
            if (rows.size() == MOST_ROWS) {
              throw new ProblemException(Problem.UNIT_TOO_MANY_ROWS, Map.of("most", MOST_ROWS));
            }
            rows.add(new UnitImportRow(rowNo, cells, head.mapping(), clocks.today()));
          }
          return true;
        });
    if (rows.isEmpty()) {
      throw new ProblemException(Problem.IMPORT_EMPTY);
    }
    return rows;
  }
}
