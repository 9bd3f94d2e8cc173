package org.shuangyong.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuangyong.matter.Matter;
import org.shuangyong.matter.MatterFigures;
import org.shuangyong.matter.MatterWords;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.sheet.SheetAnswer;
import org.shuangyong.platform.sheet.Sheets.Column;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Turns rounds and lines into what is shown; a fixed number of statements. */
@ApplicationScoped
public class ReconciliationView {
  /** More lines than a district's list of a year ever had. */
  private static final int MOST_LINES = 10_000;

  @Inject ReconciliationRepository rounds;
  @Inject MatterFigures matters;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;

  /**
   * @param counts null when no line is in scope
   */
  ReconciliationDto round(Reconciliation r, ReconciliationRepository.Counts counts) {
    boolean open = r.status() == ReconciliationStatus.OPEN;
    return new ReconciliationDto(
        r.id(),
        r.list(),
        r.year(),
        r.quarter(),
        r.status(),
        r.dueOn(),
        r.openedOn(),
        r.openedBy(),
        r.closedOn(),
        r.closedBy(),
        counts == null ? 0 : counts.missing(),
        counts == null ? 0 : counts.different(),
        counts == null ? 0 : counts.agreed(),
        r.version(),
        open && currentUser.get().may(Permission.RECONCILIATION_CLOSE)
            ? List.of(Permission.RECONCILIATION_CLOSE)
            : List.of());
  }

  /** Two statements: the units' names and how the matters stand. */
  List<ReconciliationDto.Line> lines(Reconciliation round, Collection<ReconciliationLine> lines) {
    User user = currentUser.get();
    List<UUID> ids = new ArrayList<>();
    lines.forEach(
        l -> {
          ids.add(l.askerId());
          ids.add(l.doerId());
        });
    Map<UUID, UnitRef> refs = units.refs(ids);
    Map<UUID, Matter> now =
        matters.byIds(lines.stream().map(ReconciliationLine::matterId).toList()).stream()
            .collect(Collectors.toMap(Matter::id, Function.identity()));
    boolean speaks =
        round.status() == ReconciliationStatus.OPEN && user.may(Permission.RECONCILIATION_STATE);
    boolean office = user.may(Permission.RECONCILIATION_OPEN);
    return lines.stream()
        .map(
            l ->
                new ReconciliationDto.Line(
                    l.id(),
                    l.matterId(),
                    l.ledgerNo(),
                    l.title(),
                    refs.get(l.askerId()),
                    refs.get(l.doerId()),
                    ReconciliationDto.Said.of(l.asker()),
                    ReconciliationDto.Said.of(l.doer()),
                    l.outcome(),
                    now.get(l.matterId()).status(),
                    round.status() == ReconciliationStatus.OPEN
                        && l.outcome() == LineOutcome.AGREED
                        && !l.asker().state().fits(now.get(l.matterId()).status()),
                    speaks
                        ? Arrays.stream(Side.values())
                            .filter(side -> l.refusal(side, user, office) == null)
                            .toList()
                        : List.of(),
                    l.version()))
        .toList();
  }

  Response workbook(Reconciliation round) {
    List<Column<ReconciliationDto.Line>> columns =
        List.of(
            new Column<>("编号", 14, ReconciliationDto.Line::ledgerNo),
            new Column<>("事项名称", 44, ReconciliationDto.Line::title),
            new Column<>("提出单位", 16, l -> l.asker().name()),
            new Column<>("提出单位意见", 12, l -> word(l.askerSaid().state())),
            new Column<>("说明", 24, l -> l.askerSaid().note()),
            new Column<>("承办单位", 16, l -> l.doer().name()),
            new Column<>("承办单位意见", 12, l -> word(l.doerSaid().state())),
            new Column<>("说明", 24, l -> l.doerSaid().note()),
            new Column<>("对账结果", 14, l -> word(l.outcome()) + (l.offLedger() ? "（与台账不符）" : "")),
            new Column<>("台账状态", 12, l -> MatterWords.of(l.matterStatus())));
    List<ReconciliationLine> all =
        rounds.lines(currentUser.get(), round.id(), null, null, MOST_LINES);
    if (all.size() > MOST_LINES) {
      throw new ProblemException(Problem.EXPORT_TOO_LARGE);
    }
    String title =
        "%d年第%s季度%s清单对账单"
            .formatted(
                round.year(), "一二三四".charAt(round.quarter() - 1), MatterWords.of(round.list()));
    return SheetAnswer.of(title + ".xlsx", title, columns, lines(round, all).iterator());
  }

  private static String word(Statement.State state) {
    return state == null
        ? null
        : switch (state) {
          case NOT_STARTED -> "未启动";
          case ONGOING -> "推进中";
          case DONE -> "已办结";
          case LONG_TERM -> "长期推进";
          case STOPPED -> "不再办理";
        };
  }

  private static String word(LineOutcome outcome) {
    return switch (outcome) {
      case MISSING -> "待表态";
      case DIFFERENT -> "有差异";
      case AGREED -> "一致";
    };
  }
}
