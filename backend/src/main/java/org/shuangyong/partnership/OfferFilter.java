package org.shuangyong.partnership;

import jakarta.persistence.Query;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.text.Like;
import org.shuangyong.platform.web.Texts;

/** What a list of offers asks for; nulls ask nothing. Also the filters of its export. */
public class OfferFilter {
  static final OfferFilter ALL = new OfferFilter();

  /** Says of offer {@code o} on {@code :day} what {@link Offer#validOn} says. */
  static final String VALID =
      "(o.awardedOn <= :day and o.validFrom <= :day and o.validTo >= :day"
          + " and (o.delistedOn is null or o.delistedOn > :day))";

  /** Listed, and neither awarded nor rechecked since {@code :since}. */
  private static final String RECHECK =
      "(o.status = LISTED and coalesce(o.recheckedOn, o.awardedOn) <= :since)";

  @QueryParam("status")
  public OfferStatus status;

  @QueryParam("partner")
  public UUID partner;

  @QueryParam("q")
  @Parameter(description = "Part of the title")
  public String text;

  @QueryParam("valid")
  @Parameter(description = "True for what is valid today")
  public boolean valid;

  @QueryParam("recheckDue")
  @Parameter(description = "True for what is to be checked again")
  public boolean recheckDue;

  @QueryParam("complained")
  @Parameter(description = "True for what has a complaint without an answer")
  public boolean complained;

  /** The predicate over offer {@code o}; {@link #bind} fills it. */
  String where(User user) {
    StringBuilder hql = new StringBuilder("o.regionCode = :region and ");
    hql.append(user.scope().predicate("o.unitPath"));
    if (status != null) hql.append(" and o.status = :status");
    if (partner != null) hql.append(" and o.partnerId = :partner");
    if (part() != null) hql.append(" and o.title like :part escape '!'");
    if (valid) hql.append(" and ").append(VALID);
    if (recheckDue) hql.append(" and ").append(RECHECK);
    if (complained) {
      hql.append(" and exists (select 1 from OfferComplaint c where c.regionCode = o.regionCode");
      hql.append(" and c.offerId = o.id and c.answeredOn is null)");
    }
    return hql.toString();
  }

  <Q extends Query> Q bind(Q query, User user, LocalDate today, LocalDate recheckSince) {
    user.scope().bind(query);
    if (status != null) query.setParameter("status", status);
    if (partner != null) query.setParameter("partner", partner);
    if (part() != null) query.setParameter("part", Like.part(part()));
    if (valid) query.setParameter("day", today);
    if (recheckDue) query.setParameter("since", recheckSince);
    return query;
  }

  private String part() {
    return Texts.blankToNull(text);
  }
}
