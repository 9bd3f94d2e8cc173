package org.shuangyong.report;

import java.util.List;
import java.util.function.Function;
import org.shuangyong.matter.MatterFigure;
import org.shuangyong.matter.MatterIndicators.By;
import org.shuangyong.matter.MatterKind;
import org.shuangyong.matter.MatterList;
import org.shuangyong.matter.MatterWords;
import org.shuangyong.platform.sheet.Sheets.Column;
import org.shuangyong.unit.ActorKind;
import org.shuangyong.unit.UnitWords;

/** How the indicators stand in a workbook; an empty figure is an em dash there too. */
final class IndicatorsSheet {
  private static final String NONE = "—";

  record Line(String name, IndicatorsDto.Figures figures) {}

  static final List<Column<Line>> COLUMNS =
      List.of(
          new Column<>("范围", 28, Line::name),
          count("在账", MatterFigure.IN_BOOKS),
          count("立账", MatterFigure.REGISTERED),
          count("结转", MatterFigure.CARRIED),
          percent("结转率", IndicatorsDto.Figures::carried),
          count("销号", MatterFigure.CLOSED),
          count("其他办结", MatterFigure.ENDED_OTHERWISE),
          percent("按期率（原定时限）", IndicatorsDto.Figures::onTime),
          percent("按期率（现行时限）", IndicatorsDto.Figures::onTimeExtended),
          number("平均满意度", IndicatorsDto.Figures::satisfaction),
          count("已评价", MatterFigure.RATED),
          count("不满意退回", MatterFigure.SENT_BACK),
          number("首次答复天数（中位）", IndicatorsDto.Figures::answerDays),
          number("办结天数（中位）", IndicatorsDto.Figures::closeDays),
          percent("重开率", IndicatorsDto.Figures::reopened),
          count("期末未办结", MatterFigure.OPEN),
          count("期末逾期", MatterFigure.OVERDUE),
          count("进展超期（今日）", MatterFigure.STALE));

  private IndicatorsSheet() {}

  static String word(By by) {
    return switch (by) {
      case LEAD -> "按牵头单位";
      case POINT -> "按工作要点";
      case LIST -> "按清单";
      case KIND -> "按类别";
      case TOPIC -> "按主题";
      case ACTOR -> "按牵头单位所属方面";
    };
  }

  /** The name of a group that has none of its own. */
  static String word(By by, String key) {
    return switch (by) {
      case LEAD -> "未定牵头单位";
      case POINT -> "不在要点之内";
      case LIST -> MatterWords.of(MatterList.valueOf(key));
      case KIND -> MatterWords.of(MatterKind.valueOf(key));
      case TOPIC -> key == null ? "未选主题" : key;
      case ACTOR -> key == null ? "未定牵头单位" : UnitWords.of(ActorKind.valueOf(key));
    };
  }

  private static Column<Line> count(String head, MatterFigure figure) {
    return new Column<>(head, 9, line -> line.figures().counts().get(figure.name()));
  }

  private static Column<Line> percent(String head, Function<IndicatorsDto.Figures, Double> of) {
    return new Column<>(
        head,
        11,
        line -> {
          Double part = of.apply(line.figures());
          return part == null ? NONE : "%.1f%%".formatted(part * 100);
        });
  }

  private static Column<Line> number(String head, Function<IndicatorsDto.Figures, Double> of) {
    return new Column<>(
        head,
        11,
        line -> {
          Double value = of.apply(line.figures());
          return value == null ? NONE : Math.round(value * 100) / 100.0;
        });
  }
}
