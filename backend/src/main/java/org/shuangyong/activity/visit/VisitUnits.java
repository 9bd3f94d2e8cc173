package org.shuangyong.activity.visit;

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

/** Contacts and visits not made yet follow their unit; and what of a visit is sealed. */
@ApplicationScoped
public class VisitUnits implements UnitFollower, SealedColumns {
  @Inject EntityManager em;

  @Override
  public String kind() {
    return BorderService.KIND;
  }

  @Override
  public long open(UUID unit) {
    return em.createQuery(
            "select count(*) from BorderFamily b where b.contactUnitId = :unit"
                + " and b.endedOn is null",
            Long.class)
        .setParameter("unit", unit)
        .getSingleResult();
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    em.createQuery(
            "update versioned BorderFamily b set b.contactUnitId = :into"
                + " where b.contactUnitId = :from and b.endedOn is null")
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .executeUpdate();
    em.createQuery(
            "update VisitLine l set l.unitId = :into where l.unitId = :from and l.signedOn is null")
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .executeUpdate();
  }

  @Override
  public Map<String, Set<String>> sealed() {
    return Map.of("visit_line", Set.of("signer_sealed"));
  }
}
