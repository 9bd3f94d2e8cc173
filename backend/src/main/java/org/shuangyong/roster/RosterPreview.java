package org.shuangyong.roster;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Role;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.JobProgress;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.sheet.SheetReader;
import org.shuangyong.unit.UnitService;

/**
 * Reads the workbook and stages its rows, each with its fate. Goes on behind the last row that was
 * staged, so that a stop of the server costs the chunk in hand and nothing else.
 */
@ApplicationScoped
class RosterPreview {
  private static final int CHUNK = 1000;

  /** So many rows a roster may have. */
  static final int MOST_ROWS = 300_000;

  @Inject RosterRepository rosters;
  @Inject RosterFile files;
  @Inject RosterParser parser;
  @Inject RosterJudge judge;
  @Inject UnitService units;
  @Inject RuleService rules;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;
  @Inject EntityManager em;

  private record Raw(int rowNo, List<String> cells) {}

  void run(UUID id, JobProgress progress) {
    Roster roster = QuarkusTransaction.requiringNew().call(() -> rosters.findById(id));
    Places places =
        new Places(
            QuarkusTransaction.requiringNew().call(() -> units.places(currentUser.get().scope())));
    int from = Math.max(roster.headerRow(), roster.cursorRow());
    int[] reached = {from};
    int most = mostRows();
    List<Raw> chunk = new ArrayList<>(CHUNK);
    SheetReader.readOnce(
        files.open(id),
        roster.sheet(),
        (rowNo, cells, last) -> {
          if (rowNo <= from || cells.isEmpty()) {
            return true;
          }
          if (rowNo > most + roster.headerRow()) {
            throw new ProblemException(Problem.ROSTER_TOO_MANY_ROWS, Map.of("most", most));
          }
          chunk.add(new Raw(rowNo, List.copyOf(cells)));
          if (chunk.size() == CHUNK) {
            reached[0] = stage(id, places, chunk, reached[0]);
            progress.at(rowNo, last == null || last < rowNo ? null : Long.valueOf(last));
          }
          return true;
        });
    if (!chunk.isEmpty()) {
      reached[0] = stage(id, places, chunk, reached[0]);
    }
    progress.at(reached[0], (long) reached[0]);
    QuarkusTransaction.requiringNew()
        .run(() -> rosters.held(id).step(RosterStep.FINISH, clocks.now()));
  }

  private int mostRows() {
    return currentUser.get().roles().stream().allMatch(Role.VILLAGE::equals)
        ? QuarkusTransaction.requiringNew()
            .call(() -> rules.value(RuleCode.ROSTER_VILLAGE_ROWS, clocks.today()))
        : MOST_ROWS;
  }

  private int stage(UUID id, Places places, List<Raw> chunk, int expected) {
    int last = chunk.get(chunk.size() - 1).rowNo();
    QuarkusTransaction.requiringNew()
        .timeout(600)
        .run(
            () -> {
              rosters.planEach();
              Roster roster = rosters.held(id);
              if (roster.status() != RosterStatus.READING
                  || Math.max(roster.headerRow(), roster.cursorRow()) != expected) {
                // Set up anew or taken up by another worker meanwhile.
                throw new ProblemException(Problem.ROSTER_TRANSITION);
              }
              List<RosterLine> lines =
                  chunk.stream()
                      .map(raw -> parser.line(roster, places, raw.rowNo(), raw.cells()))
                      .toList();
              List<Verdict> verdicts = judge.judge(id, lines);
              for (int i = 0; i < lines.size(); i++) {
                em.persist(new RosterRow(id, lines.get(i), verdicts.get(i)));
              }
              roster.reached(last, clocks.now());
            });
    chunk.clear();
    return last;
  }
}
