package org.shuangyong.site;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;

/** Finds sites, always within what the person may see. */
@ApplicationScoped
public class SiteRepository implements PanacheRepositoryBase<Site, UUID> {
  @Inject RegionQuery read;
  @Inject SiteKinds kinds;
  @Inject EntityManager em;
  @Inject Region region;

  /** By name; {@code limit + 1} rows. */
  List<Site> page(User user, SiteFilter filter, SiteFilter.Asked asked, Cursor after, int limit) {
    return read.list(
        "from Site c where "
            + filter.where(user)
            + (after == null ? "" : " and (c.name, c.id) > (:afterName, :afterId)")
            + " order by c.name, c.id",
        Site.class,
        query -> {
          filter.bind(query, user, asked);
          if (after != null) {
            query.setParameter("afterName", after.key()).setParameter("afterId", after.id());
          }
          query.setMaxResults(limit + 1);
        });
  }

  long count(User user, SiteFilter filter, SiteFilter.Asked asked) {
    return read.list(
            "select count(*) from Site c where " + filter.where(user),
            Long.class,
            query -> filter.bind(query, user, asked))
        .get(0);
  }

  public Optional<Site> visible(User user, UUID id) {
    return visible(user, List.of(id)).stream().findFirst();
  }

  /** Those of these that the person may see. */
  public List<Site> visible(User user, Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : read.list(
            "from Site c where c.id in :ids and " + SiteFilter.ALL.where(user),
            Site.class,
            query ->
                SiteFilter.ALL
                    .bind(query, user, SiteFilter.Asked.NOTHING)
                    .setParameter("ids", ids));
  }

  /** Those of these sites that the person's unit keeps, or all that match a filter. */
  List<Site> kept(User user, SiteFilter filter, SiteFilter.Asked asked, Collection<UUID> ids) {
    return read.list(
        "from Site c where "
            + filter.where(user)
            + " and "
            + SiteFilter.kept(user)
            + (ids == null ? "" : " and c.id in :ids")
            + " order by c.unitPath, c.name, c.id",
        Site.class,
        query -> {
          filter.bind(query, user, asked);
          if (ids != null) {
            query.setParameter("ids", ids);
          }
        });
  }

  /** Sites by id, in any scope: for records that name them and are themselves in scope. */
  Map<UUID, Site> byId(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : read
            .list(
                "from Site c where c.regionCode = :region and c.id in :ids",
                Site.class,
                query -> query.setParameter("ids", ids))
            .stream()
            .collect(Collectors.toMap(Site::id, s -> s));
  }

  /** Rows of {path, sites, boards due, broken or missing}, one for each unit with sites. */
  List<Object[]> counts(User user, SiteFilter filter, SiteFilter.Asked asked, LocalDate stale) {
    return read.list(
        "select c.unitPath, count(*),"
            + " sum(case when c.kind in :dueKinds and "
            + SiteFilter.DUE
            + " then 1 else 0 end),"
            + " sum(case when c.condition in (BROKEN, MISSING) then 1 else 0 end)"
            + " from Site c where "
            + filter.where(user)
            + " and c.status <> CLOSED group by c.unitPath",
        Object[].class,
        query ->
            SiteFilter.bindDue(filter.bind(query, user, asked), stale)
                .setParameter("dueKinds", kinds.with(SiteKinds.BOARD)));
  }

  /** How many are promised in the fullest slot of a site from a day on. */
  int mostBooked(UUID site, LocalDate from) {
    return ((Number)
            em.createNativeQuery(
                    "select coalesce(max(taken), 0) from site_slot where region_code = :region"
                        + " and site_id = :site and on_day >= :from")
                .setParameter("region", region.code())
                .setParameter("site", site)
                .setParameter("from", from)
                .getSingleResult())
        .intValue();
  }

  List<SiteDto.Point> points(User user, SiteFilter filter, SiteFilter.Asked asked, int most) {
    return read.list(
        "select new org.shuangyong.site.SiteDto$Point(c.id, c.kind, c.name, c.lon, c.lat)"
            + " from Site c where "
            + filter.where(user)
            + " and c.status <> CLOSED and c.lon is not null order by c.name",
        SiteDto.Point.class,
        query -> filter.bind(query, user, asked).setMaxResults(most));
  }
}
