package org.shuangyong.site;

import jakarta.persistence.Query;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.platform.access.User;

/** What a list of bookings asks for; nulls ask nothing. */
public class BookingFilter {
  @QueryParam("site")
  public UUID site;

  @QueryParam("status")
  public BookingStatus status;

  @QueryParam("occasion")
  public VisitOccasion occasion;

  @QueryParam("from")
  public LocalDate from;

  @QueryParam("to")
  public LocalDate to;

  @QueryParam("mine")
  @Parameter(description = "True for the visits of the caller's own unit")
  public boolean mine;

  /** From bookings {@code b} of sites {@code c}, with the predicate; {@link #bind} fills it. */
  String from(User user) {
    StringBuilder hql =
        new StringBuilder(
            "from SiteBooking b join Site c on c.regionCode = b.regionCode and c.id = b.siteId"
                + " where b.regionCode = :region and ");
    if (mine) {
      hql.append("b.visitorId = :mine");
    } else if (user.scope().district()) {
      hql.append("1 = 1");
    } else {
      hql.append("(").append(SiteFilter.kept(user)).append(" or ");
      hql.append(user.scope().predicate("b.unitPath")).append(")");
    }
    if (site != null) hql.append(" and b.siteId = :site");
    if (status != null) hql.append(" and b.status = :status");
    if (occasion != null) hql.append(" and b.occasion = :occasion");
    if (from != null) hql.append(" and b.onDay >= :from");
    if (to != null) hql.append(" and b.onDay <= :to");
    return hql.toString();
  }

  <Q extends Query> Q bind(Q query, User user) {
    if (mine) {
      query.setParameter("mine", user.unit().id());
    } else {
      SiteFilter.bindScope(query, user);
    }
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("site", site);
    values.put("status", status);
    values.put("occasion", occasion);
    values.put("from", from);
    values.put("to", to);
    values.forEach(
        (name, value) -> {
          if (value != null) query.setParameter(name, value);
        });
    return query;
  }
}
