package org.shuangyong.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shuangyong.activity.ActivityFilter;
import org.shuangyong.activity.ActivityService;
import org.shuangyong.activity.ActivityStatus;
import org.shuangyong.activity.Audience;
import org.shuangyong.activity.visit.BorderFilter;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Changes;
import org.shuangyong.platform.audit.Kept;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitKind;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Counts what was done of what is owed, and where nobody spoke of national defence. */
@ApplicationScoped
public class CoverageService {
  /** What a kind is used {@code within} that speaks of national defence. */
  static final String DEFENCE = "DEFENCE";

  static final String FAMILY = "activity";
  private static final int QUARTERS = 8;
  private static final int MOST_SESSIONS = 500;
  private static final Set<UnitKind> TOWNS = EnumSet.of(UnitKind.STREET, UnitKind.TOWN);

  /**
   * An activity that took place with a unit on or below a town in it, once for each town. What was
   * held and which units those are is found first, each once: PostgreSQL takes kind, state and days
   * for independent, and would else begin with all parties there ever were (6 s for 1.4).
   */
  private static final String SESSIONS =
      """
      with held as materialized (
        select a.id, a.title, a.kind, a.kind_version, a.starts_on, a.organizer_id, a.heads,
            cast(date_trunc('quarter', a.starts_on) as date) as quarter
        from activity a
        where a.region_code = :region and a.kind in (:kinds)
          and a.status in ('HELD', 'RECORDED', 'SUMMARIZED')
          and a.starts_on >= :first and a.starts_on < :behind),
      below as materialized (
        select u.id, t.id as town
        from unit t
        join unit u on u.region_code = t.region_code and starts_with(u.path, t.path)
        where t.region_code = :region and t.id in (:towns))
      select distinct b.town, a.*
      from held a
      join activity_party p on p.region_code = :region and p.activity_id = a.id
      join below b on b.id = p.unit_id""";

  private final Kept<Reader, CoverageDto.Heat> heats;

  /** For whom and up to which quarter a heat table holds. */
  private record Reader(User user, LocalDate quarter) {}

  @Inject EntityManager em;
  @Inject RegionQuery read;
  @Inject UnitService units;
  @Inject ClassCoverage classes;
  @Inject Kinds kinds;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  @Inject
  CoverageService(Changes changes) {
    heats = new Kept<>(changes, 1000, ActivityService.KIND, "unit", "kind");
  }

  CoverageDto.Duties duties(int year) {
    User user = currentUser.get();
    List<Kind> owed = kinds.owed(FAMILY, year);
    List<Unit> seen =
        units.assignable().stream().filter(u -> user.scope().covers(u.path())).toList();
    Map<UUID, Map<String, Long>> done = new HashMap<>();
    Map<String, Long> held = new LinkedHashMap<>();
    if (!owed.isEmpty()) {
      count(user, owed, year, done, held);
    }
    List<CoverageDto.UnitDone> rows = new ArrayList<>();
    for (Unit unit : seen) {
      Map<String, Long> of = new LinkedHashMap<>();
      owed.stream()
          .filter(k -> k.duty().unitKinds().contains(unit.kind().name()))
          .forEach(
              k ->
                  of.put(
                      k.code(), done.getOrDefault(unit.id(), Map.of()).getOrDefault(k.code(), 0L)));
      if (!of.isEmpty()) {
        rows.add(new CoverageDto.UnitDone(UnitRef.of(unit), of));
      }
    }
    return new CoverageDto.Duties(
        year,
        owed.stream()
            .map(
                k ->
                    new CoverageDto.Duty(
                        k.code(),
                        k.name(),
                        k.duty().times(),
                        k.duty().unitKinds().isEmpty(),
                        k.duty().text()))
            .toList(),
        rows,
        user.scope().district() ? held : null,
        user.may(Permission.BORDER_FAMILY_LIST) ? families(user, seen, year) : List.of());
  }

