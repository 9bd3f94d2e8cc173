package org.shuangyong.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.Query;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;

/** Finds rosters and their rows, always within what the person may see. */
@ApplicationScoped
class RosterRepository implements PanacheRepositoryBase<Roster, UUID> {
  @Inject RegionQuery read;
  @Inject EntityManager em;

  /** So many rows of one answer. */
  record Count(Fate fate, Decision decision, Outcome outcome, long rows) {}

  /** What a list of rows asks for; nulls ask nothing. */
  record RowFilter(UUID roster, Fate fate, String reason, Boolean undecided) {
    String where() {
      return "r.regionCode = :region and r.rosterId = :roster"
          + (fate == null ? "" : " and r.fate = :fate")
          + (reason == null ? "" : " and array_contains(r.reasons, :reason)")
          + (undecided == null || !undecided ? "" : " and r.decision is null");
    }

    void bind(Query<?> query) {
      query.setParameter("roster", roster);
      if (fate != null) query.setParameter("fate", fate);
      if (reason != null) query.setParameter("reason", reason);
    }
  }

  /** Newest first; {@code limit + 1} rows. */
  List<Roster> page(User user, RosterPurpose purpose, Cursor after, int limit) {
    return read.list(
        "from Roster r where "
            + where(user, purpose)
            + (after == null ? "" : " and r.id < :after")
            + " order by r.id desc",
        Roster.class,
        query -> {
          bind(query, user, purpose);
          if (after != null) query.setParameter("after", after.id());
          query.setMaxResults(limit + 1);
        });
  }

  long count(User user, RosterPurpose purpose) {
    return read.list(
            "select count(*) from Roster r where " + where(user, purpose),
            Long.class,
            query -> bind(query, user, purpose))
        .get(0);
  }

  Optional<Roster> visible(User user, UUID id) {
    return read
        .list(
            "from Roster r where r.regionCode = :region and r.id = :id and "
                + user.scope().predicate("r.unitPath"),
            Roster.class,
            query -> user.scope().bind(query.setParameter("id", id)))
        .stream()
        .findFirst();
  }

