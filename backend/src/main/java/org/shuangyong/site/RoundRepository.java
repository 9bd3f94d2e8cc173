package org.shuangyong.site;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;

/** Finds rounds, what they list and the looks, always within what the person's unit keeps. */
@ApplicationScoped
public class RoundRepository implements PanacheRepositoryBase<SiteRound, UUID> {
  /** Of what a round lists, what is asked for. */
  public enum PlaceState {
    /** Not looked at. */
    MISSING,
    /** Looked at. */
    DONE,
    /** With a defect not cleared. */
    DEFECT
  }

  @Inject RegionQuery read;
  @Inject EntityManager em;

  private static String kept(User user, String alias) {
    return user.scope().district()
        ? "1 = 1"
        : "(" + user.scope().predicate(alias + ".unitPath") + " or " + alias + ".ownerId = :home)";
  }

  private static String seen(User user) {
    return user.scope().district()
        ? "1 = 1"
        : "exists (select 1 from SiteRoundPlace p where p.regionCode = r.regionCode and p.roundId ="
            + " r.id and "
            + kept(user, "p")
            + ")";
  }

  /** The latest first; {@code limit + 1} rows. */
  List<SiteRound> page(User user, RoundStatus status, Cursor after, int limit) {
    return read.list(
        "from SiteRound r where r.regionCode = :region and "
            + seen(user)
            + (status == null ? "" : " and r.status = :status")
            + (after == null ? "" : " and (r.fromOn, r.id) < (:afterDay, :afterId)")
            + " order by r.fromOn desc, r.id desc",
        SiteRound.class,
        query -> {
          SiteFilter.bindScope(query, user);
          if (status != null) query.setParameter("status", status);
          if (after != null) {
            query.setParameter("afterDay", after.day()).setParameter("afterId", after.id());
          }
          query.setMaxResults(limit + 1);
        });
  }

  Optional<SiteRound> visible(User user, UUID id) {
    return read
        .list(
            "from SiteRound r where r.regionCode = :region and r.id = :id and " + seen(user),
            SiteRound.class,
            query -> SiteFilter.bindScope(query, user).setParameter("id", id))
        .stream()
        .findFirst();
  }

  /** What is counted of rounds: listed, looked at, with an open defect. */
  record Counts(long places, long done, long defects) {
    static final Counts NONE = new Counts(0, 0, 0);
  }

  Map<UUID, Counts> counts(User user, Collection<UUID> rounds) {
    Map<UUID, Counts> counts = new HashMap<>();
    if (rounds.isEmpty()) {
      return counts;
    }
    read.list(
            "select p.roundId, count(*), count(p.checkId),"
                + " sum(case when k.status = DEFECT then 1 else 0 end)"
                + " from SiteRoundPlace p left join SiteCheck k on k.regionCode = p.regionCode and"
                + " k.id = p.checkId where p.regionCode = :region and p.roundId in :rounds and "
                + kept(user, "p")
                + " group by p.roundId",
            Object[].class,
            query -> SiteFilter.bindScope(query, user).setParameter("rounds", rounds))
        .forEach(
            row ->
                counts.put(
                    (UUID) row[0],
                    new Counts((Long) row[1], (Long) row[2], ((Number) row[3]).longValue())));
    return counts;
  }

  /** What a round lists, by the site's name; {@code limit + 1} rows of {site, place}. */
  List<Object[]> places(User user, UUID round, PlaceState state, Cursor after, int limit) {
    return read.list(
        "select s, p from SiteRoundPlace p join Site s on s.regionCode = p.regionCode and s.id ="
            + " p.siteId left join SiteCheck k on k.regionCode = p.regionCode and k.id = p.checkId"
            + " where p.regionCode = :region and p.roundId = :round and "
            + kept(user, "p")
            + (state == null
                ? ""
                : switch (state) {
                  case MISSING -> " and p.checkId is null";
                  case DONE -> " and p.checkId is not null";
                  case DEFECT -> " and k.status = DEFECT";
                })
            + (after == null ? "" : " and (s.name, s.id) > (:afterName, :afterId)")
            + " order by s.name, s.id",
        Object[].class,
        query -> {
          SiteFilter.bindScope(query, user).setParameter("round", round);
          if (after != null) {
            query.setParameter("afterName", after.key()).setParameter("afterId", after.id());
          }
          query.setMaxResults(limit + 1);
        });
  }

  Optional<SiteRoundPlace> place(UUID round, UUID site) {
    return read
        .list(
            "from SiteRoundPlace p where p.regionCode = :region and p.roundId = :round and p.siteId"
                + " = :site",
            SiteRoundPlace.class,
            query -> query.setParameter("round", round).setParameter("site", site))
        .stream()
        .findFirst();
  }

  /** What rounds list goes with its site to another place or keeper. */
  void follow(Site site) {
    em.createQuery(
            "update SiteRoundPlace p set p.unitPath = :path, p.ownerId = :owner where"
                + " p.regionCode = :region and p.siteId = :site"
                + " and (p.unitPath <> :path or p.ownerId <> :owner)")
        .setParameter("region", site.regionCode())
        .setParameter("path", site.unitPath())
        .setParameter("owner", site.ownerId())
        .setParameter("site", site.id())
        .executeUpdate();
  }

  List<SiteCheck> checks(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : read.list(
            "from SiteCheck k where k.regionCode = :region and k.id in :ids",
            SiteCheck.class,
            query -> query.setParameter("ids", ids));
  }

  /** Looks at one site, the latest first; {@code limit + 1} rows. */
  List<SiteCheck> checksOf(UUID site, Cursor after, int limit) {
    return read.list(
        "from SiteCheck k where k.regionCode = :region and k.siteId = :site"
            + (after == null ? "" : " and (k.checkedOn, k.id) < (:afterDay, :afterId)")
            + " order by k.checkedOn desc, k.id desc",
        SiteCheck.class,
        query -> {
          query.setParameter("site", site);
          if (after != null) {
            query.setParameter("afterDay", after.day()).setParameter("afterId", after.id());
          }
          query.setMaxResults(limit + 1);
        });
  }

  /** A look at a site that the person's unit keeps. */
  Optional<SiteCheck> check(User user, UUID id) {
    return read
        .list(
            "select k from SiteCheck k join Site c on c.regionCode = k.regionCode and c.id ="
                + " k.siteId where k.regionCode = :region and k.id = :id and "
                + SiteFilter.kept(user),
            SiteCheck.class,
            query -> SiteFilter.bindScope(query, user).setParameter("id", id))
        .stream()
        .findFirst();
  }

  Map<UUID, String> names(Collection<UUID> rounds) {
    Map<UUID, String> names = new HashMap<>();
    if (!rounds.isEmpty()) {
      read.list(
              "select r.id, r.name from SiteRound r where r.regionCode = :region and r.id in :ids",
              Object[].class,
              query -> query.setParameter("ids", rounds))
          .forEach(row -> names.put((UUID) row[0], (String) row[1]));
    }
    return names;
  }
}
