package org.shuangyong.plaque;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.Query;
import org.shuangyong.family.Household;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;

/** Finds plaques, always within what the person may see. */
@ApplicationScoped
public class PlaqueRepository implements PanacheRepositoryBase<Plaque, UUID> {
  /** The day in China of an ending; the database's own day begins eight hours later. */
  private static final String CLOSED_ON =
      "cast(sql('(? at time zone ''" + Clocks.CHINA + "'')::date', o.updatedAt) as LocalDate)";

  @Inject RegionQuery read;

  /** A plaque with its household's head as lists name it. */
  public record Titled(Plaque plaque, String title) {
    Cursor mark() {
      return new Cursor(plaque.unitPath(), plaque.id());
    }
  }

  /** By the unit, then the id; {@code limit + 1} rows. */
  List<Titled> page(User user, PlaqueQuery asked, Scope under, Cursor after, int limit) {
    return read
        .list(
            "select p, h.title from Plaque p, Household h where h.regionCode = :region and"
                + " h.id = p.householdId and "
                + where(user, asked, under)
                + (after == null ? "" : " and (p.unitPath, p.id) > (:afterPath, :afterId)")
                + " order by p.unitPath, p.id",
            Object[].class,
            query -> {
              bind(query, user, asked, under);
              if (after != null) {
                query.setParameter("afterPath", after.key()).setParameter("afterId", after.id());
              }
              query.setMaxResults(limit + 1);
            })
        .stream()
        .map(row -> new Titled((Plaque) row[0], (String) row[1]))
        .toList();
  }

  long count(User user, PlaqueQuery asked, Scope under) {
    return read.list(
            "select count(*) from Plaque p where " + where(user, asked, under),
            Long.class,
            query -> bind(query, user, asked, under))
        .get(0);
  }

  Optional<Plaque> visible(User user, UUID id) {
    return visible(user, List.of(id)).stream().findFirst();
  }

  List<Plaque> visible(User user, Collection<UUID> ids) {
    return read.list(
        "from Plaque p where p.regionCode = :region and p.id in :ids and "
            + user.scope().predicate("p.unitPath"),
        Plaque.class,
        query -> user.scope().bind(query.setParameter("ids", ids)));
  }

