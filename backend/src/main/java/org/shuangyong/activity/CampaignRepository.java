package org.shuangyong.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;

/** Finds campaigns: the owner's, those one has a target in, and those below. */
@ApplicationScoped
public class CampaignRepository implements PanacheRepositoryBase<Campaign, UUID> {
  @Inject RegionQuery read;
  @Inject EntityManager em;

  private static String where(User user) {
    return user.scope().district()
        ? "c.regionCode = :region"
        : "c.regionCode = :region and ("
            + user.scope().predicate("c.unitPath")
            + " or exists (select 1 from CampaignTarget t where t.regionCode = c.regionCode"
            + " and t.campaignId = c.id and "
            + user.scope().predicate("t.unitPath")
            + "))";
  }

  List<Campaign> page(User user, CampaignStatus status, Cursor after, int limit) {
    return read.list(
        "from Campaign c where "
            + where(user)
            + (status == null ? "" : " and c.status = :status")
            + (after == null ? "" : " and (c.startsOn, c.id) < (:afterDay, :afterId)")
            + " order by c.startsOn desc, c.id desc",
        Campaign.class,
        query -> {
          user.scope().bind(query);
          if (status != null) {
            query.setParameter("status", status);
          }
          if (after != null) {
            query.setParameter("afterDay", after.day()).setParameter("afterId", after.id());
          }
          query.setMaxResults(limit + 1);
        });
  }

  long count(User user, CampaignStatus status) {
    return read.list(
            "select count(*) from Campaign c where "
                + where(user)
                + (status == null ? "" : " and c.status = :status"),
            Long.class,
            query -> {
              user.scope().bind(query);
              if (status != null) {
                query.setParameter("status", status);
              }
            })
        .get(0);
  }

  Optional<Campaign> visible(User user, UUID id) {
    return read
        .list(
            "from Campaign c where c.id = :id and " + where(user),
            Campaign.class,
            query -> user.scope().bind(query).setParameter("id", id))
        .stream()
        .findFirst();
  }

  /** Targets within the person's sight, in path order; of {@code campaigns}. */
  List<Object[]> targets(User user, Collection<UUID> campaigns) {
    return read.list(
        "select t.campaignId, t.unitId, t.target from CampaignTarget t"
            + " where t.regionCode = :region and t.campaignId in :campaigns and "
            + user.scope().predicate("t.unitPath")
            + " order by t.unitPath",
        Object[].class,
        query -> user.scope().bind(query).setParameter("campaigns", campaigns));
  }

  /** Rows of {campaign, organizer, planned, done, people} over what the person may see. */
  List<Object[]> progress(User user, Collection<UUID> campaigns) {
    return read.list(
        "select a.campaignId, a.organizerId, count(*),"
            + " sum(case when a.status in "
            + ActivityStatus.TOOK_PLACE_HQL
            + " then 1 else 0 end), sum(a.heads) from Activity a where "
            + ActivityFilter.ALL.where(user)
            + " and a.campaignId in :campaigns and "
            + ActivityFilter.STANDING
            + " group by a.campaignId, a.organizerId",
        Object[].class,
        query -> ActivityFilter.ALL.bind(query, user, null).setParameter("campaigns", campaigns));
  }

  void clearTargets(UUID of) {
    em.createQuery("delete from CampaignTarget t where t.campaignId = :campaign")
        .setParameter("campaign", of)
        .executeUpdate();
  }

  void add(CampaignTarget target) {
    em.persist(target);
  }
}
