package org.shuangyong.platform.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.shuangyong.platform.text.Like;
import org.shuangyong.platform.web.Cursor;

/** Reads the trail of the current district. */
@ApplicationScoped
public class AuditRepository implements PanacheRepositoryBase<AuditEvent, UUID> {
  @Inject EntityManager em;

  /** Newest first, {@code limit + 1} rows so that the caller knows whether more follow. */
  List<AuditEvent> page(
      String action,
      String actor,
      String actorId,
      UUID recordId,
      Instant from,
      Instant to,
      Cursor after,
      int limit) {
    StringBuilder hql = new StringBuilder("from AuditEvent e where 1 = 1");
    if (action != null) hql.append(" and e.action = :action");
    if (actor != null) hql.append(" and e.actorName like :actor escape '!'");
    if (actorId != null) hql.append(" and e.actorId = :actorId");
    if (recordId != null) hql.append(" and e.recordId = :recordId");
    if (from != null) hql.append(" and e.at >= :from");
    if (to != null) hql.append(" and e.at < :to");
    if (after != null) hql.append(" and (e.at < :at or e.at = :at and e.id < :id)");
    var query = em.createQuery(hql + " order by e.at desc, e.id desc", AuditEvent.class);
    if (action != null) query.setParameter("action", action);
    if (actor != null) query.setParameter("actor", Like.part(actor));
    if (actorId != null) query.setParameter("actorId", actorId);
    if (recordId != null) query.setParameter("recordId", recordId);
    if (from != null) query.setParameter("from", from);
    if (to != null) query.setParameter("to", to);
    if (after != null) {
      query.setParameter("at", after.instant()).setParameter("id", after.id());
    }
    return query.setMaxResults(limit + 1).getResultList();
  }

  /** The last act on one of these records that changed it; null when there is none. */
  AuditEvent lastOf(List<UUID> records) {
    return em.createQuery(
            "from AuditEvent e where e.recordId in :records and e.action not like '%.reveal'"
                + " order by e.at desc, e.id desc",
            AuditEvent.class)
        .setParameter("records", records)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  List<AuditEvent> chain(long afterNo, int limit) {
    return em.createQuery(
            "from AuditEvent e where e.chainNo > :no order by e.chainNo", AuditEvent.class)
        .setParameter("no", afterNo)
        .setMaxResults(limit)
        .getResultList();
  }

  long unsealed() {
    return count("chainNo is null");
  }

  /** The chain's end as the sealing job left it: number and hash, or null before the first seal. */
  Object[] end(String region) {
    List<?> rows =
        em.createNativeQuery(
                "select last_no, last_hash from audit_chain where region_code = :region")
            .setParameter("region", region)
            .getResultList();
    return rows.isEmpty() ? null : (Object[]) rows.get(0);
  }
}
