package org.shuangyong.activity.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.shuangyong.activity.Activity;
import org.shuangyong.activity.ActivityRepository;
import org.shuangyong.family.Household;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitKind;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Visits as they are shown: sums are those of the signed lines and nothing else (F4 10). */
@ApplicationScoped
public class VisitView {
  @Inject ActivityRepository activities;
  @Inject RegionQuery read;
  @Inject UnitService units;
  @Inject RuleService rules;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  VisitDto of(Activity of) {
    List<VisitLine> lines = activities.ofActivity(VisitLine.class, of.id());
    Map<UUID, VisitDto.Family> families =
        families(lines.stream().map(VisitLine::householdId).filter(Objects::nonNull).toList());
    Map<UUID, UnitRef> refs =
        units.refs(lines.stream().map(VisitLine::unitId).filter(Objects::nonNull).toList());
    return new VisitDto(
        lines.stream().map(line -> dto(line, families, refs)).toList(), sums(lines), of.version());
  }

  /** Adds up what is signed; what is planned stands beside it. */
  static VisitDto.Sums sums(Collection<VisitLine> lines) {
    List<VisitLine> signed = lines.stream().filter(line -> line.signedOn() != null).toList();
    return new VisitDto.Sums(
        lines.size(),
        signed.size(),
        signed.stream().mapToLong(VisitLine::money).sum(),
        signed.stream().mapToLong(VisitLine::goods).sum(),
        lines.stream().mapToLong(VisitLine::money).sum(),
        lines.stream().mapToLong(VisitLine::goods).sum());
  }

  private static VisitDto.Line dto(
      VisitLine line, Map<UUID, VisitDto.Family> families, Map<UUID, UnitRef> refs) {
    VisitDto.Family family = line.householdId() == null ? null : families.get(line.householdId());
    boolean hidden = line.householdId() != null && family == null;
    return new VisitDto.Line(
        line.id(),
        line.unitId() == null ? null : refs.get(line.unitId()),
        family,
        hidden,
        line.leader(),
        line.leaderPost(),
        line.gift(),
        line.goods(),
        line.money(),
        line.budgetLine(),
        line.sends(),
        line.signedOn(),
        hidden ? null : line.signer(),
        hidden ? null : line.paperNo(),
        hidden ? null : line.signatureId());
  }

  /** The households of these that are the person's to see. */
  Map<UUID, VisitDto.Family> families(Collection<UUID> ids) {
    User user = currentUser.get();
    if (ids.isEmpty() || !user.may(Permission.HOUSEHOLD_GET)) {
      return Map.of();
    }
    List<Household> found =
        read.list(
            "from Household h where h.regionCode = :region and h.id in :ids and "
                + user.scope().predicate("h.unitPath"),
            Household.class,
            query -> user.scope().bind(query.setParameter("ids", ids)));
    return families(found);
  }

  Map<UUID, VisitDto.Family> families(List<Household> found) {
    Map<UUID, UnitRef> refs = units.refs(found.stream().map(Household::unitId).toList());
    Map<UUID, VisitDto.Family> families = new HashMap<>();
    found.forEach(
        h -> families.put(h.id(), new VisitDto.Family(h.id(), h.title(), refs.get(h.unitId()))));
    return families;
  }

  /** The lines of a visit that name a troop, or a household that is the person's to see. */
  public Set<UUID> seen(Activity of) {
    User user = currentUser.get();
    String families =
        user.may(Permission.HOUSEHOLD_GET)
            ? " or exists (select 1 from Household h where h.regionCode = l.regionCode"
                + " and h.id = l.householdId and "
                + user.scope().predicate("h.unitPath")
                + ")"
            : "";
    return Set.copyOf(
        read.list(
            "select l.id from VisitLine l where l.regionCode = :region and l.activityId = :activity"
                + " and (l.householdId is null"
                + families
                + ")",
            UUID.class,
            query -> {
              query.setParameter("activity", of.id());
              if (!families.isEmpty()) {
                user.scope().bind(query);
              }
            }));
  }

