package org.shuangyong.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.family.FamilyUnits;
import org.shuangyong.family.PersonFollower;
import org.shuangyong.family.PersonIntake;
import org.shuangyong.platform.crypto.IndexedColumns;
import org.shuangyong.platform.crypto.SealedColumns;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFollower;

/** Rosters stay with who brought them; what they expect of a village goes with the village. */
@ApplicationScoped
public class RosterUnits implements UnitFollower, PersonFollower, SealedColumns, IndexedColumns {
  private static final String OPEN = "r.status in (UPLOADED, READING, READY, APPLYING)";

  @Inject EntityManager em;
  @Inject RosterParser parser;

  @Override
  public String kind() {
    return RosterService.KIND;
  }

  @Override
  public long open(UUID unit) {
    return em.createQuery(
            "select count(*) from Roster r where r.unitId = :unit and " + OPEN, Long.class)
        .setParameter("unit", unit)
        .getSingleResult();
  }

  @Override
  public Set<String> pathTables() {
    return Set.of("roster", "roster_row", "roster_before");
  }

  /** What a row wrote stays its own: whoever takes the roster back must not take the kept file. */
  @Override
  public Set<Column> columns() {
    return Set.of(new Column("RosterRow", "personId", "(r.outcome is null or r.outcome = KEPT)"));
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    for (String statement :
        List.of(
            "update RosterRow r set r.unitId = :into, r.unitPath = :path where r.unitId = :from",
            "update versioned Roster r set r.unitId = :into, r.unitPath = :path"
                + " where r.unitId = :from and "
                + OPEN)) {
      em.createQuery(statement)
          .setParameter("into", into.id())
          .setParameter("path", into.path())
          .setParameter("from", from.id())
          .executeUpdate();
    }
    // Who takes a roster back puts nobody into a village that has ended.
    em.createNativeQuery(
            "update roster_before set unit_id = :into, unit_path = :path"
                + " where region_code = :region and unit_id = :from")
        .setParameter("into", into.id())
        .setParameter("path", into.path())
        .setParameter("region", from.regionCode())
        .setParameter("from", from.id())
        .executeUpdate();
    em.createQuery("update RosterAlong a set a.unitId = :into where a.unitId = :from")
        .setParameter("into", into.id())
        .setParameter("from", from.id())
        .executeUpdate();
    // The successor's own gap takes in the other's, whose matter goes its way.
    em.createQuery(
            "delete from RosterGap g where g.villageId = :from and exists (select 1 from RosterGap o"
                + " where o.rosterId = g.rosterId and o.villageId = :into)")
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .executeUpdate();
    for (String statement :
        List.of(
            "update versioned Roster r set r.defaultUnit = :into where r.defaultUnit = :from and "
                + OPEN,
            "update RosterGap g set g.villageId = :into where g.villageId = :from",
            "update RosterGap g set g.ownerId = :into where g.ownerId = :from")) {
      em.createQuery(statement)
          .setParameter("into", into.id())
          .setParameter("from", from.id())
          .executeUpdate();
    }
  }

  @Override
  public List<Indexed> indexed() {
    List<Indexed> indexed = new ArrayList<>(FamilyUnits.of("roster_before"));
    indexed.add(
        new Indexed(
            "roster_row",
            "id_index",
            "id",
            List.of(
                "t.cells_sealed",
                "(select x.mapping ->> 'idNumber' from roster x where"
                    + " x.region_code = t.region_code and x.id = t.roster_id)"),
            (r, open) -> number(open.apply((String) r[0]), (String) r[1])));
    return indexed;
  }

  private String number(String cells, String column) {
    List<String> line = parser.cells(cells);
    int at = column == null ? line.size() : Integer.parseInt(column);
    return at < line.size() ? PersonIntake.number(line.get(at)) : null;
  }

  @Override
  public Map<String, Set<String>> sealed() {
    return Map.of(
        "roster_row",
        Set.of("cells_sealed"),
        "roster_before",
        Set.of("name_sealed", "birth_sealed", "id_sealed", "phone_sealed", "address_sealed"));
  }
}
