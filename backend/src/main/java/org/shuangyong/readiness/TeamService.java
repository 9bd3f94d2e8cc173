package org.shuangyong.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuangyong.family.Masks;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.crypto.SealedColumns;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFollower;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Teams: the register, the log of drills and services, who was not drilled (8.8, 10.5). */
@ApplicationScoped
public class TeamService implements UnitFollower, SealedColumns {
  static final String KIND = "team";

  @Inject Rows rows;
  @Inject Keeper keeper;
  @Inject RegionQuery read;
  @Inject RuleService rules;
  @Inject UnitService units;
  @Inject EntityManager em;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;

  /** The first day whose drill still counts. */
  LocalDate drillSince() {
    LocalDate today = clocks.today();
    return today.minusMonths(rules.value(RuleCode.TEAM_DRILL_MONTHS, today));
  }

  List<Team> page(TeamFilter filter, Cursor after, int limit) {
    return rows.page(
        Team.class, filter.where(currentUser.get(), drillSince()), "name", after, limit);
  }

  long count(TeamFilter filter) {
    return rows.count(Team.class, filter.where(currentUser.get(), drillSince()));
  }

  Team get(UUID id) {
    return rows.get(Team.class, new Where().in(currentUser.get()), id, null);
  }

  /** Those of these teams that are within the person's scope. */
  public List<Known> visible(Collection<UUID> ids) {
    Where where = new Where().in(currentUser.get()).and("r.id in :ids", "ids", ids);
    return read.list(
        "select new org.shuangyong.readiness.TeamService$Known(r.id, r.name, r.unitId) from Team r"
            + " where "
            + where.hql()
            + " order by r.name",
        Known.class,
        where::bind);
  }

  /** A team without what of it is sealed. */
  public record Known(UUID id, String name, UUID unitId) {}

  /**
   * Drills that are kept elsewhere came to count for these teams, or ceased to: each keeps the
   * latest day of those and of its own log.
   */
  public void drilledElsewhere(Collection<UUID> ids, Map<UUID, LocalDate> latest) {
    Map<UUID, LocalDate> own = new HashMap<>();
    List<Team> of =
        read.list(
            "from Team r where r.regionCode = :region and r.id in :ids order by r.id",
            Team.class,
            query -> query.setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    read.list(
            "select l.teamId, max(l.day) from TeamLog l where l.regionCode = :region and l.teamId in"
                + " :ids and l.kind = DRILL group by l.teamId",
            Object[].class,
            query -> query.setParameter("ids", ids))
        .forEach(row -> own.put((UUID) row[0], (LocalDate) row[1]));
    of.forEach(
        team ->
            team.lastDrilled(
                Stream.of(own.get(team.id()), latest.get(team.id()))
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null)));
  }

  List<TeamDto> dtos(Collection<Team> shown) {
    LocalDate since = drillSince();
    Map<UUID, UnitRef> refs = units.refs(shown.stream().map(Team::unitId).toList());
    List<String> may =
        keeper.may(Permission.TEAM_UPDATE, Permission.TEAM_LOG, Permission.TEAM_REVEAL);
    return shown.stream()
        .map(
            t ->
                new TeamDto(
                    t.id(),
                    t.name(),
                    t.kind(),
                    refs.get(t.unitId()),
                    t.members(),
                    t.skills(),
                    t.schedule(),
                    t.contact(),
                    Masks.phone(t.phone()),
                    t.drilledOn(),
                    t.disbandedOn(),
                    t.undrilled(since),
                    t.version(),
                    may))
        .toList();
  }

  TeamDto.Whole whole(Team team) {
    List<TeamLog> log = rows.of(TeamLog.class, "teamId", team.id(), "r.day desc, r.id desc");
    return new TeamDto.Whole(
        dtos(List.of(team)).get(0),
        log.stream()
            .map(
                l ->
                    new TeamDto.Log(
                        l.id(),
                        l.kind(),
                        l.day(),
                        l.place(),
                        l.text(),
                        l.people(),
                        l.served(),
                        l.hours(),
                        l.byName()))
            .toList(),
        quarters(team));
  }

  /** A team's services by quarter, the latest first (8.8). */
  private List<TeamDto.Quarter> quarters(Team team) {
    return read
        .list(
            "select year(l.day), quarter(l.day), count(*), sum(l.served) from TeamLog l where"
                + " l.regionCode = :region and l.teamId = :team and l.kind = SERVICE"
                + " group by year(l.day), quarter(l.day)"
                + " order by year(l.day) desc, quarter(l.day) desc",
            Object[].class,
            query -> query.setParameter("team", team.id()))
        .stream()
        .map(
            r ->
                new TeamDto.Quarter(
                    ((Number) r[0]).intValue(),
                    ((Number) r[1]).intValue(),
                    (Long) r[2],
                    (Long) r[3]))
        .toList();
  }