  /** The visits of a year, the latest first, each with its sums. */
  List<VisitDto.Totals> totals(int year) {
    Map<UUID, Object[]> sums = new HashMap<>();
    read.list(
            "select l.activityId, count(*), sum(case when l.signedOn is not null then 1 else 0 end),"
                + " sum(case when l.signedOn is not null then l.money else 0 end),"
                + " sum(case when l.signedOn is not null then l.goods else 0 end),"
                + " sum(l.money), sum(l.goods) from VisitLine l, Activity a"
                + " where l.regionCode = :region and a.regionCode = :region"
                + " and a.id = l.activityId and a.startsOn >= :first and a.startsOn < :behind"
                + " group by l.activityId",
            Object[].class,
            query -> year(query, year))
        .forEach(row -> sums.put((UUID) row[0], row));
    Map<UUID, VisitDto.Heard> heard = new HashMap<>();
    read.list(
            "select f.activityId, count(*), count(f.matterId) from Finding f, Activity a"
                + " where f.regionCode = :region and a.regionCode = :region"
                + " and a.id = f.activityId and f.lineId is not null"
                + " and a.startsOn >= :first and a.startsOn < :behind group by f.activityId",
            Object[].class,
            query -> year(query, year))
        .forEach(row -> heard.put((UUID) row[0], new VisitDto.Heard((Long) row[1], (Long) row[2])));
    List<Activity> shown = activities.visible(currentUser.get(), sums.keySet());
    Map<UUID, UnitRef> refs = units.refs(shown.stream().map(Activity::organizerId).toList());
    return shown.stream()
        .sorted(Comparator.comparing(Activity::startsOn).reversed().thenComparing(Activity::id))
        .map(
            a ->
                new VisitDto.Totals(
                    a.id(),
                    a.title(),
                    a.startsOn(),
                    refs.get(a.organizerId()),
                    sums(sums.get(a.id())),
                    heard.getOrDefault(a.id(), new VisitDto.Heard(0, 0))))
        .toList();
  }

  private static VisitDto.Sums sums(Object[] row) {
    long[] n = Stream.of(row).skip(1).mapToLong(one -> ((Number) one).longValue()).toArray();
    return new VisitDto.Sums(n[0], n[1], n[2], n[3], n[4], n[5]);
  }

  private static void year(org.hibernate.query.Query<?> query, int year) {
    query
        .setParameter("first", LocalDate.of(year, 1, 1))
        .setParameter("behind", LocalDate.of(year + 1, 1, 1));
  }

  /** Each troop with the day of its last signed visit, the overdue ones first (12.5). */
  List<VisitDto.Due> due() {
    LocalDate today = clocks.today();
    int days = rules.value(RuleCode.VISIT_TROOP_DAYS, today);
    Map<UUID, LocalDate> last = new HashMap<>();
    read.list(
            "select l.unitId, max(l.signedOn) from VisitLine l where l.regionCode = :region"
                + " and l.unitId is not null and l.signedOn is not null group by l.unitId",
            Object[].class,
            query -> {})
        .forEach(row -> last.put((UUID) row[0], (LocalDate) row[1]));
    return units.assignable().stream()
        .filter(unit -> unit.kind() == UnitKind.TROOP)
        .map(unit -> due(unit, last.get(unit.id()), days, today))
        .sorted(
            Comparator.comparing(VisitDto.Due::overdue)
                .reversed()
                .thenComparing(
                    VisitDto.Due::visitedOn, Comparator.nullsFirst(Comparator.naturalOrder())))
        .toList();
  }

  private static VisitDto.Due due(Unit unit, LocalDate visited, int days, LocalDate today) {
    LocalDate dueOn = visited == null ? null : visited.plusDays(days);
    return new VisitDto.Due(
        UnitRef.of(unit), visited, dueOn, dueOn == null || dueOn.isBefore(today));
  }
}
