package org.shuangyong.matter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.platform.access.User;
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
    return page("", Matter.class, user, filter, sort, after, limit, today);
  }

  /** The same as rows of a list. */
  List<MatterLine> lines(
      User user,
      MatterFilter filter,
      MatterSort sort,
      LongTexts texts,
      Cursor after,
      int limit,
      LocalDate today) {
    return page(
        MatterLine.select(texts), MatterLine.class, user, filter, sort, after, limit, today);
  }

  private <T> List<T> page(
      String select,
      Class<T> type,
      User user,
      MatterFilter filter,
      MatterSort sort,
      Cursor after,
      int limit,
      LocalDate today) {
    return reads.list(
        select
            + " from Matter m where "
            + filter.where(user)
            + (after == null ? "" : " and " + sort.after())
            + " order by "
            + sort.orderBy(),
        type,
        query -> {
          filter.bind(query, user, today);
          if (after != null) {
            query.setParameter("afterKey", sort.parse(after)).setParameter("afterId", after.id());
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

  /**
   * Those of these matters that the person may see, held until the transaction ends so that none
   * changes meanwhile; in the order of their ids, so that two such calls never wait for each other.
   */
  List<Matter> held(User user, Collection<UUID> ids) {
    var query =
        em.createQuery(
            "from Matter m where m.id in :ids and "
                + MatterFilter.ALL.where(user)
                + " order by m.id",
            Matter.class);
    query.setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE);
    return MatterFilter.ALL.bind(query, user, null).getResultList();
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
            + " and "
            + MatterFigure.LIT.predicate()
            + " group by "
            + key,
        Object[].class,
        query -> filter.bind(query, user, today).setParameter("today", today));
  }

  /** All of a list, for what is bounded by its year. */
  List<Matter> all(User user, MatterFilter filter, MatterSort sort, LocalDate today) {
    return reads.list(
        "from Matter m where " + filter.where(user) + " order by " + sort.orderBy(),
        Matter.class,
        query -> filter.bind(query, user, today));
  }

  /** Rows of {collecting, proposer, count}. */
  List<Object[]> proposedFor(Collection<UUID> collections) {
    return em.createQuery(
            "select m.collectionId, m.proposerId, count(*) from Matter m"
                + " where m.collectionId in :ids and m.status <> 'WITHDRAWN'"
                + " group by m.collectionId, m.proposerId",
            Object[].class)
        .setParameter("ids", collections)
        .getResultList();
  }

  /** Those of these ids that the person may see. */
  public List<Matter> visible(User user, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var query =
        em.createQuery(
            "from Matter m where m.id in :ids and " + MatterFilter.ALL.where(user), Matter.class);
    query.setParameter("ids", ids);
    return MatterFilter.ALL.bind(query, user, null).getResultList();
  }

  /** Which of these matters the person had a hand in, seen by them now or not. */
  public Set<UUID> workedOn(User user, Collection<UUID> ids) {
    return ids.isEmpty()
        ? Set.of()
        : Set.copyOf(
            reads.list(
                "select m.id from Matter m where m.regionCode = :region and m.id in :ids"
                    + " and array_contains(m.doers, :me)",
                UUID.class,
                query -> query.setParameter("ids", ids).setParameter("me", user.id())));
  }

  /**
   * Lets a matter that is not loaded serve the same measure in a newer edition. Asked once for each
   * measure of a plan, so what waits to be written need not go first.
   */
  void follow(UUID id, PlanOrigin to) {
    em.createQuery(
            "update Matter m set m.origin.planId = :plan, m.origin.workPointId = :workPoint,"
                + " m.origin.pointId = :point, m.origin.pointNo = :no, m.origin.pointTitle = :title"
                + " where m.id = :id")
        .setParameter("plan", to.planId())
        .setParameter("workPoint", to.workPointId())
        .setParameter("point", to.pointId())
        .setParameter("no", to.pointNo())
        .setParameter("title", to.pointTitle())
        .setParameter("id", id)
        .setFlushMode(FlushModeType.COMMIT)
        .executeUpdate();
  }

  List<MatterEvent> events(UUID matterId) {
    return reads.list(
        "from MatterEvent e where e.regionCode = :region and e.matterId = :id order by e.at, e.id",
        MatterEvent.class,
        query -> query.setParameter("id", matterId));
  }

  void removeParties(Collection<UUID> matterIds, List<MatterParty.Part> parts) {
    em.createQuery("delete from MatterParty p where p.matterId in :ids and p.part in :parts")
        .setParameter("ids", matterIds)
        .setParameter("parts", parts)
        .executeUpdate();
  }

  void add(Object row) {
    em.persist(row);
  }

  private static String sum(Light light) {
    return ", sum(case when " + light.predicate() + " then 1 else 0 end)";
  }
}
