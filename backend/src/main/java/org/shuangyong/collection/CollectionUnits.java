package org.shuangyong.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFollower;

/**
 * A collecting that is not over asks the unit that takes over; one that is over stays as it was.
 */
@ApplicationScoped
public class CollectionUnits implements UnitFollower {
  private static final String OPEN =
      "u.unitId = :unit and exists"
          + " (select 1 from Collecting c where c.id = u.collectionId and c.closesOn >= :day)";

  @Inject EntityManager em;
  @Inject Clocks clocks;

  @Override
  public String kind() {
    return "collection";
  }

  @Override
  public long open(UUID unit) {
    return em.createQuery("select count(*) from CollectionUnit u where " + OPEN, Long.class)
        .setParameter("unit", unit)
        .setParameter("day", clocks.today())
        .getSingleResult();
  }

  @Override
  public Set<String> pathTables() {
    return Set.of("collection_unit");
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    for (CollectionUnit asked :
        em.createQuery("from CollectionUnit u where " + OPEN, CollectionUnit.class)
            .setParameter("unit", from.id())
            .setParameter("day", day)
            .getResultList()) {
      boolean there =
          em.createQuery(
                      "select count(*) from CollectionUnit u"
                          + " where u.collectionId = :collection and u.unitId = :unit",
                      Long.class)
                  .setParameter("collection", asked.collectionId())
                  .setParameter("unit", into.id())
                  .getSingleResult()
              > 0;
      em.remove(asked);
      if (!there) {
        em.persist(new CollectionUnit(asked.collectionId(), into.id(), into.path()));
      }
    }
  }
}
