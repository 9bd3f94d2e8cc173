package org.shuangyong.activity.finding;

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

/** A finding names the unit as it was looked at; and what of it is sealed. */
@ApplicationScoped
public class FindingUnits implements UnitFollower, SealedColumns {
  @Inject EntityManager em;

  @Override
  public String kind() {
    return "finding";
  }

  @Override
  public long open(UUID unit) {
    return em.createQuery(
            "select count(*) from Finding f where f.unitId = :unit and f.matterId is not null"
                + " and f.recheck is null",
            Long.class)
        .setParameter("unit", unit)
        .getSingleResult();
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    em.createQuery(
            "update versioned Finding f set f.unitId = :into where f.unitId = :from"
                + " and f.matterId is not null and f.recheck is null")
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .executeUpdate();
  }

  @Override
  public Map<String, Set<String>> sealed() {
    return Map.of("activity_finding", Set.of("text_sealed"));
  }
}
