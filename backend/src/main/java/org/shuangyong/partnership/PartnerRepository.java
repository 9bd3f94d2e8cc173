package org.shuangyong.partnership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.text.Like;
import org.shuangyong.platform.web.Cursor;

/** Finds partners: the register is the district's and open to all who may read it. */
@ApplicationScoped
public class PartnerRepository implements PanacheRepositoryBase<Partner, UUID> {
  @Inject RegionQuery read;

  /** By name; {@code limit + 1} rows. */
  List<Partner> page(PartnerSort sort, String text, Cursor after, int limit) {
    return read.list(
        "from Partner p where "
            + where(sort, text)
            + (after == null ? "" : " and (p.name, p.id) > (:afterName, :afterId)")
            + " order by p.name, p.id",
        Partner.class,
        query -> {
          bind(query, sort, text);
          if (after != null) {
            query.setParameter("afterName", after.key()).setParameter("afterId", after.id());
          }
          query.setMaxResults(limit + 1);
        });
  }

  long count(PartnerSort sort, String text) {
    return read.list(
            "select count(*) from Partner p where " + where(sort, text),
            Long.class,
            query -> bind(query, sort, text))
        .get(0);
  }

  private static String where(PartnerSort sort, String text) {
    return "p.regionCode = :region"
        + (sort == null ? "" : " and p.sort = :sort")
        + (text == null ? "" : " and (p.name like :part escape '!' or p.uscc = :code)");
  }

  private static void bind(jakarta.persistence.Query query, PartnerSort sort, String text) {
    if (sort != null) {
      query.setParameter("sort", sort);
    }
    if (text != null) {
      query
          .setParameter("part", Like.part(text))
          .setParameter("code", text.toUpperCase(Locale.ROOT));
    }
  }

  Map<UUID, Partner> of(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : read
            .list(
                "from Partner p where p.regionCode = :region and p.id in :ids",
                Partner.class,
                query -> query.setParameter("ids", ids))
            .stream()
            .collect(Collectors.toMap(Partner::id, Function.identity()));
  }

  List<PartnerCheck> checks(UUID partner) {
    return read.list(
        "from PartnerCheck c where c.regionCode = :region and c.partnerId = :partner order by c.year desc",
        PartnerCheck.class,
        query -> query.setParameter("partner", partner));
  }

  /** Rows of {partner, its result of the year}. */
  Map<UUID, CheckResult> checked(Collection<UUID> partners, int year) {
    return partners.isEmpty()
        ? Map.of()
        : read
            .list(
                "select c.partnerId, c.result from PartnerCheck c where c.regionCode = :region"
                    + " and c.partnerId in :partners and c.year = :year",
                Object[].class,
                query -> query.setParameter("partners", partners).setParameter("year", year))
            .stream()
            .collect(Collectors.toMap(r -> (UUID) r[0], r -> (CheckResult) r[1]));
  }

  /** How many offers of each of these are valid on the day. */
  Map<UUID, Long> offers(Collection<UUID> partners, LocalDate day) {
    return counts(
        "select o.partnerId, count(*) from Offer o where o.regionCode = :region and o.partnerId in"
            + " :partners and "
            + OfferFilter.VALID
            + " group by o.partnerId",
        partners,
        day);
  }

  private Map<UUID, Long> counts(String hql, Collection<UUID> partners, LocalDate day) {
    return partners.isEmpty()
        ? Map.of()
        : read
            .list(
                hql,
                Object[].class,
                query -> query.setParameter("partners", partners).setParameter("day", day))
            .stream()
            .collect(Collectors.toMap(r -> (UUID) r[0], r -> (Long) r[1]));
  }
}
