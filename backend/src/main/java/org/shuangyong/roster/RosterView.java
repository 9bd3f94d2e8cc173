package org.shuangyong.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuangyong.family.Masks;
import org.shuangyong.family.Names;
import org.shuangyong.family.Person;
import org.shuangyong.family.PersonFacts;
import org.shuangyong.family.PersonRoll;
import org.shuangyong.family.Phones;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** What is shown of rosters: masked, a page in a fixed number of statements. */
@ApplicationScoped
class RosterView {
  private static final Places NOWHERE = new Places(List.of());
  private static final int OF_AGE = 18;

  @Inject RosterRepository rosters;
  @Inject RosterParser parser;
  @Inject RosterReport report;
  @Inject PersonRoll roll;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  RosterDto dto(Roster roster) {
    List<UUID> ids = new ArrayList<>(List.of(roster.unitId()));
    if (roster.defaultUnit() != null) {
      ids.add(roster.defaultUnit());
    }
    Map<UUID, UnitRef> refs = units.refs(ids);
    boolean read =
        roster.status() != RosterStatus.UPLOADED && roster.status() != RosterStatus.DROPPED;
    return new RosterDto(
        roster.id(),
        roster.fileName(),
        roster.status(),
        roster.purpose(),
        roster.expectedKind(),
        roster.expectedYear(),
        refs.get(roster.unitId()),
        roster.headerRow(),
        roster.headings(),
        roster.mapping(),
        refs.get(roster.defaultUnit()),
        roster.defaultCategory(),
        roster.eachHome(),
        roster.basis(),
        roster.creatorName(),
        roster.createdAt(),
        read ? counts(roster) : null,
        roster.version(),
        actions(roster));
  }

  List<RosterDto.Row> rows(List<Roster> page) {
    Map<UUID, UnitRef> refs = units.refs(page.stream().map(Roster::unitId).toList());
    return page.stream()
        .map(
            r ->
                new RosterDto.Row(
                    r.id(),
                    r.fileName(),
                    r.status(),
                    r.purpose(),
                    r.expectedKind(),
                    r.expectedYear(),
                    refs.get(r.unitId()),
                    r.creatorName(),
                    r.createdAt()))
        .toList();
  }

  private RosterDto.Counts counts(Roster roster) {
    List<RosterRepository.Count> counts = rosters.counts(roster.id());
    Map<Fate, Long> fates = new EnumMap<>(Fate.class);
    for (Fate fate : Fate.values()) {
      fates.put(fate, sum(counts, c -> c.fate() == fate));
    }
    long added = sum(counts, c -> c.outcome() == Outcome.ADDED);
    long changed = sum(counts, c -> c.outcome() == Outcome.CHANGED);
    long kept = sum(counts, c -> c.outcome() == Outcome.KEPT);
    return new RosterDto.Counts(
        sum(counts, c -> true),
        fates,
        sum(counts, c -> c.fate() == Fate.DOUBTFUL && c.decision() == null),
        added,
        changed,
        kept,
        added + changed + kept,
        sum(counts, c -> c.outcome() == Outcome.REJECTED),
        rosters.reasons(roster).stream()
            .map(
                r ->
                    new RosterDto.Reason(
                        Fate.valueOf((String) r[0]),
                        (String) r[1],
                        report.text((String) r[1]),
                        ((Number) r[2]).longValue()))
            .toList());
  }

  private static long sum(
      List<RosterRepository.Count> counts, Predicate<RosterRepository.Count> of) {
    return counts.stream().filter(of).mapToLong(RosterRepository.Count::rows).sum();
  }

  List<RosterDto.Line> lines(Roster roster, List<RosterRow> rows) {
    Map<UUID, UnitRef> refs =
        units.refs(rows.stream().map(RosterRow::unitId).filter(u -> u != null).toList());
    Set<UUID> ids =
        rows.stream()
            .map(RosterRow::personId)
            .filter(p -> p != null)
            .collect(Collectors.toCollection(HashSet::new));
    Map<UUID, Person> persons = roll.live(ids);
    return rows.stream().map(row -> line(roster, row, refs, persons.get(row.personId()))).toList();
  }