  /** One statement for all units and all kinds; who was asked and did not come did nothing. */
  private void count(
      User user,
      List<Kind> owed,
      int year,
      Map<UUID, Map<String, Long>> done,
      Map<String, Long> held) {
    owed.stream().filter(k -> k.duty().unitKinds().isEmpty()).forEach(k -> held.put(k.code(), 0L));
    read.list(
            "select p.unitId, a.kind, count(distinct case when "
                + ActivityFilter.DID
                + " then a.id end),"
                + " sum(case when p.part = ORGANIZER then 1 else 0 end)"
                + " from ActivityParty p, Activity a where p.regionCode = :region"
                + " and a.regionCode = :region and a.id = p.activityId and a.kind in :kinds"
                + " and a.status in :held and a.startsOn >= :first and a.startsOn < :behind and "
                + user.scope().predicate("p.unitPath")
                + " group by p.unitId, a.kind",
            Object[].class,
            query ->
                user.scope()
                    .bind(query)
                    .setParameter("kinds", owed.stream().map(Kind::code).toList())
                    .setParameter("rostered", ActivityFilter.rostered(kinds))
                    .setParameter("held", ActivityStatus.TOOK_PLACE)
                    .setParameter("first", LocalDate.of(year, 1, 1))
                    .setParameter("behind", LocalDate.of(year + 1, 1, 1)))
        .forEach(
            row -> {
              String kind = (String) row[1];
              done.computeIfAbsent((UUID) row[0], id -> new HashMap<>()).put(kind, (Long) row[2]);
              held.computeIfPresent(kind, (k, n) -> n + ((Number) row[3]).longValue());
            });
  }

  /** In one statement, a row for each town. */
  private List<CoverageDto.FamilyVisits> families(User user, List<Unit> seen, int year) {
    Map<UUID, Object[]> byTown = new HashMap<>();
    read.list(
            "select t.id, count(*), sum(case when "
                + BorderFilter.VISITED
                + " then 1 else 0 end)"
                + " from BorderFamily b join Household h on h.regionCode = b.regionCode"
                + " and h.id = b.householdId join Unit t on t.regionCode = h.regionCode"
                + " and locate(t.path, h.unitPath) = 1"
                + " where b.regionCode = :region and b.endedOn is null and t.id in :towns and "
                + user.scope().predicate("h.unitPath")
                + " group by t.id",
            Object[].class,
            query ->
                user.scope()
                    .bind(query)
                    .setParameter("towns", towns(seen).map(Unit::id).toList())
                    .setParameter("first", LocalDate.of(year, 1, 1))
                    .setParameter("behind", LocalDate.of(year + 1, 1, 1)))
        .forEach(row -> byTown.put((UUID) row[0], row));
    return towns(seen)
        .filter(town -> byTown.containsKey(town.id()))
        .map(
            town -> {
              Object[] row = byTown.get(town.id());
              return new CoverageDto.FamilyVisits(
                  UnitRef.of(town), (Long) row[1], ((Number) row[2]).longValue());
            })
        .toList();
  }

  private static Stream<Unit> towns(List<Unit> seen) {
    return seen.stream().filter(u -> TOWNS.contains(u.kind()));
  }

  /** Sessions and people of the last quarters, kept until one of them may have changed. */
  CoverageDto.Heat heat() {
    User user = currentUser.get();
    LocalDate now = quarterOf(clocks.today());
    return heats.get(user.region(), new Reader(user, now), () -> heat(now));
  }

