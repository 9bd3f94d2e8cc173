package org.shuangyong.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.Region;

/**
 * Takes a roster back: what it made goes, what it changed is again what it was, to the last byte
 * (F4 11). All at once and by few statements whatever the number of rows; not at all when somebody
 * has worked on one of the files since.
 */
@ApplicationScoped
class RosterUndo {
  /** What a roster may change of a file. */
  private static final String COLUMNS =
      "unit_id, unit_path, status, name, name_sealed, grams, initials, sex, minor, birth_on,"
          + " birth_sealed, id_kind, id_sealed, id_index, phone_sealed, phone_index,"
          + " address_sealed, hukou_code, hukou_rural, facts, basis, consent_on, collected_by,"
          + " collector_name, checked_by, twin_index, updated_at, version";

  @Inject EntityManager em;
  @Inject Region region;
  @Inject RosterMoves moves;
  @Inject RosterRepository rosters;

  /** Keeps the files of these rows as they are, before they are changed. */
  void remember(Collection<RosterRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    em.createNativeQuery(
            "insert into roster_before (region_code, id, roster_id, person_id, "
                + COLUMNS
                + ") select r.region_code, r.id, r.roster_id, r.person_id, "
                + COLUMNS.replaceAll("(\\w+)(,|$)", "p.$1$2")
                + " from roster_row r join person p"
                + " on p.region_code = r.region_code and p.id = r.person_id"
                + " where r.region_code = :region and r.id in (:rows)")
        .setParameter("region", region.code())
        .setParameter("rows", rows.stream().map(RosterRow::id).toList())
        .executeUpdate();
  }

  void undo(Roster roster) {
    em.flush();
    long touched =
        number(
            roster,
            "select count(*) from roster_row r left join person p"
                + " on p.region_code = r.region_code and p.id = r.person_id"
                + " where r.region_code = :region and r.roster_id = :roster"
                + " and r.outcome in ('ADDED', 'CHANGED')"
                + " and (p.id is null or p.version <> r.person_version)");
    touched +=
        number(
            roster,
            "select count(*) from roster_row r join household h"
                + " on h.region_code = r.region_code and h.id = r.household_id"
                + " where r.region_code = :region and r.roster_id = :roster and h.version <> 0");
    touched +=
        number(
            roster,
            "select count(*) from roster_row r join household_member m"
                + " on m.region_code = r.region_code and m.id = r.member_id"
                + " where r.region_code = :region and r.roster_id = :roster"
                + " and m.valid_to is not null");
    touched += number(roster, RosterMoves.TOUCHED);
    if (touched > 0) {
      throw new ProblemException(Problem.ROSTER_TOUCHED, Map.of("rows", touched));
    }
    try {
      take(roster);
    } catch (PersistenceException e) {
      // Something else hangs on what would go: a plaque, a case, a household made by hand.
      throw new ProblemException(Problem.ROSTER_TOUCHED, Map.of("rows", 1));
    }
  }

  private void take(Roster roster) {
    Map<UUID, UUID> stood = moves.moved(roster);
    for (String made :
        new String[] {
          "household_member:member_id",
          "household:household_id",
          "person_category:category_id",
          "person_record:record_id"
        }) {
      String[] tableAndId = made.split(":");
      run(
          roster,
          "delete from "
              + tableAndId[0]
              + " d where d.region_code = :region and d.id in (select r."
              + tableAndId[1]
              + " from roster_row r where r.region_code = :region and r.roster_id = :roster)");
    }
    run(
        roster,
        "update person p set ("
            + COLUMNS
            + ") = ("
            + COLUMNS.replaceAll("(\\w+)(,|$)", "b.$1$2")
            + ") from roster_before b where b.region_code = :region and b.roster_id = :roster"
            + " and p.region_code = b.region_code and p.id = b.person_id");
    // A household is shown by its head's name; who has it open must see that it changed.
    run(
        roster,
        "update household h set title = b.name, version = h.version + 1 from roster_before b"
            + " where b.region_code = :region and b.roster_id = :roster"
            + " and h.region_code = b.region_code and h.head_id = b.person_id"
            + " and h.title <> b.name");
    moves.back(roster, stood);
    twins(roster);
    rosters.clearBefore(roster);
    run(
        roster,
        "delete from person p where p.region_code = :region and p.id in (select r.person_id"
            + " from roster_row r where r.region_code = :region and r.roster_id = :roster"
            + " and r.outcome = 'ADDED')");
  }

  /** Pairs that nobody has decided: of what goes now, and of what is no longer alike. */
  private void twins(Roster roster) {
    String open = "delete from person_twin t where t.region_code = :region and t.status = 'OPEN'";
    run(
        roster,
        open + " and (" + in("first_id", "ADDED") + " or " + in("second_id", "ADDED") + ")");
    run(
        roster,
        open
            + " and ("
            + in("first_id", "CHANGED")
            + " or "
            + in("second_id", "CHANGED")
            + ") and t.created_at >= (select o.created_at from roster o"
            + " where o.region_code = :region and o.id = :roster)"
            + " and not exists (select 1 from person a, person b where a.region_code = :region"
            + " and a.id = t.first_id and b.region_code = :region and b.id = t.second_id"
            + " and b.twin_index = a.twin_index and b.unit_id = a.unit_id)");
  }

  private static String in(String side, String outcome) {
    return "exists (select 1 from roster_row r where r.region_code = :region"
        + " and r.roster_id = :roster and r.person_id = t."
        + side
        + " and r.outcome = '"
        + outcome
        + "')";
  }

  private long number(Roster roster, String sql) {
    return ((Number) bound(roster, sql).getSingleResult()).longValue();
  }

  private void run(Roster roster, String sql) {
    bound(roster, sql).executeUpdate();
  }

  private Query bound(Roster roster, String sql) {
    return em.createNativeQuery(sql)
        .setParameter("region", region.code())
        .setParameter("roster", roster.id());
  }
}
