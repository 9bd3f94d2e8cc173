package org.shuangyong.term;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds terms and their targets; a term is the whole district's to read. */
@ApplicationScoped
public class TermRepository implements PanacheRepositoryBase<Term, UUID> {
  @Inject EntityManager em;

  /** Newest first; a district has one in four years. */
  List<Term> newestFirst() {
    return list("order by startYear desc, id desc");
  }

  List<TermTarget> targets(UUID term) {
    return em.createQuery(
            "from TermTarget t where t.termId = :term order by t.year, t.position, t.id",
            TermTarget.class)
        .setParameter("term", term)
        .getResultList();
  }

  List<TermTarget> targetsOfYear(int year) {
    return em.createQuery(
            "from TermTarget t where t.year = :year order by t.termId, t.position, t.id",
            TermTarget.class)
        .setParameter("year", year)
        .getResultList();
  }

  List<TermTarget> byIds(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery("from TermTarget t where t.id in :ids", TermTarget.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  void add(TermTarget target) {
    em.persist(target);
  }

  void remove(TermTarget target) {
    em.remove(target);
  }
}
