package org.shuangyong.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.platform.access.User;

/** Finds filings, always within what the person may see. */
@ApplicationScoped
public class FilingRepository implements PanacheRepositoryBase<Filing, UUID> {
  @Inject EntityManager em;

  List<Filing> ofYear(User user, int year) {
    var query =
        em.createQuery(
            "from Filing f where f.year = :year and " + user.scope().predicate("f.unitPath"),
            Filing.class);
    query.setParameter("year", year);
    return user.scope().bind(query).getResultList();
  }

  Optional<Filing> visible(User user, UUID id) {
    var query =
        em.createQuery(
            "from Filing f where f.id = :id and " + user.scope().predicate("f.unitPath"),
            Filing.class);
    query.setParameter("id", id);
    return user.scope().bind(query).getResultStream().findFirst();
  }
}
