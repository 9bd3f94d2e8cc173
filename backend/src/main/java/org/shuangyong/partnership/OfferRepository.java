package org.shuangyong.partnership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;

/** Finds offers, always within what the person may see; the public list is the district's. */
@ApplicationScoped
public class OfferRepository implements PanacheRepositoryBase<Offer, UUID> {
  @Inject RegionQuery read;
  @Inject RuleService rules;
  @Inject Clocks clocks;

  /** What was last checked on this day or before is to be checked again. */
  LocalDate recheckSince() {
    LocalDate today = clocks.today();
    return today.minusDays(rules.value(RuleCode.OFFER_RECHECK_DAYS, today));
  }

  /** The latest entered first; {@code limit + 1} rows. */
  List<Offer> page(User user, OfferFilter filter, Cursor after, int limit) {
    return read.list(
        "from Offer o where "
            + filter.where(user)
            + (after == null ? "" : " and (o.appliedOn, o.id) < (:afterDay, :afterId)")
            + " order by o.appliedOn desc, o.id desc",
        Offer.class,
        query -> {
          filter.bind(query, user, clocks.today(), recheckSince());
          if (after != null) {
            query.setParameter("afterDay", after.day()).setParameter("afterId", after.id());
          }
          query.setMaxResults(limit + 1);
        });
  }

  long count(User user, OfferFilter filter) {
    return read.list(
            "select count(*) from Offer o where " + filter.where(user),
            Long.class,
            query -> filter.bind(query, user, clocks.today(), recheckSince()))
        .get(0);
  }

  Optional<Offer> visible(User user, UUID id) {
    return read
        .list(
            "from Offer o where o.id = :id and " + OfferFilter.ALL.where(user),
            Offer.class,
            query -> OfferFilter.ALL.bind(query, user, null, null).setParameter("id", id))
        .stream()
        .findFirst();
  }

  /** What is valid on a day, over the whole district: it is there to be known. */
  List<Offer> valid(LocalDate day) {
    return read.list(
        "from Offer o where o.regionCode = :region and "
            + OfferFilter.VALID
            + " order by o.title, o.id",
        Offer.class,
        query -> query.setParameter("day", day));
  }

  List<OfferEvent> events(UUID of) {
    return read.list(
        "from OfferEvent e where e.regionCode = :region and e.offerId = :of order by e.id",
        OfferEvent.class,
        query -> query.setParameter("of", of));
  }

  List<OfferComplaint> complaints(UUID of) {
    return read.list(
        "from OfferComplaint c where c.regionCode = :region and c.offerId = :of"
            + " order by c.complainedOn desc, c.id desc",
        OfferComplaint.class,
        query -> query.setParameter("of", of));
  }
}
