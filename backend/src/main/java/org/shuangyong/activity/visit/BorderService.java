package org.shuangyong.activity.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.family.Household;
import org.shuangyong.family.HouseholdChanged;
import org.shuangyong.family.HouseholdService;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** The roster of border families: who is on it, who keeps in touch, who waits for a visit (6.5). */
@ApplicationScoped
public class BorderService {
  static final String KIND = "border-family";

  /** A family of the roster within the scope; {@code b}, {@code h}. */
  private static final String STANDING =
      " from BorderFamily b, Household h where b.regionCode = :region and h.regionCode = :region"
          + " and h.id = b.householdId and b.endedOn is null and ";

  @Inject EntityManager em;
  @Inject RegionQuery read;
  @Inject HouseholdService households;
  @Inject VisitView visits;
  @Inject UnitService units;
  @Inject RuleService rules;
  @Inject SecrecyGuard secrecy;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;

  Page<VisitDto.Border> page(BorderFilter filter, PageRequest asked) {
    return Page.ofAll(
        rows(filter, asked.cursor(), asked.limit()),
        asked.limit(),
        this::dtos,
        BorderService::mark,
        asked.total() ? count(filter) : null);
  }

  /** Those of the scope, the last entered first; {@code limit + 1} rows. */
  List<BorderFamily> rows(BorderFilter filter, Cursor after, int limit) {
    User user = currentUser.get();
    return read.list(
        "select b"
            + STANDING
            + filter.where(user)
            + (after == null ? "" : " and b.id < :after")
            + " order by b.id desc",
        BorderFamily.class,
        query -> {
          filter.bind(query, user, before());
          if (after != null) query.setParameter("after", after.id());
          query.setMaxResults(limit + 1);
        });
  }

  long count(BorderFilter filter) {
    User user = currentUser.get();
    return read.list(
            "select count(*)" + STANDING + filter.where(user),
            Long.class,
            query -> filter.bind(query, user, before()))
        .get(0);
  }

  static Cursor mark(BorderFamily row) {
    return new Cursor("", row.id());
  }

  /** The first day on which a visit is still recent enough. */
  private LocalDate before() {
    LocalDate today = clocks.today();
    return today.minusDays(rules.value(RuleCode.VISIT_BORDER_DAYS, today));
  }

  List<VisitDto.Border> dtos(List<BorderFamily> rows) {
    LocalDate today = clocks.today();
    int days = rules.value(RuleCode.VISIT_BORDER_DAYS, today);
    List<UUID> ids = rows.stream().map(BorderFamily::householdId).toList();
    Map<UUID, VisitDto.Family> families = visits.families(ids);
    Map<UUID, UnitRef> refs = units.refs(rows.stream().map(BorderFamily::contactUnitId).toList());
    Map<UUID, LocalDate> last = new HashMap<>();
    Map<UUID, Set<Gift>> given = new HashMap<>();
    if (!ids.isEmpty()) {
      read.list(
              "select v.householdId, max(v.signedOn) from VisitLine v where v.regionCode = :region"
                  + " and v.householdId in :ids and v.signedOn is not null group by v.householdId",
              Object[].class,
              query -> query.setParameter("ids", ids))
          .forEach(row -> last.put((UUID) row[0], (LocalDate) row[1]));
      read.list(
              "select v.householdId, v.sends from VisitLine v where v.regionCode = :region"
                  + " and v.householdId in :ids and v.signedOn >= :first",
              Object[].class,
              query -> query.setParameter("ids", ids).setParameter("first", today.withDayOfYear(1)))
          .forEach(
              row ->
                  given
                      .computeIfAbsent((UUID) row[0], id -> EnumSet.noneOf(Gift.class))
                      .addAll(VisitLine.gifts((List<?>) row[1])));
    }
    return rows.stream()
        .map(
            b -> {
              LocalDate visited = last.get(b.householdId());
              LocalDate dueOn = (visited == null ? b.since() : visited).plusDays(days);
              return new VisitDto.Border(
                  b.id(),
                  families.get(b.householdId()),
                  b.region(),
                  b.contactName(),
                  refs.get(b.contactUnitId()),
                  b.since(),
                  visited,
                  dueOn,
                  dueOn.isBefore(today),
                  List.copyOf(given.getOrDefault(b.householdId(), Set.of())),
                  b.version());
            })
        .toList();
  }

  @Transactional
  public BorderFamily tag(VisitDto.BorderRequest request) {
    Household household = households.get(request.householdId());
    if (household.endedOn() != null) {
      throw ProblemException.field("householdId", "closed");
    }
    BorderFamily row = new BorderFamily(household.id(), clocks.today());
    write(row, request);
    em.persist(row);
    return record(Permission.BORDER_FAMILY_TAG, row);
  }

  @Transactional
  public BorderFamily change(UUID id, String ifMatch, VisitDto.BorderRequest request) {
    BorderFamily row = found(id, ifMatch);
    if (!row.householdId().equals(request.householdId())) {
      throw ProblemException.field("householdId", "invalid");
    }
    write(row, request);
    return record(Permission.BORDER_FAMILY_CHANGE, row);
  }

  /** Off the roster; what was given stays on record. */
  @Transactional
  public BorderFamily end(UUID id, String ifMatch) {
    BorderFamily row = found(id, ifMatch);
    row.end(clocks.today(), clocks.now());
    return record(Permission.BORDER_FAMILY_END, row);
  }

  /** With the household: nobody is left to be visited. */
  void follow(@Observes HouseholdChanged changed) {
    Household household = changed.household();
    if (household.endedOn() != null) {
      em.createQuery(
              "from BorderFamily b where b.householdId = :household and b.endedOn is null",
              BorderFamily.class)
          .setParameter("household", household.id())
          .getResultStream()
          .forEach(
              row -> {
                row.end(household.endedOn(), clocks.now());
                record(Permission.BORDER_FAMILY_END, row);
              });
    }
  }

  private BorderFamily found(UUID id, String ifMatch) {
    BorderFamily row = em.find(BorderFamily.class, id);
    if (row == null || row.endedOn() != null) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    households.get(row.householdId());
    Versions.check(ifMatch, row.version());
    return row;
  }

  private void write(BorderFamily row, VisitDto.BorderRequest request) {
    secrecy.check(request.secrecyReason(), Map.of("contactName", request.contactName()));
    units.forWork(List.of(request.contactUnitId()));
    row.write(request.region(), request.contactName(), request.contactUnitId(), clocks.now());
  }

  private BorderFamily record(String word, BorderFamily row) {
    em.flush();
    audit.record(word, KIND, row.id(), Map.of("household", row.householdId().toString()));
    return row;
  }
}
