package org.shuangyong.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.shuangyong.family.Person;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;

/** An expected roster against the files as they are now: who is collected is missing no more. */
@ApplicationScoped
class GapRepository {
  /** Row {@code r} has a live file: by its number, or the one it was found to mean. */
  static final String MATCHED =
      "(exists (select 1 from Person p where p.regionCode = :region and p.idIndex = r.idIndex"
          + " and p.status <> CLOSED) or exists (select 1 from Person q where"
          + " q.regionCode = :region and q.id = r.personId and q.status <> CLOSED))";

  /** Person {@code p} is on file as such and on no row; {@code c} is the 身份. */
  private static String extra(Roster roster) {
    return "p.regionCode = :region and p.status <> CLOSED and exists (select 1 from PersonCategory c"
        + " where c.regionCode = :region and c.personId = p.id and c.category in :categories and "
        + (roster.expectedKind().begins()
            ? "c.validFrom >= :from and c.validFrom <= :to)"
            : "(c.validFrom is null or c.validFrom <= :to)"
                + " and (c.validTo is null or c.validTo >= :from))")
        + " and not exists (select 1 from RosterRow r where r.regionCode = :region"
        + " and r.rosterId = :roster and (r.idIndex = p.idIndex or r.personId = p.id)) and ";
  }

  @Inject RegionQuery read;

  record Expected(UUID unit, long expected, long matched) {}

  record Extra(UUID unit, long extra) {}

  List<Expected> expected(User user, UUID roster) {
    return read.list(
        "select new org.shuangyong.roster.GapRepository$Expected(r.unitId, count(*),"
            + " sum(case when "
            + MATCHED
            + " then 1L else 0L end)) from RosterRow r where r.regionCode = :region"
            + " and r.rosterId = :roster and (r.unitPath is null or "
            + user.scope().predicate("r.unitPath")
            + ") group by r.unitId",
        Expected.class,
        query -> user.scope().bind(query.setParameter("roster", roster)));
  }

  List<Extra> extra(User user, Roster roster, List<String> categories) {
    return read.list(
        "select new org.shuangyong.roster.GapRepository$Extra(p.unitId, count(*))"
            + " from Person p where "
            + extra(roster)
            + user.scope().predicate("p.unitPath")
            + " group by p.unitId",
        Extra.class,
        query -> bind(query, user, roster, categories));
  }

  /** Rows of a village that have no file; {@code limit + 1} rows. */
  List<RosterRow> missing(UUID roster, UUID unit, Cursor after, int limit) {
    return read.list(
        "from RosterRow r where r.regionCode = :region and r.rosterId = :roster and r.unitId = :unit"
            + " and not "
            + MATCHED
            + (after == null ? "" : " and r.rowNo > :after")
            + " order by r.rowNo",
        RosterRow.class,
        query -> {
          query.setParameter("roster", roster).setParameter("unit", unit).setMaxResults(limit + 1);
          if (after != null) query.setParameter("after", after.number());
        });
  }

  /** Files of a village that are on no row; {@code limit + 1} rows. */
  List<Person> extras(
      User user, Roster roster, List<String> categories, UUID unit, Cursor after, int limit) {
    return read.list(
        "from Person p where "
            + extra(roster)
            + user.scope().predicate("p.unitPath")
            + " and p.unitId = :unit"
            + (after == null ? "" : " and p.id > :after")
            + " order by p.id",
        Person.class,
        query -> {
          bind(query, user, roster, categories);
          query.setParameter("unit", unit).setMaxResults(limit + 1);
          if (after != null) query.setParameter("after", after.id());
        });
  }

  List<RosterGap> assigned(UUID roster) {
    return read.list(
        "from RosterGap g where g.regionCode = :region and g.rosterId = :roster",
        RosterGap.class,
        query -> query.setParameter("roster", roster));
  }

  private static void bind(
      org.hibernate.query.Query<?> query, User user, Roster roster, List<String> categories) {
    user.scope().bind(query);
    query
        .setParameter("roster", roster.id())
        .setParameter("categories", categories)
        .setParameter("from", java.time.LocalDate.of(roster.expectedYear(), 1, 1))
        .setParameter("to", java.time.LocalDate.of(roster.expectedYear(), 12, 31));
  }
}
