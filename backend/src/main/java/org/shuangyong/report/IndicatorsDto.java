package org.shuangyong.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.matter.MatterFigure;
import org.shuangyong.matter.MatterIndicators;
import org.shuangyong.unit.ActorKind;

/**
 * The indicators of a period (12.11).
 *
 * @param now the period that was asked for
 * @param before the one beside it, null when none was asked for
 * @param months the twelve months up to the period's end, or to this month while it is not over
 * @param family 官兵家庭困难 alone (6.6)
 * @param participation 五方 (12.7), all five kinds
 */
@Schema(name = "Indicators")
public record IndicatorsDto(
    Span now,
    @Schema(nullable = true) Span before,
    List<Month> months,
    Figures family,
    List<Participation> participation) {

  @Schema(name = "IndicatorSpan")
  public record Span(LocalDate from, LocalDate to, Figures figures) {}

  /**
   * Parts and medians are null where there is nothing to take them of.
   *
   * @param counts by {@code MatterFigure}: each opens as {@code /matters?figure=…&from=…&to=…}
   * @param onTime closed by the first due date, of those closed; 0 to 1
   * @param onTimeExtended the same by the due date with its extensions
   * @param reopened opened again, of those closed in the period
   * @param carried carried over from earlier years, of those in the books
   * @param satisfaction mean of {@code ratings}
   * @param ratings how many matters were rated 1, 2, … 5 in the period, at closing or sending back
   * @param answerDays median days from assignment to first answer
   * @param closeDays median days from registration to closing
   */
  @Schema(name = "IndicatorFigures")
  public record Figures(
      Map<String, Long> counts,
      @Schema(nullable = true) Double onTime,
      @Schema(nullable = true) Double onTimeExtended,
      @Schema(nullable = true) Double reopened,
      @Schema(nullable = true) Double carried,
      @Schema(nullable = true) Double satisfaction,
      List<Long> ratings,
      @Schema(nullable = true) Double answerDays,
      @Schema(nullable = true) Double closeDays) {

    static Figures of(MatterIndicators.Figures f) {
      return new Figures(
          words(f.counts()),
          part(f, MatterFigure.ON_TIME, MatterFigure.LATE),
          part(f, MatterFigure.ON_TIME_EXTENDED, MatterFigure.LATE_EXTENDED),
          MatterIndicators.Figures.part(
              f.count(MatterFigure.REOPENED), f.count(MatterFigure.EVER_CLOSED)),
          MatterIndicators.Figures.part(
              f.count(MatterFigure.CARRIED), f.count(MatterFigure.IN_BOOKS)),
          f.satisfaction(),
          f.ratings(),
          f.answerDays(),
          f.closeDays());
    }

    private static Double part(MatterIndicators.Figures f, MatterFigure yes, MatterFigure no) {
      return MatterIndicators.Figures.part(f.count(yes), f.count(yes) + f.count(no));
    }
  }

  /**
   * @param month such as 2026-03
   * @param counts REGISTERED, CLOSED and OVERDUE
   */
  @Schema(name = "IndicatorMonth")
  public record Month(String month, Map<String, Long> counts) {
    static Month of(YearMonth month, Map<MatterFigure, Long> counts) {
      return new Month(month.toString(), words(counts));
    }
  }

  /**
   * @param matters matters in the books in which a unit of this kind has a part
   * @param part of all in the books; the kinds overlap, so the parts do not add up to 1
   */
  @Schema(name = "Participation")
  public record Participation(
      ActorKind actor, long matters, @Schema(nullable = true) Double part) {}

  @Schema(name = "IndicatorBreakdown")
  public record Breakdown(MatterIndicators.By by, List<Group> groups) {}

  /**
   * @param key a unit's or point's id, or the word of a list, kind or actor; null for the matters
   *     without one
   * @param name of a unit or point, else null
   */
  @Schema(name = "IndicatorGroup")
  public record Group(
      @Schema(nullable = true) String key, @Schema(nullable = true) String name, Figures figures) {}

  private static Map<String, Long> words(Map<MatterFigure, Long> counts) {
    Map<String, Long> words = new java.util.LinkedHashMap<>();
    counts.forEach((figure, count) -> words.put(figure.name(), count));
    return words;
  }
}