  /** As {@link #visible}, held until the transaction ends; in the order of their ids. */
  List<Plaque> held(User user, Collection<UUID> ids) {
    return read.list(
        "from Plaque p where p.regionCode = :region and p.id in :ids and "
            + user.scope().predicate("p.unitPath")
            + " order by p.id",
        Plaque.class,
        query ->
            user.scope()
                .bind(query.setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE)));
  }

  Optional<Plaque> live(UUID household) {
    return find("householdId = ?1 and status <> ?2", household, PlaqueStatus.CLOSED)
        .firstResultOptional();
  }

  /**
   * How often plates were reissued on the ground of these people, in households that are no more.
   */
  Map<UUID, Integer> reissuedBefore(Collection<UUID> basisPersons) {
    Map<UUID, Integer> before = new HashMap<>();
    if (!basisPersons.isEmpty()) {
      read.list(
              "select p.basisPersonId, max(p.reissues) from Plaque p where p.regionCode = :region"
                  + " and p.status = CLOSED and p.reissues > 0 and p.basisPersonId in :persons"
                  + " group by p.basisPersonId",
              Object[].class,
              query -> query.setParameter("persons", basisPersons))
          .forEach(row -> before.put((UUID) row[0], (Integer) row[1]));
    }
    return before;
  }

  /** 应挂 under a path, in order, as many as a batch takes at once. */
  List<Plaque> due(User user, Scope under, int most) {
    return read.list(
        "from Plaque p where p.regionCode = :region and p.status = DUE and "
            + user.scope().predicate("p.unitPath")
            + " and p.unitPath >= :underFrom and p.unitPath < :underTo order by p.unitPath, p.id",
        Plaque.class,
        query -> {
          user.scope().bind(query);
          query.setParameter("underFrom", under.path());
          query.setParameter("underTo", Scope.upperBound(under.path()));
          query.setMaxResults(most);
        });
  }

  /**
   * Households without a live plaque that have a member of these 身份 today. Where one was closed,
   * the closing holds until somebody has a 身份, or is a member, that it did not know of.
   *
   * @param codes the 身份 that entitle
   * @param bereaved those of them that entitle without application only by their certificate
   * @param households only these, null for all
   */
  List<Household> without(
      Scope scope,
      Collection<String> codes,
      Collection<String> bereaved,
      LocalDate day,
      Collection<UUID> households,
      int most) {
    return read.list(
        "from Household h where h.regionCode = :region and h.endedOn is null and "
            + scope.predicate("h.unitPath")
            + (households == null ? "" : " and h.id in :households")
            + " and not exists (select 1 from Plaque p where p.regionCode = :region and"
            + " p.householdId = h.id and p.status <> CLOSED)"
            + " and exists (select 1 from HouseholdMember m, Person x, PersonCategory c where"
            + " m.regionCode = :region and m.householdId = h.id and m.validTo is null and"
            + " x.regionCode = :region and x.id = m.personId and"
            + " x.status not in (DOUBTFUL, CLOSED) and"
            + " c.regionCode = :region and c.personId = x.id and c.category in :codes and"
            + " (c.validFrom is null or c.validFrom <= :day) and"
            + " (c.validTo is null or c.validTo >= :day) and"
            + " (c.category not in :bereaved or c.evidence is not null)"
            + " and not exists (select 1 from Plaque o where o.regionCode = :region and"
            + " o.householdId = h.id and o.updatedAt >= c.createdAt"
            + " and (c.validFrom is null or "
            + CLOSED_ON
            + " >= c.validFrom) and "
            + CLOSED_ON
            + " >= m.validFrom))"
            + " order by h.unitPath, h.id",
        Household.class,
        query -> {
          scope.bind(query);
          if (households != null) {
            query.setParameter("households", households);
          }
          query.setParameter("codes", codes).setParameter("bereaved", bereaved);
          query.setParameter("day", day).setMaxResults(most);
        });
  }

  List<PlaqueEvent> events(UUID plaque) {
    return read.list(
        "from PlaqueEvent e where e.regionCode = :region and e.plaqueId = :id order by e.id",
        PlaqueEvent.class,
        query -> query.setParameter("id", plaque));
  }

  List<PlaqueEvent> eventsOf(User user, UUID household) {
    return read.list(
        "select e from PlaqueEvent e, Plaque p where e.regionCode = :region and"
            + " p.regionCode = :region and p.id = e.plaqueId and p.householdId = :household and "
            + user.scope().predicate("p.unitPath")
            + " order by e.id",
        PlaqueEvent.class,
        query -> user.scope().bind(query.setParameter("household", household)));
  }

  List<OldPlate> oldPlates(UUID plaque) {
    return read.list(
        "from OldPlate o where o.regionCode = :region and o.plaqueId = :id order by o.id",
        OldPlate.class,
        query -> query.setParameter("id", plaque));
  }

  private static String where(User user, PlaqueQuery asked, Scope under) {
    return "p.regionCode = :region and p.status in :statuses and "
        + user.scope().predicate("p.unitPath")
        + (under == null ? "" : " and p.unitPath >= :underFrom and p.unitPath < :underTo")
        + (asked.ground == null ? "" : " and p.ground = :ground")
        + (asked.batch == null ? "" : " and p.batchId = :batch");
  }

  private static void bind(Query<?> query, User user, PlaqueQuery asked, Scope under) {
    user.scope().bind(query);
    query.setParameter("statuses", asked.statuses());
    if (under != null) {
      query.setParameter("underFrom", under.path());
      query.setParameter("underTo", Scope.upperBound(under.path()));
    }
    if (asked.ground != null) query.setParameter("ground", asked.ground);
    if (asked.batch != null) query.setParameter("batch", asked.batch);
  }
}
