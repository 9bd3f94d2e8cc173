package org.shuangyong.collection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.web.Cursor;

/** Finds collectings: a unit sees those that ask it or a unit below it. */
@ApplicationScoped
public class CollectionRepository implements PanacheRepositoryBase<Collecting, UUID> {
  @Inject EntityManager em;

  private static String where(User user) {
    return user.scope().district()
        ? "1 = 1"
        : "exists (select 1 from CollectionUnit s where s.collectionId = c.id and "
            + user.scope().predicate("s.unitPath")
            + ")";
  }

  /** The last closing first; {@code limit + 1} rows. */
  List<Collecting> page(User user, Integer year, Cursor after, int limit) {
    var query =
        em.createQuery(
            "from Collecting c where "
                + where(user)
                + (year == null ? "" : " and c.year = :year")
                + (after == null ? "" : " and (c.closesOn, c.id) < (:day, :id)")
                + " order by c.closesOn desc, c.id desc",
            Collecting.class);
    user.scope().bind(query);
    if (year != null) {
      query.setParameter("year", year);
    }
    if (after != null) {
      query.setParameter("day", after.day()).setParameter("id", after.id());
    }
    return query.setMaxResults(limit + 1).getResultList();
  }

  Optional<Collecting> visible(User user, UUID id) {
    var query =
        em.createQuery("from Collecting c where c.id = :id and " + where(user), Collecting.class);
    query.setParameter("id", id);
    return user.scope().bind(query).getResultStream().findFirst();
  }

  /** The units these collectings ask, within scope. */
  List<CollectionUnit> units(User user, Collection<UUID> collections) {
    if (collections.isEmpty()) {
      return List.of();
    }
    var query =
        em.createQuery(
            "from CollectionUnit u where u.collectionId in :ids and "
                + user.scope().predicate("u.unitPath")
                + " order by u.unitPath",
            CollectionUnit.class);
    query.setParameter("ids", collections);
    return user.scope().bind(query).getResultList();
  }

  Optional<CollectionUnit> unit(UUID collection, UUID unit) {
    return em.createQuery(
            "from CollectionUnit u where u.collectionId = :collection and u.unitId = :unit",
            CollectionUnit.class)
        .setParameter("collection", collection)
        .setParameter("unit", unit)
        .getResultStream()
        .findFirst();
  }

  /**
   * The open collectings of which the person's unit has neither said a need nor that it has none.
   */
  long unanswered(User user, LocalDate today) {
    return em.createQuery(
            "select count(*) from CollectionUnit u, Collecting c where c.id = u.collectionId"
                + " and u.unitId = :home and u.noneOn is null"
                + " and c.opensOn <= :today and c.closesOn >= :today and not exists"
                + " (select 1 from Matter m where m.collectionId = c.id and m.proposerId = :home)",
            Long.class)
        .setParameter("home", user.unit().id())
        .setParameter("today", today)
        .getSingleResult();
  }

  void add(CollectionUnit unit) {
    em.persist(unit);
  }
}
