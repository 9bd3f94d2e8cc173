package org.shuangyong.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.platform.crypto.SealedColumns;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFollower;

/** Rosters stay with who brought them; what they expect of a village goes with the village. */
@ApplicationScoped
public class RosterUnits implements UnitFollower, SealedColumns {
  @Inject EntityManager em;

  @Override
  public String kind() {
    return RosterService.KIND;
  }

  @Override
  public long open(UUID unit) {
    return em.createQuery(
            "select count(*) from Roster r where r.unitId = :unit and r.status in (UPLOADED,"
                + " READING, READY, APPLYING)",
            Long.class)
        .setParameter("unit", unit)
        .getSingleResult();
  }

  @Override
  public Set<String> pathTables() {
    return Set.of("roster", "roster_row", "roster_before");
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    em.createQuery(
            "update RosterRow r set r.unitId = :into, r.unitPath = :path where r.unitId = :from")
        .setParameter("into", into.id())
        .setParameter("path", into.path())
        .setParameter("from", from.id())
        .executeUpdate();
    em.createQuery(
            "update Roster r set r.unitId = :into, r.unitPath = :path where r.unitId = :from"
                + " and r.status in (UPLOADED, READING, READY, APPLYING)")
        .setParameter("into", into.id())
        .setParameter("path", into.path())
        .setParameter("from", from.id())
        .executeUpdate();
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
