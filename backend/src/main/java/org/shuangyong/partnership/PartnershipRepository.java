package org.shuangyong.partnership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;

/** Finds partnerships, always within what the person may see. */
@ApplicationScoped
public class PartnershipRepository implements PanacheRepositoryBase<Partnership, UUID> {
  /** The family of kinds. */
  static final String FAMILY = "partnership";

  /** Kinds with this word are pairings, with {@link #OFFER} offers. */
  static final String PAIRING = "pairing";

  static final String OFFER = "offer";

  /** Kinds with this word ask for the four of each year. */
  private static final String KEEPS = "keeps";

  /** Kinds with this word are to do something together each half-year. */
  private static final String ACTIVITIES = "activities";

  @Inject RegionQuery read;
  @Inject Kinds kinds;

  /** The kinds that ask for the four of each year (7.1); never empty, for the statement's sake. */
  Set<String> keeping() {
    Set<String> codes =
        kinds.of(FAMILY).stream()
            .filter(k -> k.within().contains(KEEPS))
            .map(Kind::code)
            .collect(Collectors.toCollection(TreeSet::new));
    return codes.isEmpty() ? Set.of("") : codes;
  }

  /** The latest begun first; {@code limit + 1} rows. */
  List<Partnership> page(
      User user, PartnershipFilter filter, Cursor after, int limit, LocalDate today) {
    return read.list(
        "from Partnership p where "
            + filter.where(user)
            + (after == null ? "" : " and (p.validFrom, p.id) < (:afterDay, :afterId)")
            + " order by p.validFrom desc, p.id desc",
        Partnership.class,
        query -> {
          filter.bind(query, user, today, keeping());
          if (after != null) {
            query.setParameter("afterDay", after.day()).setParameter("afterId", after.id());
          }
          query.setMaxResults(limit + 1);
        });
  }

  long count(User user, PartnershipFilter filter, LocalDate today) {
    return read.list(
            "select count(*) from Partnership p where " + filter.where(user),
            Long.class,
            query -> filter.bind(query, user, today, keeping()))
        .get(0);
  }

  public Optional<Partnership> visible(User user, UUID id) {
    return all(user, "p.id = :of", id).stream().findFirst();
  }

  /** Those of these that the person may see. */
  public List<Partnership> visible(User user, Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : all(user, "p.id in :of", ids);
  }

  /** Pairings within the scope that are to meet each half-year and run in a year (7.3). */
  public List<Partnership> meeting(User user, int year) {
    List<String> codes =
        kinds.of(FAMILY).stream()
            .filter(k -> k.within().contains(ACTIVITIES))
            .map(Kind::code)
            .toList();
    return codes.isEmpty()
        ? List.of()
        : read.list(
            "from Partnership p where "
                + PartnershipFilter.ALL.where(user)
                + " and p.kind in :codes and p.validFrom <= :last"
                + " and (p.validTo is null or p.validTo >= :first) order by p.validFrom, p.id",
            Partnership.class,
            query ->
                PartnershipFilter.ALL
                    .bind(query, user, null, null)
                    .setParameter("codes", codes)
                    .setParameter("first", LocalDate.of(year, 1, 1))
                    .setParameter("last", LocalDate.of(year, 12, 31)));
  }

  List<Partnership> ofPartner(User user, UUID partner) {
    return all(user, "(p.aPartnerId = :of or p.bPartnerId = :of)", partner);
  }

  /** How many of each partner's that may be seen have not ended on the day. */
  Map<UUID, Long> projects(User user, Collection<UUID> partners, LocalDate day) {
    Map<UUID, Long> projects = new HashMap<>();
    if (partners.isEmpty()) {
      return projects;
    }
    for (Object[] row :
        read.list(
            "select p.aPartnerId, p.bPartnerId, count(*) from Partnership p where "
                + PartnershipFilter.ALL.where(user)
                + " and (p.aPartnerId in :of or p.bPartnerId in :of)"
                + " and (p.validTo is null or p.validTo >= :day)"
                + " group by p.aPartnerId, p.bPartnerId",
            Object[].class,
            query ->
                PartnershipFilter.ALL
                    .bind(query, user, null, null)
                    .setParameter("of", partners)
                    .setParameter("day", day))) {
      for (int side = 0; side < 2; side++) {
        if (row[side] != null && (side == 0 || !row[side].equals(row[0]))) {
          projects.merge((UUID) row[side], (Long) row[2], Long::sum);
        }
      }
    }
    return projects;
  }

  private List<Partnership> all(User user, String what, Object of) {
    return read.list(
        "from Partnership p where "
            + PartnershipFilter.ALL.where(user)
            + " and "
            + what
            + " order by p.validFrom desc, p.id desc",
        Partnership.class,
        query -> PartnershipFilter.ALL.bind(query, user, null, null).setParameter("of", of));
  }

  /** The years of these partnerships, of one year or of all. */
  List<PartnershipYear> years(Collection<UUID> of, Integer year) {
    return of.isEmpty()
        ? List.of()
        : read.list(
            "from PartnershipYear y where y.regionCode = :region and y.partnershipId in :of"
                + (year == null ? "" : " and y.year = :year")
                + " order by y.year desc",
            PartnershipYear.class,
            query -> {
              query.setParameter("of", of);
              if (year != null) query.setParameter("year", year);
            });
  }

  List<PartnershipClause> clauses(UUID of) {
    return read.list(
        "from PartnershipClause c where c.regionCode = :region and c.partnershipId = :of order by c.no",
        PartnershipClause.class,
        query -> query.setParameter("of", of));
  }

  List<PartnershipWatch> watches(UUID of) {
    return read.list(
        "from PartnershipWatch w where w.regionCode = :region and w.partnershipId = :of"
            + " order by w.flaggedOn desc, w.id desc",
        PartnershipWatch.class,
        query -> query.setParameter("of", of));
  }

  List<PartnershipHelp> helps(UUID of) {
    return read.list(
        "select h from PartnershipHelp h join PartnershipWatch w on w.regionCode = h.regionCode"
            + " and w.id = h.watchId where h.regionCode = :region and w.partnershipId = :of"
            + " order by h.helpedOn, h.id",
        PartnershipHelp.class,
        query -> query.setParameter("of", of));
  }

  List<PartnershipParty> parties(UUID of) {
    return read.list(
        "from PartnershipParty s where s.regionCode = :region and s.partnershipId = :of",
        PartnershipParty.class,
        query -> query.setParameter("of", of));
  }

  /** Rows of {kind, year, partnerships, all four confirmed, sums of what went in and came out}. */
  List<Object[]> figures(User user, int from, int to) {
    return read.list(
        "select p.kind, y.year, count(*), sum(case when y.keptDuty = true and y.keptPolicy = true"
            + " and y.keptHelp = true and y.keptWatch = true then 1 else 0 end), sum(y.money),"
            + " sum(y.people), sum(y.goodsValue), sum(y.households), sum(y.income * y.households),"
            + " sum(y.assets) from Partnership p join PartnershipYear y on"
            + " y.regionCode = p.regionCode and y.partnershipId = p.id where "
            + PartnershipFilter.ALL.where(user)
            + " and y.year between :from and :to group by p.kind, y.year order by y.year desc, p.kind",
        Object[].class,
        query ->
            PartnershipFilter.ALL
                .bind(query, user, null, null)
                .setParameter("from", from)
                .setParameter("to", to));
  }
}
