package org.shuangyong.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.shuangyong.matter.MatterFigure;
import org.shuangyong.matter.MatterIndicators;
import org.shuangyong.matter.MatterIndicators.By;
import org.shuangyong.matter.MatterIndicators.Figures;
import org.shuangyong.matter.MatterIndicators.Group;
import org.shuangyong.matter.MatterKind;
import org.shuangyong.matter.Period;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Puts the indicators together, within the person's scope; a fixed number of statements. */
@ApplicationScoped
public class IndicatorsService {
  private static final int MONTHS = 12;

  /** The family of kinds that names topics (4.5, 8.4). */
  private static final String TOPICS = "matter-topic";

  @Inject MatterIndicators indicators;
  @Inject Kinds kinds;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  /**
   * @param before null for none
   */
  IndicatorsDto indicators(Period period, Period before) {
    User user = currentUser.get();
    LocalDate today = clocks.today();
    Figures now = indicators.all(user, period, today);
    long inBooks = now.count(MatterFigure.IN_BOOKS);
    return new IndicatorsDto(
        span(period, now),
        before == null ? null : span(before, indicators.all(user, before, today)),
        indicators.trend(period.months(MONTHS, today), user, today).stream()
            .map(m -> IndicatorsDto.Month.of(m.month(), m.counts()))
            .toList(),
        IndicatorsDto.Figures.of(
            indicators.ofKind(MatterKind.FAMILY_DIFFICULTY, user, period, today)),
        indicators.participation(user, period, today).entrySet().stream()
            .map(
                e ->
                    new IndicatorsDto.Participation(
                        e.getKey(), e.getValue(), Figures.part(e.getValue(), inBooks)))
            .toList());
  }

  /** The groups, most matters in the books first; points in their plan's order, words in theirs. */
  List<IndicatorsDto.Group> groups(By by, Period period) {
    List<Group> groups = indicators.by(by, currentUser.get(), period, clocks.today());
    Map<UUID, UnitRef> refs =
        by == By.LEAD ? units.refs(groups.stream().map(g -> (UUID) g.key()).toList()) : Map.of();
    return groups.stream()
        .sorted(by == By.LEAD ? MOST_FIRST : IN_ORDER)
        .map(
            g ->
                new IndicatorsDto.Group(
                    Objects.toString(g.key(), null),
                    name(by, g, refs),
                    IndicatorsDto.Figures.of(g.figures())))
        .toList();
  }

  /** The lines of the workbook: the period, the one beside it, then each group. */
  List<IndicatorsSheet.Line> lines(By by, Period period, Period before) {
    User user = currentUser.get();
    LocalDate today = clocks.today();
    List<IndicatorsSheet.Line> lines = new ArrayList<>();
    lines.add(line("合计", indicators.all(user, period, today)));
    if (before != null) {
      lines.add(
          line(
              "对比期合计（%s 至 %s）".formatted(before.from(), before.to()),
              indicators.all(user, before, today)));
    }
    groups(by, period)
        .forEach(
            g ->
                lines.add(
                    new IndicatorsSheet.Line(
                        g.name() == null ? IndicatorsSheet.word(by, g.key()) : g.name(),
                        g.figures())));
    return lines;
  }

  private static final Comparator<Group> MOST_FIRST =
      Comparator.<Group>comparingLong(g -> g.figures().count(MatterFigure.IN_BOOKS))
          .reversed()
          .thenComparing(g -> Objects.toString(g.key(), ""));

  /** Ids grow with time, so points stand as they were read; enumerations stand as declared. */
  private static final Comparator<Group> IN_ORDER =
      Comparator.comparing(
          g ->
              g.key() == null
                  ? "~"
                  : g.key() instanceof Enum<?> word
                      ? "%02d".formatted(word.ordinal())
                      : g.key().toString());

  private static IndicatorsDto.Span span(Period period, Figures figures) {
    return new IndicatorsDto.Span(period.from(), period.to(), IndicatorsDto.Figures.of(figures));
  }

  private static IndicatorsSheet.Line line(String name, Figures figures) {
    return new IndicatorsSheet.Line(name, IndicatorsDto.Figures.of(figures));
  }

  private String name(By by, Group group, Map<UUID, UnitRef> refs) {
    if (group.key() == null) {
      return null;
    }
    return switch (by) {
      case LEAD -> refs.get(group.key()).name();
      case POINT ->
          (Objects.toString(group.keys().get(1), "")
                  + " "
                  + Objects.toString(group.keys().get(2), ""))
              .strip();
      case TOPIC ->
          kinds.find(TOPICS, group.key().toString()).map(Kind::name).orElse(group.key().toString());
      case LIST, KIND, ACTOR -> null;
    };
  }
}
