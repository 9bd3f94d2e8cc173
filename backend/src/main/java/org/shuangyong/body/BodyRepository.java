package org.shuangyong.body;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Finds bodies; they are the district's public directory. */
@ApplicationScoped
public class BodyRepository implements PanacheRepositoryBase<Body, UUID> {
  @Inject EntityManager em;

  /** In list order, the ended ones too. */
  List<Body> all() {
    return list("order by sort, name");
  }

  /** Body, actor kind, units, seats held on the day. */
  List<Object[]> counts(LocalDate day) {
    return em.createQuery(
            "select m.bodyId, u.actorKind, count(distinct u.id), count(*) from Membership m join Unit u on u.id = m.unitId where "
                + MembershipFilter.IN_FORCE
                + " group by m.bodyId, u.actorKind",
            Object[].class)
        .setParameter("day", day)
        .getResultList();
  }
}