  /** By town and quarter in one statement, by class in another. */
  private CoverageDto.Heat heat(LocalDate now) {
    List<LocalDate> quarters =
        IntStream.rangeClosed(1 - QUARTERS, 0).mapToObj(n -> now.plusMonths(3L * n)).toList();
    List<Unit> towns = towns();
    Map<UUID, Map<LocalDate, CoverageDto.Cell>> cells = new HashMap<>();
    List<String> codes = defence();
    if (!towns.isEmpty() && !codes.isEmpty()) {
      Query query =
          em.createNativeQuery(
              "select s.town, s.quarter, count(*), sum(s.heads) from ("
                  + SESSIONS
                  + ") s group by s.town, s.quarter",
              Object[].class);
      rows(bind(
              query,
              towns.stream().map(Unit::id).toList(),
              codes,
              quarters.get(0),
              now.plusMonths(3)))
          .forEach(
              row ->
                  cells
                      .computeIfAbsent((UUID) row[0], id -> new HashMap<>())
                      .put(
                          day(row[1]),
                          new CoverageDto.Cell(
                              ((Number) row[2]).longValue(), ((Number) row[3]).longValue())));
    }
    CoverageDto.Cell none = new CoverageDto.Cell(0, 0);
    return new CoverageDto.Heat(
        quarters,
        towns.stream()
            .map(
                town -> {
                  Map<LocalDate, CoverageDto.Cell> of = cells.getOrDefault(town.id(), Map.of());
                  List<CoverageDto.Cell> line =
                      quarters.stream().map(q -> of.getOrDefault(q, none)).toList();
                  boolean silent =
                      line.subList(QUARTERS - 2, QUARTERS).stream()
                          .allMatch(c -> c.sessions() == 0);
                  return new CoverageDto.Town(UnitRef.of(town), line, silent);
                })
            .toList(),
        classes.of(codes, quarters));
  }

  /** The rows behind a cell of a class. */
  List<CoverageDto.Session> sessions(Audience audience, LocalDate quarter) {
    return classes.sessions(defence(), audience, quarterOf(quarter), MOST_SESSIONS);
  }

  /** The rows behind a cell of a town. */
  List<CoverageDto.Session> sessions(UUID town, LocalDate quarter) {
    LocalDate first = quarterOf(quarter);
    if (towns().stream().noneMatch(t -> t.id().equals(town))) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    List<String> codes = defence();
    if (codes.isEmpty()) {
      return List.of();
    }
    Query query =
        em.createNativeQuery(
            "select s.id, s.title, s.kind, s.kind_version, s.starts_on, s.organizer_id, s.heads"
                + " from ("
                + SESSIONS
                + ") s order by s.starts_on desc, s.id",
            Object[].class);
    List<Object[]> rows =
        rows(
            bind(query, List.of(town), codes, first, first.plusMonths(3))
                .setMaxResults(MOST_SESSIONS));
    Map<UUID, UnitRef> refs = units.refs(rows.stream().map(row -> (UUID) row[5]).toList());
    return rows.stream()
        .map(
            row ->
                new CoverageDto.Session(
                    (UUID) row[0],
                    (String) row[1],
                    kinds
                        .find(FAMILY, (String) row[2], ((Number) row[3]).intValue())
                        .map(Kind::name)
                        .orElse((String) row[2]),
                    day(row[4]),
                    refs.get((UUID) row[5]),
                    ((Number) row[6]).intValue()))
        .toList();
  }

  private List<Unit> towns() {
    User user = currentUser.get();
    return units.assignable().stream()
        .filter(u -> TOWNS.contains(u.kind()) && user.scope().covers(u.path()))
        .toList();
  }

  private List<String> defence() {
    return kinds.within(FAMILY, DEFENCE);
  }

  private Query bind(
      Query query, List<UUID> towns, List<String> codes, LocalDate first, LocalDate behind) {
    return query
        .setParameter("region", currentUser.get().region())
        .setParameter("towns", towns)
        .setParameter("kinds", codes)
        .setParameter("first", first)
        .setParameter("behind", behind);
  }

  @SuppressWarnings("unchecked")
  private static List<Object[]> rows(Query query) {
    return query.getResultList();
  }

  private static LocalDate day(Object value) {
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }

  static LocalDate quarterOf(LocalDate day) {
    return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
  }
}
