package org.shuangyong.platform.secrecy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.shuangyong.platform.web.Cursor;

/** Finds what the guard stopped or let pass for a reason, over the whole district. */
@ApplicationScoped
public class SecrecyIncidentRepository implements PanacheRepositoryBase<SecrecyIncident, UUID> {
  @Inject EntityManager em;

  /** Newest first; {@code limit + 1} rows; nulls ask nothing. */
  List<SecrecyIncident> page(
      String rule, SecrecyIncident.Outcome outcome, Cursor after, int limit) {
    var query =
        em.createQuery(
            "from SecrecyIncident i where 1 = 1"
                + (rule == null ? "" : " and i.rule = :rule")
                + (outcome == null ? "" : " and i.outcome = :outcome")
                + (after == null ? "" : " and (i.at < :at or i.at = :at and i.id < :id)")
                + " order by i.at desc, i.id desc",
            SecrecyIncident.class);
    if (rule != null) query.setParameter("rule", rule);
    if (outcome != null) query.setParameter("outcome", outcome);
    if (after != null) {
      query.setParameter("at", after.instant()).setParameter("id", after.id());
    }
    return query.setMaxResults(limit + 1).getResultList();
  }
}