  /** Each team's services of a quarter, those without any as well (8.8). */
  List<TeamDto.Services> services(int year, int quarter) {
    LocalDate from = LocalDate.of(year, quarter * 3 - 2, 1);
    Where where = new Where().in(currentUser.get());
    List<Object[]> found =
        read.list(
            "select r.id, r.name, r.kind, r.unitId, count(l.id), coalesce(sum(l.people), 0),"
                + " coalesce(sum(l.served), 0) from Team r left join TeamLog l on"
                + " l.regionCode = r.regionCode and l.teamId = r.id and l.kind = SERVICE and"
                + " l.day between :from and :to where "
                + where.hql()
                + " and r.disbandedOn is null group by r.id, r.name, r.kind, r.unitId"
                + " order by count(l.id) desc, r.name",
            Object[].class,
            query -> {
              where.bind(query);
              query
                  .setParameter("from", from)
                  .setParameter("to", from.plusMonths(3).minusDays(1))
                  .setMaxResults(500);
            });
    Map<UUID, UnitRef> refs = units.refs(found.stream().map(r -> (UUID) r[3]).toList());
    return found.stream()
        .map(
            r ->
                new TeamDto.Services(
                    (UUID) r[0],
                    (String) r[1],
                    (TeamKind) r[2],
                    refs.get(r[3]),
                    (Long) r[4],
                    (Long) r[5],
                    (Long) r[6]))
        .toList();
  }

  @Transactional
  Team create(TeamDto.SaveRequest request) {
    words(request);
    Team made = new Team(request, keeper.unit(request.unitId()), clocks.now());
    em.persist(made);
    keeper.record(Permission.TEAM_CREATE, KIND, made.id(), Map.of("kind", made.kind().name()));
    return made;
  }

  @Transactional
  Team update(UUID id, String ifMatch, TeamDto.SaveRequest request) {
    Team team = get(id);
    Versions.check(ifMatch, team.version());
    words(request);
    UUID unit = request.unitId() == null ? team.unitId() : request.unitId();
    team.write(request, keeper.unit(unit), clocks.now());
    keeper.record(Permission.TEAM_UPDATE, KIND, id, Map.of());
    return team;
  }

  /** A drill or a service, once it was held. */
  @Transactional
  Team log(UUID id, TeamDto.LogRequest request) {
    Team team =
        rows.get(Team.class, new Where().in(currentUser.get()), id, LockModeType.PESSIMISTIC_WRITE);
    if (request.day().isAfter(clocks.today())) {
      throw ProblemException.field("day", "out-of-range");
    }
    keeper.words(request.secrecyReason(), "place", request.place(), "text", request.text());
    em.persist(new TeamLog(id, request, currentUser.get().name()));
    if (request.kind() == TeamLogKind.DRILL) {
      team.drilled(request.day());
    }
    team.touch(clocks.now());
    keeper.record(
        Permission.TEAM_LOG,
        KIND,
        id,
        Map.of("kind", request.kind().name(), "day", request.day().toString()));
    return team;
  }

  @Transactional
  String reveal(UUID id, String reason) {
    Team team = get(id);
    keeper.words(null, "reason", reason);
    audit.record(Permission.TEAM_REVEAL, KIND, id, Map.of("reason", reason.strip()));
    return team.phone();
  }

  private void words(TeamDto.SaveRequest given) {
    keeper.words(
        given.secrecyReason(),
        "name",
        given.name(),
        "skills",
        given.skills() == null ? null : String.join("、", given.skills()),
        "schedule",
        given.schedule(),
        "contact",
        given.contact());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Set<String> pathTables() {
    return Set.of("team");
  }

  @Override
  public long open(UUID unit) {
    return em.createQuery(
            "select count(*) from Team r where r.unitId = :unit and r.disbandedOn is null",
            Long.class)
        .setParameter("unit", unit)
        .getSingleResult();
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    em.createQuery(
            "update versioned Team r set r.unitId = :into, r.unitPath = :path where r.unitId = :from"
                + " and r.disbandedOn is null")
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .setParameter("path", into.path())
        .executeUpdate();
  }

  @Override
  public Map<String, Set<String>> sealed() {
    return Map.of("team", Set.of("phone_sealed"), "hazard_point", Set.of("phone_sealed"));
  }
}
