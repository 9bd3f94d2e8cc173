package org.shuangyong.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFollower;

/** In an open round the unit that takes over speaks; a closed round reads as it was signed. */
@ApplicationScoped
public class ReconciliationUnits implements UnitFollower {
  private static final String OPEN =
      " and exists (select 1 from Reconciliation r where r.id = l.roundId and r.status = 'OPEN')";

  @Inject EntityManager em;

  @Override
  public String kind() {
    return "reconciliation";
  }

  @Override
  public long open(UUID unit) {
    return em.createQuery(
            "select count(*) from ReconciliationLine l"
                + " where (l.askerId = :unit or l.doerId = :unit)"
                + OPEN,
            Long.class)
        .setParameter("unit", unit)
        .getSingleResult();
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    em.flush();
    for (ReconciliationLine line :
        em.createQuery(
                "from ReconciliationLine l where (l.askerId = :unit or l.doerId = :unit)" + OPEN,
                ReconciliationLine.class)
            .setParameter("unit", from.id())
            .getResultList()) {
      line.follow(from.id(), into.id());
    }
  }
}
