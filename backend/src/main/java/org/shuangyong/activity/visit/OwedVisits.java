package org.shuangyong.activity.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.query.Query;
import org.shuangyong.benefit.LawService;
import org.shuangyong.benefit.ValueList;
import org.shuangyong.family.Household;
import org.shuangyong.family.PersonCategory;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;

/**
 * Which families are owed visits in a year, by the identities of their members, and which had them
 * (12.5). How often each identity is visited is a dated number of {@link ValueList#VISIT_TIMES};
 * where none is set, nobody is owed one.
 */
@ApplicationScoped
public class OwedVisits {
  /**
   * Who lives in a household with an approved file and one of the identities on the day; the
   * households and the identities are said behind it.
   */
  private static final String MEMBER =
      " from HouseholdMember m, PersonCategory c, Person p where m.regionCode = :region"
          + " and c.regionCode = :region and p.regionCode = :region and m.validTo is null"
          + " and p.id = m.personId and p.status = ACTIVE and c.personId = m.personId"
          + " and (c.validFrom is null or c.validFrom <= :day)"
          + " and (c.validTo is null or c.validTo >= :day)";

  /** The days of the year on which somebody of {@code h} signed. */
  private static final String VISITS =
      "(select count(distinct v.activityId) from VisitLine v where v.regionCode = :region"
          + " and v.householdId = h.id and v.signedOn >= :first and v.signedOn < :behind)";

  @Inject RegionQuery read;
  @Inject LawService laws;
  @Inject VisitView visits;
  @Inject Kinds kinds;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  /**
   * What is asked for.
   *
   * @param day on which the rule and the identities are read: the last of the year, or today
   * @param times visits owed, by identity
   */
  record Asked(int year, boolean open, LocalDate day, Map<String, Integer> times) {
    /** Identities by how often; the fewest first. */
    Map<Integer, List<String>> byTimes() {
      Map<Integer, List<String>> by = new TreeMap<>();
      times.forEach((code, n) -> by.computeIfAbsent(n, k -> new ArrayList<>()).add(code));
      return by;
    }
  }

  Asked asked(int year, boolean open) {
    LocalDate last = LocalDate.of(year, 12, 31);
    LocalDate today = clocks.today();
    LocalDate day = last.isBefore(today) ? last : today;
    Map<String, Integer> times = new HashMap<>(laws.numbers(ValueList.VISIT_TIMES, day));
    times.values().removeIf(n -> n == 0);
    return new Asked(year, open, day, times);
  }

  Page<VisitDto.Owed> page(int year, boolean open, PageRequest page) {
    Asked asked = asked(year, open);
    return Page.ofAll(
        rows(asked, page.cursor(), page.limit()),
        page.limit(),
        rows -> dtos(asked, rows),
        OwedVisits::mark,
        page.total() ? count(asked) : null);
  }

  /** Those of the scope, the last entered first; {@code limit + 1} rows. */
  List<Household> rows(Asked asked, Cursor after, int limit) {
    if (asked.times().isEmpty()) {
      return List.of();
    }
    User user = currentUser.get();
    return read.list(
        "select h from Household h where "
            + where(user, asked)
            + (after == null ? "" : " and h.id < :after")
            + " order by h.id desc",
        Household.class,
        query -> {
          bind(query, user, asked);
          if (after != null) query.setParameter("after", after.id());
          query.setMaxResults(limit + 1);
        });
  }

  long count(Asked asked) {
    if (asked.times().isEmpty()) {
      return 0;
    }
    User user = currentUser.get();
    return read.list(
            "select count(*) from Household h where " + where(user, asked),
            Long.class,
            query -> bind(query, user, asked))
        .get(0);
  }

  static Cursor mark(Household row) {
    return new Cursor("", row.id());
  }

  private static String where(User user, Asked asked) {
    StringBuilder where =
        new StringBuilder("h.regionCode = :region and h.endedOn is null and ")
            .append(user.scope().predicate("h.unitPath"));
    List<String> some = new ArrayList<>();
    for (int n : asked.byTimes().keySet()) {
      String holds =
          "exists (select 1"
              + MEMBER
              + " and m.householdId = h.id and c.category in :codes"
              + n
              + ")";
      some.add(asked.open() ? "(" + VISITS + " < " + n + " and " + holds + ")" : holds);
    }
    return where.append(" and (").append(String.join(" or ", some)).append(")").toString();
  }

  private static void bind(Query<?> query, User user, Asked asked) {
    user.scope().bind(query).setParameter("day", asked.day());
    asked.byTimes().forEach((n, codes) -> query.setParameter("codes" + n, codes));
    if (asked.open()) {
      year(query, asked);
    }
  }

  private static void year(Query<?> query, Asked asked) {
    query
        .setParameter("first", LocalDate.of(asked.year(), 1, 1))
        .setParameter("behind", LocalDate.of(asked.year() + 1, 1, 1));
  }

  /** In two statements for a page, beside the names. */
  List<VisitDto.Owed> dtos(Asked asked, List<Household> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<UUID> ids = rows.stream().map(Household::id).toList();
    Map<UUID, TreeSet<String>> held = new HashMap<>();
    read.list(
            "select distinct m.householdId, c.category"
                + MEMBER
                + " and m.householdId in :ids and c.category in :codes",
            Object[].class,
            query ->
                query
                    .setParameter("ids", ids)
                    .setParameter("day", asked.day())
                    .setParameter("codes", asked.times().keySet()))
        .forEach(
            row -> held.computeIfAbsent((UUID) row[0], id -> new TreeSet<>()).add((String) row[1]));
    Map<UUID, Object[]> done = new HashMap<>();
    read.list(
            "select v.householdId, count(distinct v.activityId), max(v.signedOn) from VisitLine v"
                + " where v.regionCode = :region and v.householdId in :ids"
                + " and v.signedOn >= :first and v.signedOn < :behind group by v.householdId",
            Object[].class,
            query -> year(query.setParameter("ids", ids), asked))
        .forEach(row -> done.put((UUID) row[0], row));
    Map<UUID, VisitDto.Family> families = visits.families(rows);
    return rows.stream()
        .map(
            h -> {
              TreeSet<String> codes = held.getOrDefault(h.id(), new TreeSet<>());
              int owed = codes.stream().mapToInt(asked.times()::get).max().orElse(0);
              Object[] of = done.get(h.id());
              long had = of == null ? 0 : (Long) of[1];
              return new VisitDto.Owed(
                  families.get(h.id()),
                  codes.stream().map(this::name).toList(),
                  owed,
                  had,
                  of == null ? null : (LocalDate) of[2],
                  had < owed);
            })
        .toList();
  }

  private String name(String category) {
    return kinds.find(PersonCategory.FAMILY, category).map(Kind::name).orElse(category);
  }
}
