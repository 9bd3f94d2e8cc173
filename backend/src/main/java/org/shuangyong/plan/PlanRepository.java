package org.shuangyong.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.web.Cursor;

/**
 * Finds plans. Published plans are the whole district's to read, since the notice goes to every
 * unit; drafts only to those who edit them.
 */
@ApplicationScoped
public class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {
  @Inject EntityManager em;

  /** What a list asks for; nulls ask nothing. */
  public record Filter(Integer year, PlanStatus status) {}

  /** Newest year first, then last changed; {@code limit + 1} rows. */
  List<Plan> page(User user, Filter filter, Cursor after, int limit) {
    var query =
        em.createQuery(
            "from Plan p"
                + where(user, filter)
                + (after == null ? "" : " and (p.year < :year or p.year = :year and p.id < :id)")
                + " order by p.year desc, p.id desc",
            Plan.class);
    bind(query, filter);
    if (after != null) {
      query.setParameter("year", after.number()).setParameter("id", after.id());
    }
    return query.setMaxResults(limit + 1).getResultList();
  }

  long count(User user, Filter filter) {
    var query = em.createQuery("select count(*) from Plan p" + where(user, filter), Long.class);
    bind(query, filter);
    return query.getSingleResult();
  }

  Optional<Plan> visible(User user, UUID id) {
    return findByIdOptional(id).filter(plan -> seen(user, plan));
  }

  private static boolean seen(User user, Plan plan) {
    return plan.status() == PlanStatus.PUBLISHED || user.may(Permission.PLAN_EDIT);
  }

  /** The last published plan before a year, for what was assigned last time. */
  Optional<Plan> lastBefore(int year) {
    return find("status = ?1 and year < ?2 order by year desc, id desc", PlanStatus.PUBLISHED, year)
        .firstResultOptional();
  }

  /** What was made from a plan and may be seen: its next year's plan, its supplement. */
  List<Plan> followers(User user, UUID id) {
    return list("originId", id).stream().filter(p -> seen(user, p)).toList();
  }

  /** The newest published plan. */
  public Optional<Plan> latest() {
    return find("status = ?1 order by year desc, id desc", PlanStatus.PUBLISHED)
        .firstResultOptional();
  }

  private static String where(User user, Filter filter) {
    return (user.may(Permission.PLAN_EDIT) ? " where 1 = 1" : " where p.status = 'PUBLISHED'")
        + (filter.year == null ? "" : " and p.year = :filterYear")
        + (filter.status == null ? "" : " and p.status = :status");
  }

  private static void bind(Query query, Filter filter) {
    if (filter.year != null) query.setParameter("filterYear", filter.year);
    if (filter.status != null) query.setParameter("status", filter.status);
  }
}
