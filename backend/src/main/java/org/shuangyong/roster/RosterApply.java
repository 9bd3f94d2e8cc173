package org.shuangyong.roster;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.family.FamilyMoves;
import org.shuangyong.family.Household;
import org.shuangyong.family.HouseholdMember;
import org.shuangyong.family.HouseholdRoll;
import org.shuangyong.family.Person;
import org.shuangyong.family.PersonMoved;
import org.shuangyong.family.PersonRoll;
import org.shuangyong.family.Relation;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.JobProgress;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.unit.UnitService;

/**
 * Writes the rows of a roster: first the people with their 身份 and the households of their heads,
 * then whose families moved and who lives with whom. A chunk and how far the work is are one
 * transaction, so work that was cut short goes on and does nothing twice. What changed since the
 * preview is not written.
 */
@ApplicationScoped
class RosterApply {
  private static final int CHUNK = 500;
  static final int PEOPLE = 1;
  static final int HOMES = 2;

  @Inject RosterRepository rosters;
  @Inject RosterParser parser;
  @Inject RosterJudge judge;
  @Inject RosterUndo undo;
  @Inject PersonRoll roll;
  @Inject HouseholdRoll homes;
  @Inject FamilyMoves families;
  @Inject RosterMoves moves;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;
  @Inject EntityManager em;

  void run(UUID id, JobProgress progress) {
    Places places =
        new Places(
            QuarkusTransaction.requiringNew().call(() -> units.places(currentUser.get().scope())));
    long total = QuarkusTransaction.requiringNew().call(() -> rows(id)) * 2;
    long[] done = {0};
    boolean more = true;
    while (more) {
      more =
          QuarkusTransaction.requiringNew()
              .timeout(600)
              .call(
                  () -> {
                    rosters.planEach();
                    Roster roster = rosters.held(id);
                    if (roster.status() != RosterStatus.APPLYING) {
                      throw new ProblemException(Problem.ROSTER_TRANSITION);
                    }
                    List<RosterRow> chunk = rosters.rowsAfter(id, roster.cursorRow(), CHUNK);
                    if (chunk.isEmpty()) {
                      return next(roster);
                    }
                    if (roster.phase() == PEOPLE) {
                      people(roster, places, chunk);
                    } else {
                      moves.follow(roster, chunk);
                      households(roster, places, chunk);
                    }
                    roster.reached(chunk.get(chunk.size() - 1).rowNo(), clocks.now());
                    done[0] += chunk.size();
                    return true;
                  });
      progress.at(Math.min(done[0], total), total);
    }
  }

  private long rows(UUID id) {
    return rosters.counts(id).stream().mapToLong(RosterRepository.Count::rows).sum();
  }

  private boolean next(Roster roster) {
    if (roster.phase() == PEOPLE) {
      roster.begin(HOMES, clocks.now());
      return true;
    }
    roster.step(RosterStep.DONE, clocks.now());
    return false;
  }

  private void people(Roster roster, Places places, List<RosterRow> chunk) {
    Map<RosterRow, RosterLine> lines = new HashMap<>();
    Map<RosterRow, Person> targets = targets(roster, chunk);
    for (RosterRow row : chunk) {
      if (row.act() == null) {
        if (row.fate() == Fate.SAME) {
          row.became(Outcome.KEPT);
        } else {
          row.reject(null);
        }
      } else if (row.act() == Decision.ADD || targets.containsKey(row)) {
        RosterLine line = parser.line(roster, places, row.rowNo(), parser.cells(row.cells()));
        if (line.wrong().isEmpty()) {
          lines.put(row, line);
        } else {
          line.wrong().forEach(row::note);
          row.reject(null);
        }
      }
    }
    undo.remember(lines.keySet().stream().filter(r -> r.act() == Decision.UPDATE).toList());
    List<PersonMoved.Move> moved = new ArrayList<>();
    Map<RosterRow, Person> written = write(roster, chunk, lines, targets, moved);
    categories(written, lines);
    services(written, lines);
    heads(roster, written, lines);
    em.flush();
    roll.suspect(written.values());
    families.tell(moved);
    written.forEach((row, person) -> row.made(person.id(), person.version()));
  }

  /** The files to be changed, as the person was shown them; else the row is rejected. */
  private Map<RosterRow, Person> targets(Roster roster, List<RosterRow> chunk) {
    List<RosterRow> updates = chunk.stream().filter(r -> r.act() == Decision.UPDATE).toList();
    List<UUID> ids = updates.stream().map(RosterRow::personId).distinct().toList();
    Map<UUID, Person> live = roll.live(ids);
    Set<UUID> done = new HashSet<>(rosters.doneTo(roster.id(), ids));
    Map<RosterRow, Person> targets = new HashMap<>();
    for (RosterRow row : updates) {
      Person person = live.get(row.personId());
      if (!done.add(row.personId())) {
        row.reject("person.repeated");
      } else if (person == null || person.version() != row.personVersion()) {
        row.reject("person.changed");
      } else {
        targets.put(row, person);
      }
    }
    return targets;
  }

