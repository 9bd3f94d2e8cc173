package org.shuangyong.site;

import jakarta.persistence.Query;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.text.Like;

/** What a list of placements asks for; nulls ask nothing. Also the filters of its export. */
public class PlacementFilter {
  static final PlacementFilter ALL = new PlacementFilter();

  @QueryParam("q")
  @Parameter(description = "Part of the clip's name or the place's")
  public String q;

  @QueryParam("carrier")
  public PlacementCarrier carrier;

  @QueryParam("site")
  public UUID site;

  @QueryParam("from")
  @Parameter(description = "Runs on this day or later")
  public LocalDate from;

  @QueryParam("to")
  @Parameter(description = "Runs on this day or before")
  public LocalDate to;

  @QueryParam("unproved")
  @Parameter(description = "True for what has begun and has no proof")
  public boolean unproved;

  /** The predicate over placement {@code c}; {@link #bind} fills it. */
  String where(User user) {
    StringBuilder hql = new StringBuilder("c.regionCode = :region and ");
    hql.append(SiteFilter.kept(user));
    if (said(q)) hql.append(" and (c.item like :q escape '!' or c.place like :q escape '!')");
    if (carrier != null) hql.append(" and c.carrier = :carrier");
    if (site != null) hql.append(" and c.siteId = :site");
    if (from != null) hql.append(" and c.toOn >= :from");
    if (to != null) hql.append(" and c.fromOn <= :to");
    if (unproved) hql.append(" and c.proofs = 0 and c.fromOn <= :today");
    return hql.toString();
  }

  <Q extends Query> Q bind(Q query, User user, LocalDate today) {
    SiteFilter.bindScope(query, user);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("q", said(q) ? Like.part(q) : null);
    values.put("carrier", carrier);
    values.put("site", site);
    values.put("from", from);
    values.put("to", to);
    values.put("today", unproved ? today : null);
    values.forEach(
        (name, value) -> {
          if (value != null) query.setParameter(name, value);
        });
    return query;
  }

  private static boolean said(String text) {
    return text != null && !text.isBlank();
  }
}
