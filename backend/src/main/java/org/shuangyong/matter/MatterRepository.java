package org.shuangyong.matter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;

/** Finds matters, always within what the person may see. */
@ApplicationScoped
public class MatterRepository implements PanacheRepositoryBase<Matter, UUID> {
  @Inject EntityManager em;
  @Inject RegionQuery reads;

  /** {@code limit + 1} rows, so that the caller knows whether more follow. */
  List<Matter> page(
      User user, MatterFilter filter, MatterSort sort, Cursor after, int limit, LocalDate today) {
    return reads.list(
        "from Matter m where "
            + filter.where(user)
            + (after == null ? "" : " and " + sort.after())
            + " order by "
            + sort.orderBy(),
        Matter.class,
        query -> {
          filter.bind(query, user, today);
          if (after != null) {
            query.setParameter("afterKey", key(sort, after)).setParameter("afterId", after.id());
          }
          query.setMaxResults(limit + 1);
        });
  }

  long count(User user, MatterFilter filter, LocalDate today) {
    return reads
        .list(
            "select count(*) from Matter m where " + filter.where(user),
            Long.class,
            query -> filter.bind(query, user, today))
        .get(0);
  }

  Optional<Matter> visible(User user, UUID id) {
    return reads
        .list(
            "from Matter m where m.id = :id and " + MatterFilter.ALL.where(user),
            Matter.class,
            query -> MatterFilter.ALL.bind(query, user, null).setParameter("id", id))
        .stream()
        .findFirst();
  }

  /** Rows of {status, count} among what waits for the person. */
  public List<Object[]> waitingByStatus(User user) {
    return reads.list(
        "select m.status, count(*) from Matter m where "
            + MatterFilter.WAITING.where(user)
            + " group by m.status",
        Object[].class,
        query -> MatterFilter.WAITING.bind(query, user, null));
  }

  /**
   * Rows of {key, green, yellow, red, closed} over what the person may see.
   *
   * @param key the attribute to group by, one of our own such as {@code m.leadId}
   */
  List<Object[]> lightsBy(String key, User user, MatterFilter filter, LocalDate today) {
    return reads.list(
        "select "
            + key
            + sum(Light.GREEN)
            + sum(Light.YELLOW)
            + sum(Light.RED)
            + sum(Light.CLOSED)
            + " from Matter m where "
            + filter.where(user)
            + " and m.deadline.yellowOn is not null"
            + " and (m.status = 'CLOSED' or m.status not in "
            + MatterStatus.ENDED_HQL
            + ") group by "
            + key,
        Object[].class,
        query -> filter.bind(query, user, today).setParameter("today", today));
  }

  List<MatterEvent> events(UUID matterId) {
    return reads.list(
        "from MatterEvent e where e.regionCode = :region and e.matterId = :id order by e.at, e.id",
        MatterEvent.class,
        query -> query.setParameter("id", matterId));
  }

  void removeParties(UUID matterId, List<MatterParty.Part> parts) {
    em.createQuery("delete from MatterParty p where p.matterId = :id and p.part in :parts")
        .setParameter("id", matterId)
        .setParameter("parts", parts)
        .executeUpdate();
  }

  void add(Object row) {
    em.persist(row);
  }

  private static String sum(Light light) {
    return ", sum(case when " + light.predicate() + " then 1 else 0 end)";
  }

  private static Object key(MatterSort sort, Cursor after) {
    try {
      return sort.parse(after);
    } catch (java.time.DateTimeException e) {
      throw new ProblemException(Problem.REQUEST_CURSOR);
    }
  }
}