  private Map<RosterRow, Person> write(
      Roster roster,
      List<RosterRow> chunk,
      Map<RosterRow, RosterLine> lines,
      Map<RosterRow, Person> targets,
      List<PersonMoved.Move> moved) {
    Map<String, Person> taken =
        roll.byNumber(
            lines.values().stream()
                .map(line -> line.read().idIndex())
                .filter(Objects::nonNull)
                .toList());
    Map<RosterRow, Person> written = new HashMap<>();
    for (RosterRow row : chunk) {
      RosterLine line = lines.get(row);
      if (line == null) {
        continue;
      }
      Person holder = line.read().idIndex() == null ? null : taken.get(line.read().idIndex());
      Person target = row.act() == Decision.UPDATE ? targets.get(row) : null;
      if (holder != null && holder != target) {
        row.reject("idNumber.taken");
        continue;
      }
      try {
        if (target == null) {
          Person added = roll.add(line.read(), line.unit(), roster.id());
          written.put(row, added);
          row.made(added.id(), added.version()); // now, so that the row is written once
          row.became(Outcome.ADDED);
        } else {
          roll.update(target, line.facts(), line.unit()).ifPresent(moved::add);
          written.put(row, target);
          row.became(Outcome.CHANGED);
        }
      } catch (ProblemException e) {
        RosterParser.reasons(e).forEach(row::note);
        row.reject(null);
      }
    }
    return written;
  }

  private void categories(Map<RosterRow, Person> written, Map<RosterRow, RosterLine> lines) {
    Set<UUID> ids = new HashSet<>();
    written.forEach(
        (row, person) -> {
          if (row.outcome() == Outcome.CHANGED) ids.add(person.id());
        });
    Map<UUID, Set<String>> held = judge.held(ids);
    written.forEach(
        (row, person) -> {
          RosterLine line = lines.get(row);
          if (line.category() != null
              && !held.getOrDefault(person.id(), Set.of()).contains(line.category().category())) {
            row.madeCategory(roll.categorise(person, line.category()).id());
          }
        });
  }

  /** Where the file does not say yet when they enlisted. */
  private void services(Map<RosterRow, Person> written, Map<RosterRow, RosterLine> lines) {
    List<RosterRow> rows =
        written.keySet().stream().filter(row -> lines.get(row).enlistedOn() != null).toList();
    if (rows.isEmpty()) {
      return;
    }
    Set<UUID> served = roll.served(rows.stream().map(row -> written.get(row).id()).toList());
    for (RosterRow row : rows) {
      Person person = written.get(row);
      RosterLine line = lines.get(row);
      if (!person.minor() && !served.contains(person.id())) {
        row.madeRecord(roll.serve(person, line.enlistedOn(), line.leftOn()).id());
      }
    }
  }

  private void heads(
      Roster roster, Map<RosterRow, Person> written, Map<RosterRow, RosterLine> lines) {
    Set<UUID> housed = homes.housed(written.values().stream().map(Person::id).toList());
    written.forEach(
        (row, person) -> {
          RosterLine line = lines.get(row);
          boolean heads = line.heads() || roster.eachHome() && line.head() == null;
          if (heads && !person.minor() && !housed.contains(person.id())) {
            HouseholdMember member = homes.found(person, line.unit());
            row.madeHousehold(member.householdId());
            row.madeMember(member.id());
          }
        });
  }

  /** Those whose head is in the same village by name, and there once, move in with them. */
  private void households(Roster roster, Places places, List<RosterRow> chunk) {
    if (!roster.mapping().containsKey("head")) {
      return;
    }
    Map<RosterRow, RosterLine> lines = new HashMap<>();
    for (RosterRow row : chunk) {
      boolean written = row.outcome() == Outcome.ADDED || row.outcome() == Outcome.CHANGED;
      List<String> cells = written ? parser.cells(row.cells()) : List.of();
      if (RosterParser.cell(roster, cells, "head") != null) {
        RosterLine line = parser.shown(roster, places, row.rowNo(), cells);
        if (!line.heads() && line.unit() != null) {
          lines.put(row, line);
        }
      }
    }
    if (lines.isEmpty()) {
      return;
    }
    Set<UUID> housed = homes.housed(lines.keySet().stream().map(RosterRow::personId).toList());
    Map<UUID, List<Household>> there =
        homes.headedBy(
            lines.values().stream().map(l -> l.unit().id()).distinct().toList(),
            lines.values().stream().map(RosterLine::head).distinct().toList());
    lines.forEach(
        (row, line) -> {
          List<Household> of = new ArrayList<>(there.getOrDefault(line.unit().id(), List.of()));
          of.removeIf(h -> !h.title().equals(line.head()));
          if (of.size() != 1) {
            row.note("head.unfound");
          } else if (!housed.contains(row.personId())) {
            Relation relation = line.relation() == null ? Relation.OTHER : line.relation();
            row.madeMember(homes.join(of.get(0), row.personId(), relation).id());
          }
        });
  }
}
