package org.shuangyong.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.family.Person;
import org.shuangyong.family.PersonCategory;
import org.shuangyong.family.PersonRepository;
import org.shuangyong.family.PersonRoll;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.ProblemException;

/** Says what would become of the lines of one chunk, in a fixed number of statements. */
@ApplicationScoped
class RosterJudge {
  @Inject PersonRoll roll;
  @Inject PersonRepository persons;
  @Inject RosterRepository rosters;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  /** One for each line, in their order. */
  List<Verdict> judge(UUID rosterId, List<RosterLine> lines) {
    List<String> numbers =
        lines.stream()
            .filter(line -> line.read() != null)
            .map(line -> line.read().idIndex())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Map<String, Person> byNumber = roll.byNumber(numbers);
    Set<String> seen = new HashSet<>(rosters.numbersOf(rosterId, numbers));
    Map<PersonRoll.Twin, Person> twins =
        roll.twins(
            lines.stream().map(RosterJudge::twin).filter(Objects::nonNull).distinct().toList());
    Set<UUID> found = new HashSet<>();
    byNumber.values().forEach(p -> found.add(p.id()));
    twins.values().forEach(p -> found.add(p.id()));
    Map<UUID, Set<String>> held = held(found);
    Known known =
        new Known(
            byNumber,
            twins,
            held,
            lines.stream().anyMatch(line -> line.enlistedOn() != null)
                ? roll.served(found)
                : Set.of(),
            seen,
            new HashSet<>(
                rosters.twinsOf(
                    rosterId,
                    lines.stream().map(RosterJudge::mark).filter(Objects::nonNull).toList())));
    return lines.stream().map(line -> verdict(line, known)).toList();
  }

  /** The 身份 that hold today, by person. */
  Map<UUID, Set<String>> held(Set<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    LocalDate today = clocks.today();
    Map<UUID, Set<String>> held = new HashMap<>();
    persons
        .categories(ids)
        .forEach(
            (id, all) ->
                held.put(
                    id,
                    all.stream()
                        .filter(c -> c.on(today))
                        .map(PersonCategory::category)
                        .collect(Collectors.toSet())));
    return held;
  }

  /**
   * What is on file, and what rows before have said.
   *
   * @param served whose service has its beginning on file
   * @param rows the marks of rows, by village
   */
  private record Known(
      Map<String, Person> byNumber,
      Map<PersonRoll.Twin, Person> twins,
      Map<UUID, Set<String>> held,
      Set<UUID> served,
      Set<String> seen,
      Set<RosterRepository.Mark> rows) {}

  private Verdict verdict(RosterLine line, Known known) {
    if (!line.wrong().isEmpty()) {
      return wrong(line.wrong());
    }
    String number = line.read().idIndex();
    if (number != null && !known.seen().add(number)) {
      return wrong(List.of("idNumber.repeated"));
    }
    Scope scope = currentUser.get().scope();
    Person person = number == null ? null : known.byNumber().get(number);
    List<String> doubts = new ArrayList<>(line.doubts());
    if (person != null && !scope.covers(person.unitPath())) {
      return wrong(List.of("idNumber.taken"));
    }
    String mark = mark(line);
    boolean repeated =
        mark != null && !known.rows().add(new RosterRepository.Mark(line.unit().id(), mark));
    if (person == null) {
      if (repeated) {
        doubts.add(RosterRow.REPEATED);
      }
      PersonRoll.Twin twin = twin(line);
      person = twin == null ? null : known.twins().get(twin);
      if (person == null) {
        return new Verdict(doubts.isEmpty() ? Fate.NEW : Fate.DOUBTFUL, doubts, List.of(), null);
      }
      doubts.add(RosterRow.TWIN);
    }
    List<String> differs;
    try {
      differs = new ArrayList<>(roll.differences(person, line.facts()));
    } catch (ProblemException e) {
      return wrong(RosterParser.reasons(e));
    }
    if (line.category() != null
        && !known.held().getOrDefault(person.id(), Set.of()).contains(line.category().category())) {
      differs.add("category");
    }
    if (line.enlistedOn() != null && !known.served().contains(person.id())) {
      differs.add("enlistedOn");
    }
    if (differs.contains("name")) {
      doubts.add("name.differs");
    }
    if (differs.contains("unit")) {
      doubts.add("unit.differs");
    }
    Fate fate = !doubts.isEmpty() ? Fate.DOUBTFUL : differs.isEmpty() ? Fate.SAME : Fate.UPDATE;
    return new Verdict(fate, doubts, differs, person);
  }

  private static Verdict wrong(List<String> reasons) {
    return new Verdict(Fate.WRONG, List.copyOf(reasons), List.of(), null);
  }

  /** Name and birth date as an index; null where the village is not known. */
  private static String mark(RosterLine line) {
    return line.read() == null || line.unit() == null ? null : line.read().twinIndex();
  }

  private static PersonRoll.Twin twin(RosterLine line) {
    return line.read() == null
            || line.unit() == null
            || line.read().minor()
            || line.read().birthOn() == null
        ? null
        : new PersonRoll.Twin(line.unit().id(), line.read().birthOn(), line.read().name());
  }
}
