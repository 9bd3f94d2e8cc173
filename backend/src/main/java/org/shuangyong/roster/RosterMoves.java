package org.shuangyong.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuangyong.family.FamilyMoves;
import org.shuangyong.family.Household;
import org.shuangyong.family.HouseholdMember;
import org.shuangyong.family.Person;
import org.shuangyong.family.PersonMoved;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/** Families of files that a roster moves go along, and come back when the roster is taken back. */
@ApplicationScoped
class RosterMoves {
  /** How many of those that went along with a roster somebody has worked on since. */
  static final String TOUCHED =
      "select count(*) from roster_along a where a.region_code = :region and a.roster_id = :roster"
          + " and not case a.kind when 'LEFT' then exists (select 1 from household_member r"
          + " where r.region_code = a.region_code and r.id = a.record_id and r.valid_to is not null)"
          + " when 'PERSON' then exists (select 1 from person r"
          + " where r.region_code = a.region_code and r.id = a.record_id and r.version = a.version)"
          + " else exists (select 1 from household r"
          + " where r.region_code = a.region_code and r.id = a.record_id and r.version = a.version)"
          + " end";

  @Inject FamilyMoves families;
  @Inject RosterRepository rosters;
  @Inject RegionQuery read;
  @Inject Region region;
  @Inject UnitService units;
  @Inject EntityManager em;

  /** Once all files of the roster stand where it says. */
  void follow(Roster roster, List<RosterRow> chunk) {
    List<UUID> changed =
        chunk.stream()
            .filter(row -> row.outcome() == Outcome.CHANGED)
            .map(RosterRow::personId)
            .toList();
    Collection<UUID> moved = changed.isEmpty() ? List.of() : moved(roster, changed).keySet();
    if (moved.isEmpty()) {
      return;
    }
    FamilyMoves.Along along =
        families.follow(
            all(Person.class, moved).values(), h -> true, ids -> rosters.named(roster.id(), ids));
    along
        .households()
        .forEach(h -> keep(roster, RosterAlong.Kind.HOUSEHOLD, h, h.record().version()));
    along.persons().forEach(p -> keep(roster, RosterAlong.Kind.PERSON, p, p.record().version()));
    along
        .left()
        .forEach(
            m -> em.persist(new RosterAlong(roster.id(), RosterAlong.Kind.LEFT, m.id(), null, 0)));
  }

  private void keep(
      Roster roster, RosterAlong.Kind kind, FamilyMoves.Was<? extends RegionRow> was, int version) {
    em.persist(new RosterAlong(roster.id(), kind, was.record().id(), was.unit(), version));
  }

  /** The files of the roster that are not where they were: by id, the unit where they are. */
  Map<UUID, UUID> moved(Roster roster) {
    return moved(roster, null);
  }

  private Map<UUID, UUID> moved(Roster roster, Collection<UUID> of) {
    Query query =
        em.createNativeQuery(
                "select p.id, p.unit_id from roster_before b join person p on"
                    + " p.region_code = b.region_code and p.id = b.person_id"
                    + " where b.region_code = :region and b.roster_id = :roster"
                    + " and b.unit_id <> p.unit_id"
                    + (of == null ? "" : " and b.person_id in (:of)"))
            .setParameter("region", region.code())
            .setParameter("roster", roster.id());
    if (of != null) {
      query.setParameter("of", of);
    }
    Map<UUID, UUID> moved = new HashMap<>();
    for (Object row : query.getResultList()) {
      moved.put((UUID) ((Object[]) row)[0], (UUID) ((Object[]) row)[1]);
    }
    return moved;
  }

  /**
   * @param moved the files that stand at their old place again, and where they were; none of them,
   *     nor what went along, is in the session
   */
  void back(Roster roster, Map<UUID, UUID> moved) {
    if (moved.isEmpty()) {
      return;
    }
    Map<RosterAlong.Kind, List<RosterAlong>> along = along(roster);
    Map<UUID, Unit> from = units.byIds(moved.values());
    List<PersonMoved.Move> files = new ArrayList<>();
    all(Person.class, moved.keySet())
        .values()
        .forEach(
            person -> {
              Unit was = from.get(moved.get(person.id()));
              files.add(new PersonMoved.Move(person, was.id(), was.path()));
            });
    families.back(
        new FamilyMoves.Along(
            was(Household.class, along.get(RosterAlong.Kind.HOUSEHOLD)),
            was(Person.class, along.get(RosterAlong.Kind.PERSON)),
            was(HouseholdMember.class, along.get(RosterAlong.Kind.LEFT)).stream()
                .map(FamilyMoves.Was::record)
                .toList()),
        files);
  }

  private <T extends RegionRow> List<FamilyMoves.Was<T>> was(
      Class<T> type, List<RosterAlong> kept) {
    if (kept == null) {
      return List.of();
    }
    Map<UUID, T> found = all(type, kept.stream().map(RosterAlong::recordId).toList());
    return kept.stream()
        .map(a -> new FamilyMoves.Was<>(found.get(a.recordId()), a.unitId()))
        .toList();
  }

  private Map<RosterAlong.Kind, List<RosterAlong>> along(Roster roster) {
    return read
        .list(
            "from RosterAlong a where a.regionCode = :region and a.rosterId = :roster",
            RosterAlong.class,
            query -> query.setParameter("roster", roster.id()))
        .stream()
        .collect(Collectors.groupingBy(RosterAlong::kind));
  }

  private <T extends RegionRow> Map<UUID, T> all(Class<T> type, Collection<UUID> ids) {
    return read
        .list(
            "from " + type.getSimpleName() + " r where r.regionCode = :region and r.id in :ids",
            type,
            query -> query.setParameter("ids", ids))
        .stream()
        .collect(Collectors.toMap(RegionRow::id, Function.identity()));
  }
}