  /** Rows of several expected rosters, with the files that are there now. */
  List<ExpectedRow> expected(List<RosterRow> rows, Map<UUID, Roster> of) {
    Map<UUID, UnitRef> refs =
        units.refs(rows.stream().map(RosterRow::unitId).filter(u -> u != null).toList());
    Map<String, Person> byNumber =
        roll.byNumber(rows.stream().map(RosterRow::idIndex).filter(i -> i != null).toList());
    Map<UUID, Person> persons =
        roll.live(
            Stream.concat(
                    byNumber.values().stream().map(Person::id),
                    rows.stream().map(RosterRow::personId).filter(p -> p != null))
                .collect(Collectors.toSet()));
    return rows.stream()
        .map(
            row -> {
              Roster roster = of.get(row.rosterId());
              Person holder = row.idIndex() == null ? null : byNumber.get(row.idIndex());
              Person person = persons.get(holder == null ? row.personId() : holder.id());
              RosterDto.Line line = line(roster, row, refs, person);
              return new ExpectedRow(
                  row.id(),
                  line.unit(),
                  line.name(),
                  line.idNumber(),
                  line.phone(),
                  roster.expectedKind(),
                  line.personId());
            })
        .toList();
  }

  private RosterDto.Line line(
      Roster roster, RosterRow row, Map<UUID, UnitRef> refs, Person person) {
    RosterLine line = parser.shown(roster, NOWHERE, row.rowNo(), parser.cells(row.cells()));
    PersonFacts facts = line.facts();
    boolean hidden = minor(line) || person != null && person.minor();
    String name = facts.name().isEmpty() ? null : Names.clean(facts.name());
    return new RosterDto.Line(
        row.id(),
        row.rowNo(),
        row.fate(),
        name == null || name.isEmpty() ? null : hidden ? Names.ofMinor(name) : name,
        Masks.number(facts.idNumber()),
        facts.phone() == null ? null : Masks.phone(Phones.clean(facts.phone())),
        refs.get(row.unitId()),
        person == null ? null : person.id(),
        row.reasons().stream().map(report::text).toList(),
        row.differs().stream().map(f -> change(f, line, row, refs, person, hidden)).toList(),
        row.choices(),
        row.decision(),
        row.outcome());
  }

  private RosterDto.Change change(
      String field,
      RosterLine line,
      RosterRow row,
      Map<UUID, UnitRef> refs,
      Person person,
      boolean hidden) {
    if (hidden || person == null) {
      return new RosterDto.Change(field, null, null);
    }
    PersonFacts facts = line.facts();
    String after =
        switch (field) {
          case "name" -> Names.clean(facts.name());
          case "idNumber" -> Masks.number(facts.idNumber());
          case "phone" -> Masks.phone(facts.phone());
          case "sex" -> line.read() == null ? null : line.read().sex().name();
          case "birthOn" ->
              line.read() == null || line.read().birthOn() == null
                  ? null
                  : line.read().birthOn().toString();
          case "address" -> facts.address() == null ? null : "•••";
          case "hukouCode" -> facts.hukouCode();
          case "enlistedOn" -> line.enlistedOn() == null ? null : line.enlistedOn().toString();
          case "nation", "education", "politics", "marriage", "work" ->
              (String) facts.facts().get(field);
          case "category" -> line.category() == null ? null : line.category().category();
          case "unit" -> refs.containsKey(row.unitId()) ? refs.get(row.unitId()).name() : null;
          default -> null;
        };
    String before =
        field.equals("unit")
            ? units.refs(List.of(person.unitId())).get(person.unitId()).name()
            : roll.shown(person, field);
    return new RosterDto.Change(field, before, after);
  }

  /** Also by what a wrong number says of its year. */
  private boolean minor(RosterLine line) {
    if (line.read() != null) {
      return line.read().minor();
    }
    String number = line.facts().idNumber();
    int adultsBornBy = clocks.today().getYear() - OF_AGE;
    return number != null
            && number.matches("\\d{6}(19|20)\\d{2}.*")
            && Integer.parseInt(number.substring(6, 10)) >= adultsBornBy
        || line.facts().birthOn() != null && line.facts().birthOn().getYear() >= adultsBornBy;
  }

  private List<String> actions(Roster roster) {
    User user = currentUser.get();
    RosterStatus status = roster.status();
    boolean files = roster.purpose() == RosterPurpose.FILES;
    return Stream.of(
            status == RosterStatus.UPLOADED || status == RosterStatus.READY
                ? Permission.ROSTER_PREVIEW
                : null,
            status == RosterStatus.READING || status == RosterStatus.APPLYING
                ? Permission.ROSTER_RESUME
                : null,
            status == RosterStatus.READY ? Permission.ROSTER_DECIDE : null,
            status == RosterStatus.READY && files ? Permission.ROSTER_APPLY : null,
            status.after(RosterStep.UNDO).isPresent() ? Permission.ROSTER_UNDO : null,
            status.after(RosterStep.DROP).isPresent() ? Permission.ROSTER_DROP : null,
            status == RosterStatus.UPLOADED || status == RosterStatus.CLOSED
                ? null
                : Permission.ROSTER_REJECTED)
        .filter(word -> word != null && user.may(word))
        .toList();
  }
}
