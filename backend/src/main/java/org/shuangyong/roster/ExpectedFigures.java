package org.shuangyong.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.Query;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/**
 * 应采、已采 of a year, over all that is expected: rows within the person's scope, whoever brought the
 * roster, since who is to collect must know whom. Costs what the year's rosters hold, not what is
 * on file.
 */
@ApplicationScoped
public class ExpectedFigures {
  @Inject RegionQuery read;
  @Inject RosterView view;
  @Inject UnitService units;

  /** The path of rows whose village nobody knows; the district's to put right. */
  private static final String NOWHERE = "";

  public record Counted(long expected, long collected) {}

  /**
   * @param path null for the whole scope
   */
  public Map<String, Counted> byPath(User user, int year, String path) {
    List<UUID> rosters = counting(year).stream().map(Roster::id).toList();
    Map<String, Counted> counted = new HashMap<>();
    if (rosters.isEmpty()) {
      return counted;
    }
    read.list(
            "select r.unitPath, count(*), sum(case when "
                + GapRepository.MATCHED
                + " then 1L else 0L end) from RosterRow r where "
                + where(user, path)
                + " group by r.unitPath",
            Object[].class,
            query -> bind(query, user, rosters, path))
        .forEach(
            row ->
                counted.put(
                    Objects.toString(row[0], NOWHERE), new Counted((Long) row[1], (Long) row[2])));
    return counted;
  }

  /** The people behind a figure, masked; in the order of the rosters. */
  public Page<ExpectedRow> page(
      User user, Expected figure, int year, String path, Cursor after, int limit, boolean total) {
    Map<UUID, Roster> rosters =
        counting(year).stream().collect(Collectors.toMap(Roster::id, Function.identity()));
    if (rosters.isEmpty()) {
      return new Page<>(List.of(), null, total ? 0L : null);
    }
    List<UUID> ids = List.copyOf(rosters.keySet());
    String of =
        where(user, path)
            + switch (figure) {
              case EXPECTED -> "";
              case COLLECTED -> " and " + GapRepository.MATCHED;
              case MISSING -> " and not " + GapRepository.MATCHED;
            };
    List<RosterRow> rows =
        read.list(
            "from RosterRow r where "
                + of
                + (after == null ? "" : " and r.id > :after")
                + " order by r.id",
            RosterRow.class,
            query -> {
              bind(query, user, ids, path);
              if (after != null) {
                query.setParameter("after", after.id());
              }
              query.setMaxResults(limit + 1);
            });
    Long all =
        total
            ? read.list(
                    "select count(*) from RosterRow r where " + of,
                    Long.class,
                    query -> bind(query, user, ids, path))
                .get(0)
            : null;
    return Page.ofAll(
        rows, limit, some -> view.expected(some, rosters), row -> new Cursor("", row.id()), all);
  }

  /**
   * The rosters that count: of each kind the newest that a place's superior brought, so that a
   * corrected roster takes the former's place and nobody is counted twice.
   */
  private List<Roster> counting(int year) {
    List<Roster> ready =
        read.list(
            "from Roster r where r.regionCode = :region and r.purpose = EXPECTED"
                + " and r.expectedYear = :year and r.status = READY order by r.id desc",
            Roster.class,
            query -> query.setParameter("year", year));
    Map<UUID, Unit> by = units.byIds(ready.stream().map(Roster::unitId).toList());
    List<Roster> counting = new ArrayList<>();
    ready.stream()
        .sorted(Comparator.comparing((Roster r) -> by.get(r.unitId()).kind().place()))
        .forEach(
            r -> {
              boolean covered =
                  counting.stream()
                      .filter(c -> c.expectedKind() == r.expectedKind())
                      .map(c -> by.get(c.unitId()))
                      .anyMatch(
                          u -> !u.kind().place() || by.get(r.unitId()).path().startsWith(u.path()));
              if (!covered) {
                counting.add(r);
              }
            });
    return counting;
  }

  private static String where(User user, String path) {
    return "r.regionCode = :region and r.rosterId in :rosters and "
        + user.scope().predicate("r.unitPath")
        + (path == null ? "" : " and r.unitPath >= :underFrom and r.unitPath < :underTo");
  }

  private static void bind(Query<?> query, User user, List<UUID> rosters, String path) {
    user.scope().bind(query).setParameter("rosters", rosters);
    if (path != null) {
      query.setParameter("underFrom", path).setParameter("underTo", Scope.upperBound(path));
    }
  }
}
