package org.shuangyong.activity;

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
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;

/** Finds activities, always within what the person may see. */
@ApplicationScoped
public class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {
  @Inject RegionQuery read;
  @Inject EntityManager em;
  @Inject Kinds kinds;

  /** The latest first; {@code limit + 1} rows. */
  List<Activity> page(User user, ActivityFilter filter, Cursor after, int limit, LocalDate today) {
    return page("", Activity.class, user, filter, after, limit, today);
  }

  /** The same as rows of a list. */
  List<ActivityLine> lines(
      User user, ActivityFilter filter, Cursor after, int limit, LocalDate today) {
    return page(ActivityLine.SELECT, ActivityLine.class, user, filter, after, limit, today);
  }

  private <T> List<T> page(
      String select,
      Class<T> type,
      User user,
      ActivityFilter filter,
      Cursor after,
      int limit,
      LocalDate today) {
    return read.list(
        select
            + " from Activity a where "
            + filter.where(user)
            + (after == null ? "" : " and (a.startsOn, a.id) < (:afterDay, :afterId)")
            + " order by a.startsOn desc, a.id desc",
        type,
        query -> {
          filter.bind(query, user, today, kinds);
          if (after != null) {
            query.setParameter("afterDay", after.day()).setParameter("afterId", after.id());
          }
          query.setMaxResults(limit + 1);
        });
  }

  long count(User user, ActivityFilter filter, LocalDate today) {
    return read.list(
            "select count(*) from Activity a where " + filter.where(user),
            Long.class,
            query -> filter.bind(query, user, today, kinds))
        .get(0);
  }

  public Optional<Activity> visible(User user, UUID id) {
    return read
        .list(
            "from Activity a where a.id = :id and " + ActivityFilter.ALL.where(user),
            Activity.class,
            query -> ActivityFilter.ALL.bind(query, user, null).setParameter("id", id))
        .stream()
        .findFirst();
  }

  /** Those of these that the person may see. */
  public List<Activity> visible(User user, Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : read.list(
            "from Activity a where a.id in :ids and " + ActivityFilter.ALL.where(user),
            Activity.class,
            query -> ActivityFilter.ALL.bind(query, user, null).setParameter("ids", ids));
  }

  public List<ActivityParty> parties(UUID of) {
    return ofActivity(ActivityParty.class, of);
  }

  List<ActivityCount> counts(UUID of) {
    return ofActivity(ActivityCount.class, of);
  }

  /** The rows of one activity in the order in which they were made. */
  public <T> List<T> ofActivity(Class<T> type, UUID of) {
    return read.list(
        "from "
            + type.getSimpleName()
            + " e where e.regionCode = :region and e.activityId = :activity order by e.id",
        type,
        query -> query.setParameter("activity", of));
  }

  /** How many rows of a kind an activity has. */
  public long count(Class<?> type, UUID of) {
    return read.list(
            "select count(*) from "
                + type.getSimpleName()
                + " e where e.regionCode = :region and e.activityId = :activity",
            Long.class,
            query -> query.setParameter("activity", of))
        .get(0);
  }

  /** Clears a list of an activity, to be made anew. */
  public void clear(Class<?> type, UUID of) {
    em.createQuery("delete from " + type.getSimpleName() + " e where e.activityId = :activity")
        .setParameter("activity", of)
        .executeUpdate();
  }

  void remove(ActivityParty party) {
    em.remove(party);
  }

  public void add(Object row) {
    em.persist(row);
  }
}
