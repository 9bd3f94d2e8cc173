package org.shuangyong.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/**
 * What goes with files that are moved, by a roster or by hand: open cases, the household of a head
 * with its plaque and members, and out of the household who goes alone (2.1).
 */
@ApplicationScoped
public class FamilyMoves {
  @Inject RegionQuery read;
  @Inject HouseholdRepository households;
  @Inject PersonHistory history;
  @Inject UnitService units;
  @Inject EntityManager em;
  @Inject Event<PersonMoved> moved;
  @Inject Event<HouseholdChanged> changed;
  @Inject Clocks clocks;
  @Inject Region region;

  /** A record and the unit where it was. */
  public record Was<T>(T record, UUID unit) {}

  public record Along(
      List<Was<Household>> households, List<Was<Person>> persons, List<HouseholdMember> left) {}

  /** Moves a file; {@link #tell} takes along what goes with it. */
  static PersonMoved.Move keepAt(Person person, Unit unit) {
    PersonMoved.Move move = new PersonMoved.Move(person, person.unitId(), person.unitPath());
    person.keepAt(unit);
    return move;
  }

  /** Files that stand at their new place: so do their parts, and what falls to the old one. */
  public void tell(List<PersonMoved.Move> moves) {
    if (moves.isEmpty()) {
      return;
    }
    em.flush();
    for (String part : List.of("person_category", "person_record")) {
      em.createNativeQuery(
              "update "
                  + part
                  + " c set unit_path = p.unit_path from person p where c.region_code = :region"
                  + " and c.person_id in (:ids) and p.region_code = c.region_code"
                  + " and p.id = c.person_id and c.unit_path <> p.unit_path")
          .setParameter("region", region.code())
          .setParameter("ids", moves.stream().map(m -> m.person().id()).toList())
          .executeUpdate();
    }
    moved.fire(new PersonMoved(moves));
  }

  /**
   * A file that is moved by hand; whoever goes along has it in their history.
   *
   * @param action the word of the operation
   * @return those who went along
   */
  List<Person> go(Person person, Unit unit, String action) {
    PersonMoved.Move move = keepAt(person, unit);
    tell(List.of(move));
    List<Was<Person>> along =
        follow(List.of(person), h -> h.unitId().equals(move.from()), ids -> Set.of()).persons();
    along.forEach(was -> history.add(was.record(), action, between(was.unit(), unit)));
    return along.stream().map(Was::record).toList();
  }

  /** From where to where, as a history keeps it. */
  static Map<String, String> between(UUID from, Unit to) {
    return Map.of("fromUnit", from.toString(), "toUnit", to.id().toString());
  }

  /**
   * Takes the families along, once all files that are moved stand at their new place.
   *
   * @param which of the households that a head has left
   * @param listed those of some persons of whom is said elsewhere where they are, by the roster
   */
  public Along follow(
      Collection<Person> persons, Predicate<Household> which, UnaryOperator<Set<UUID>> listed) {
    Map<UUID, Person> files =
        persons.stream().collect(Collectors.toMap(Person::id, Function.identity()));
    Map<UUID, Unit> places = units.byIds(persons.stream().map(Person::unitId).toList());
    List<Was<Household>> homes =
        read
            .list(
                "from Household h where h.regionCode = :region and h.endedOn is null"
                    + " and h.headId in :ids",
                Household.class,
                query -> query.setParameter("ids", files.keySet()))
            .stream()
            .filter(h -> !h.unitId().equals(files.get(h.headId()).unitId()))
            .filter(which)
            .map(h -> new Was<>(h, h.unitId()))
            .toList();
    Map<UUID, List<HouseholdMember>> members =
        homes.isEmpty()
            ? Map.of()
            : households.members(homes.stream().map(w -> w.record().id()).toList());
    Map<UUID, Person> others = others(members, files.keySet(), listed);
    List<Was<Person>> along = new ArrayList<>();
    List<PersonMoved.Move> moves = new ArrayList<>();
    for (Was<Household> home : homes) {
      Unit unit = places.get(files.get(home.record().headId()).unitId());
      for (HouseholdMember member : members.getOrDefault(home.record().id(), List.of())) {
        member.keepAt(unit.path());
        Person other = others.get(member.personId());
        if (other != null && other.unitId().equals(home.unit())) {
          along.add(new Was<>(other, other.unitId()));
          moves.add(keepAt(other, unit));
        }
      }
      home.record().keepAt(unit, clocks.now());
    }
    tell(moves);
    homes.forEach(home -> changed.fire(new HouseholdChanged(home.record())));
    List<HouseholdMember> left = alone(files);
    left.forEach(m -> m.leave(clocks.today()));
    em.flush();
    return new Along(homes, along, left);
  }

  /** Puts back what went along; the files of the roster stand at their old place again. */
  public void back(Along along, List<PersonMoved.Move> files) {
    Map<UUID, Unit> places =
        units.byIds(
            Stream.concat(along.households().stream(), along.persons().stream())
                .map(Was::unit)
                .distinct()
                .toList());
    Map<UUID, List<HouseholdMember>> members =
        along.households().isEmpty()
            ? Map.of()
            : households.members(along.households().stream().map(w -> w.record().id()).toList());
    for (Was<Household> home : along.households()) {
      Unit unit = places.get(home.unit());
      members
          .getOrDefault(home.record().id(), List.of())
          .forEach(member -> member.keepAt(unit.path()));
      home.record().keepAt(unit, clocks.now());
    }
    tell(along.persons().stream().map(w -> keepAt(w.record(), places.get(w.unit()))).toList());
    along.households().forEach(home -> changed.fire(new HouseholdChanged(home.record())));
    along.left().forEach(HouseholdMember::stay);
    tell(files);
    em.flush();
  }

  private Map<UUID, Person> others(
      Map<UUID, List<HouseholdMember>> members, Set<UUID> files, UnaryOperator<Set<UUID>> listed) {
    Set<UUID> ids =
        members.values().stream()
            .flatMap(List::stream)
            .map(HouseholdMember::personId)
            .filter(id -> !files.contains(id))
            .collect(Collectors.toCollection(HashSet::new));
    if (ids.isEmpty()) {
      return Map.of();
    }
    ids.removeAll(listed.apply(Set.copyOf(ids)));
    return ids.isEmpty()
        ? Map.of()
        : read
            .list(
                "from Person p where p.regionCode = :region and p.id in :ids"
                    + " and p.status <> CLOSED",
                Person.class,
                query -> query.setParameter("ids", ids))
            .stream()
            .collect(Collectors.toMap(Person::id, Function.identity()));
  }

  /** Who went without the head: by the files, so that whole families may come in any order. */
  private List<HouseholdMember> alone(Map<UUID, Person> files) {
    return read
        .list(
            "select m, p.unitId from HouseholdMember m, Household h, Person p where"
                + " m.regionCode = :region and h.regionCode = :region and p.regionCode = :region"
                + " and m.personId in :ids and m.validTo is null and m.relation <> HEAD"
                + " and h.id = m.householdId and p.id = h.headId",
            Object[].class,
            query -> query.setParameter("ids", files.keySet()))
        .stream()
        .filter(row -> !row[1].equals(files.get(((HouseholdMember) row[0]).personId()).unitId()))
        .map(row -> (HouseholdMember) row[0])
        .toList();
  }
}
