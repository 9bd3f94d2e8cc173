package org.shuangyong.matter.sheet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.web.Cursor;

/** Finds sheets, for those who see their matters. */
@ApplicationScoped
public class SheetRepository implements PanacheRepositoryBase<SupervisionSheet, UUID> {
  @Inject EntityManager em;

  /** Last issued first; {@code limit + 1} rows. */
  List<SupervisionSheet> page(
      User user, SheetQuery filter, Cursor after, int limit, LocalDate today) {
    var query =
        em.createQuery(
            "from SupervisionSheet s where "
                + where(user, filter)
                + (after == null ? "" : " and (s.issuedAt, s.id) < (:afterAt, :afterId)")
                + " order by s.issuedAt desc, s.id desc",
            SupervisionSheet.class);
    bind(query, user, filter, today);
    if (after != null) {
      query.setParameter("afterAt", after.instant()).setParameter("afterId", after.id());
    }
    return query.setMaxResults(limit + 1).getResultList();
  }

  long count(User user, SheetQuery filter, LocalDate today) {
    var query =
        em.createQuery(
            "select count(*) from SupervisionSheet s where " + where(user, filter), Long.class);
    bind(query, user, filter, today);
    return query.getSingleResult();
  }

  Optional<SupervisionSheet> visible(User user, UUID id) {
    SheetQuery all = new SheetQuery();
    var query =
        em.createQuery(
            "from SupervisionSheet s where s.id = :id and " + where(user, all),
            SupervisionSheet.class);
    bind(query, user, all, null);
    return query.setParameter("id", id).getResultStream().findFirst();
  }

  /** The sheet that is open on a matter whose visibility the caller has checked. */
  Optional<SupervisionSheet> openOn(UUID matterId) {
    return find("matterId = ?1 and status in ?2", matterId, SheetStatus.OPEN).firstResultOptional();
  }

  private static String where(User user, SheetQuery f) {
    StringBuilder hql = new StringBuilder("1 = 1");
    if (!user.scope().district()) {
      hql.append(" and exists (select 1 from MatterParty p where p.matterId = s.matterId and ")
          .append(user.scope().predicate("p.unitPath"))
          .append(")");
    }
    if (f.colour != null) hql.append(" and s.colour = :colour");
    if (f.status != null) hql.append(" and s.status = :status");
    if (f.unit != null) hql.append(" and s.unitId = :unit");
    if (f.year != null) hql.append(" and s.year = :year");
    if (f.matter != null) hql.append(" and s.matterId = :matter");
    if (f.overdue) hql.append(" and ").append(SupervisionSheet.OVERDUE);
    return hql.toString();
  }

  private static void bind(Query query, User user, SheetQuery f, LocalDate today) {
    user.scope().bind(query);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("colour", f.colour);
    values.put("status", f.status);
    values.put("unit", f.unit);
    values.put("year", f.year);
    values.put("matter", f.matter);
    values.put("today", f.overdue ? today : null);
    values.forEach(
        (name, value) -> {
          if (value != null) query.setParameter(name, value);
        });
  }
}