  /** Held until the transaction ends: two workers do not do the same rows. */
  Roster held(UUID id) {
    return em.find(Roster.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Until the transaction ends each statement is planned with its values. A plan that is kept
   * compares every row so far with each of the thousand values asked for, as long as PostgreSQL has
   * not counted the rows of a new roster.
   */
  void planEach() {
    em.createNativeQuery("set local plan_cache_mode = force_custom_plan").executeUpdate();
  }

  /** Of the numbers, those that rows of the roster had before. */
  List<String> numbersOf(UUID roster, Collection<String> indexes) {
    return indexes.isEmpty()
        ? List.of()
        : read.list(
            "select r.idIndex from RosterRow r where r.regionCode = :region"
                + " and r.rosterId = :roster and r.idIndex in :indexes",
            String.class,
            query -> query.setParameter("roster", roster).setParameter("indexes", indexes));
  }

  /** A name with its birth date, in a village. */
  record Mark(UUID unit, String twinIndex) {}

  /** Of the marks, those that rows of the roster have. */
  List<Mark> twinsOf(UUID roster, Collection<String> indexes) {
    return indexes.isEmpty()
        ? List.of()
        : read.list(
            "select new org.shuangyong.roster.RosterRepository$Mark(r.unitId, r.twinIndex)"
                + " from RosterRow r where r.regionCode = :region and r.rosterId = :roster"
                + " and r.twinIndex in :indexes and r.unitId is not null",
            Mark.class,
            query -> query.setParameter("roster", roster).setParameter("indexes", indexes));
  }

  /** Of the files, those that rows of the roster already changed or made. */
  List<UUID> doneTo(UUID roster, Collection<UUID> persons) {
    return persons.isEmpty()
        ? List.of()
        : read.list(
            "select r.personId from RosterRow r where r.regionCode = :region"
                + " and r.rosterId = :roster and r.personId in :persons and r.outcome = CHANGED",
            UUID.class,
            query -> query.setParameter("roster", roster).setParameter("persons", persons));
  }

  /** Those of the persons whom a row of the roster means. */
  Set<UUID> named(UUID roster, Collection<UUID> persons) {
    return new HashSet<>(
        read.list(
            "select r.personId from RosterRow r where r.regionCode = :region"
                + " and r.rosterId = :roster and r.personId in :persons",
            UUID.class,
            query -> query.setParameter("roster", roster).setParameter("persons", persons)));
  }

  /** The next rows after one, as they stood in the sheet. */
  List<RosterRow> rowsAfter(UUID roster, int rowNo, int limit) {
    return read.list(
        "from RosterRow r where r.regionCode = :region and r.rosterId = :roster"
            + " and r.rowNo > :rowNo order by r.rowNo",
        RosterRow.class,
        query ->
            query.setParameter("roster", roster).setParameter("rowNo", rowNo).setMaxResults(limit));
  }

  /** Those that are not taken, for the workbook of the rejected. */
  List<RosterRow> rejectedAfter(UUID roster, int rowNo, int limit) {
    return read.list(
        "from RosterRow r where r.regionCode = :region and r.rosterId = :roster"
            + " and r.rowNo > :rowNo and (r.outcome = REJECTED"
            + " or r.outcome is null and r.fate in (WRONG, DOUBTFUL)) order by r.rowNo",
        RosterRow.class,
        query ->
            query.setParameter("roster", roster).setParameter("rowNo", rowNo).setMaxResults(limit));
  }

  List<RosterRow> rows(RowFilter filter, Cursor after, int limit) {
    return read.list(
        "from RosterRow r where "
            + filter.where()
            + (after == null ? "" : " and r.rowNo > :after")
            + " order by r.rowNo",
        RosterRow.class,
        query -> {
          filter.bind(query);
          if (after != null) query.setParameter("after", after.number());
          query.setMaxResults(limit + 1);
        });
  }

  List<RosterRow> rows(UUID roster, Collection<UUID> ids) {
    return read.list(
        "from RosterRow r where r.regionCode = :region and r.rosterId = :roster and r.id in :ids",
        RosterRow.class,
        query -> query.setParameter("roster", roster).setParameter("ids", ids));
  }

  List<Count> counts(UUID roster) {
    return read.list(
        "select new org.shuangyong.roster.RosterRepository$Count("
            + "r.fate, r.decision, r.outcome, count(*)) from RosterRow r"
            + " where r.regionCode = :region and r.rosterId = :roster"
            + " group by r.fate, r.decision, r.outcome",
        Count.class,
        query -> query.setParameter("roster", roster));
  }

  /** Each reason with its number of rows, of a fate. */
  List<Object[]> reasons(Roster roster) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        em.createNativeQuery(
                "select r.fate, x.reason, count(*) from roster_row r,"
                    + " unnest(r.reasons) as x(reason)"
                    + " where r.region_code = :region and r.roster_id = :roster"
                    + " group by r.fate, x.reason order by 3 desc, 2")
            .setParameter("region", roster.regionCode())
            .setParameter("roster", roster.id())
            .getResultList();
    return rows;
  }

  void clearRows(UUID roster) {
    em.createQuery("delete from RosterRow r where r.rosterId = :roster")
        .setParameter("roster", roster)
        .executeUpdate();
  }

  void clearBefore(Roster roster) {
    for (String kept : List.of("roster_before", "roster_along")) {
      em.createNativeQuery(
              "delete from " + kept + " where region_code = :region and roster_id = :roster")
          .setParameter("region", roster.regionCode())
          .setParameter("roster", roster.id())
          .executeUpdate();
    }
  }

  /**
   * Those of files that nobody has touched since and that still hold what was staged; not what is
   * half written, which a person goes on with or takes back.
   */
  List<UUID> untouchedSince(Instant moment) {
    return em.createQuery(
            "select r.id from Roster r where r.updatedAt < :moment and r.purpose = FILES"
                + " and r.status not in (DROPPED, CLOSED, APPLYING)",
            UUID.class)
        .setParameter("moment", moment)
        .getResultList();
  }

  private static String where(User user, RosterPurpose purpose) {
    return "r.regionCode = :region and "
        + user.scope().predicate("r.unitPath")
        + " and r.status <> DROPPED"
        + (purpose == null ? "" : " and r.purpose = :purpose");
  }

  private static void bind(Query<?> query, User user, RosterPurpose purpose) {
    user.scope().bind(query);
    if (purpose != null) query.setParameter("purpose", purpose);
  }
}
