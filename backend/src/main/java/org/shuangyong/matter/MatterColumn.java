package org.shuangyong.matter;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.sheet.Sheets.Column;
import org.shuangyong.unit.UnitRef;

/** The columns of the ledger as a document (domain B5); a screen's columns have the same words. */
enum MatterColumn {
  LEDGER_NO("ledgerNo", "编号", 14, MatterDto.Row::ledgerNo),
  LIST("list", "清单", 18, r -> MatterWords.of(r.list())),
  YEAR("year", "年度", 8, MatterDto.Row::year),
  KIND("kind", "类别", 12, r -> MatterWords.of(r.kind())),
  TITLE("title", "事项名称", 60, MatterDto.Row::title),
  POINT("point", "所属要点", 30, r -> point(r.point())),
  PROPOSER("proposer", "提出单位", 16, r -> r.proposer().name()),
  LEAD("lead", "牵头单位", 16, r -> r.lead() == null ? null : r.lead().name()),
  SUPPORT(
      "support",
      "配合单位",
      26,
      r -> r.support().stream().map(UnitRef::name).collect(Collectors.joining("、"))),
  MEASURE("measure", "办理措施", 40, MatterDto.Row::measure),
  STANDARD("standard", "完成标准", 40, MatterDto.Row::standard),
  DUE_ON("dueOn", "完成时限", 12, MatterDto.Row::dueOn),
  ORIGINAL_DUE_ON("originalDueOn", "原定时限", 12, MatterDto.Row::originalDueOn),
  STATUS("status", "状态", 10, r -> MatterWords.of(r.status())),
  LIGHT("light", "亮灯", 8, r -> r.light() == null ? null : MatterWords.of(r.light())),
  LAST_PROGRESS("lastProgress", "进展日期", 12, MatterDto.Row::lastProgressOn),
  PROGRESS("progress", "最近进展", 40, MatterDto.Row::progress),
  REGISTERED_ON("registeredOn", "立账日期", 12, MatterDto.Row::registeredOn),
  CLOSED_ON("closedOn", "销号日期", 12, MatterDto.Row::closedOn),
  SATISFACTION("satisfaction", "满意度", 8, MatterDto.Row::satisfaction);

  private final String word;
  private final Column<MatterDto.Row> column;

  MatterColumn(String word, String head, int width, Function<MatterDto.Row, Object> value) {
    this.word = word;
    this.column = new Column<>(head, width, value);
  }

  String word() {
    return word;
  }

  /** The columns of these words, in their order; all when there are none. */
  static List<Column<MatterDto.Row>> of(List<String> words) {
    return words.isEmpty()
        ? Arrays.stream(values()).map(c -> c.column).toList()
        : words.stream().distinct().map(MatterColumn::named).toList();
  }

  /** Null for a measure that stands under no point; either of its words may be missing. */
  static String point(MatterDto.PointRef point) {
    if (point == null || (point.no() == null && point.title() == null)) {
      return null;
    }
    return Objects.toString(point.no(), "") + Objects.toString(point.title(), "");
  }

  private static Column<MatterDto.Row> named(String word) {
    return Arrays.stream(values())
        .filter(c -> c.word.equals(word))
        .findFirst()
        .orElseThrow(() -> ProblemException.field("columns", "unknown"))
        .column;
  }
}
