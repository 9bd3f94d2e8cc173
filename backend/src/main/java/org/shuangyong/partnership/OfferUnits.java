package org.shuangyong.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFollower;

/** Offers follow the unit that took them in. */
@ApplicationScoped
public class OfferUnits implements UnitFollower {
  private static final String OPEN = "o.status not in (DELISTED, REFUSED)";

  @Inject EntityManager em;

  @Override
  public String kind() {
    return OfferService.KIND;
  }

  @Override
  public Set<String> pathTables() {
    return Set.of("offer");
  }

  @Override
  public long open(UUID unit) {
    return em.createQuery(
            "select count(*) from Offer o where o.unitId = :unit and " + OPEN, Long.class)
        .setParameter("unit", unit)
        .getSingleResult();
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    em.createQuery(
            "update versioned Offer o set o.unitId = :into, o.unitPath = :path where o.unitId = :from"
                + " and "
                + OPEN)
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .setParameter("path", into.path())
        .executeUpdate();
  }
}
