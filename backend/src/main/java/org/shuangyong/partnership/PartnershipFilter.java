package org.shuangyong.partnership;

import jakarta.persistence.Query;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.text.Like;
import org.shuangyong.platform.web.Texts;

/** What a list of partnerships asks for; nulls ask nothing. Also the filters of its export. */
public class PartnershipFilter {
  static final PartnershipFilter ALL = new PartnershipFilter();

  @QueryParam("kind")
  public String kind;

  @QueryParam("unit")
  @Parameter(description = "A party, or who keeps it")
  public UUID unit;

  @QueryParam("q")
  @Parameter(description = "Part of the title")
  public String text;

  @QueryParam("running")
  @Parameter(description = "True for what has not ended")
  public boolean running;

  @QueryParam("unconfirmed")
  @Parameter(description = "True for what runs without this year's four (四个不摘)")
  public boolean unconfirmed;

  @QueryParam("unplanned")
  @Parameter(description = "True for what runs without a plan for this year")
  public boolean unplanned;

  @QueryParam("watched")
  @Parameter(description = "True for what has households with the flag of relapse")
  public boolean watched;

  static final String RUNNING =
      "(p.validFrom <= :today and (p.validTo is null or p.validTo >= :today))";

  /** {@code :keeping} are the kinds that ask for the four; {@code y} is named once a statement. */
  static final String UNCONFIRMED =
      "("
          + RUNNING
          + " and p.kind in :keeping and not exists (select 1 from PartnershipYear y where"
          + " y.regionCode = p.regionCode and y.partnershipId = p.id and y.year = :year"
          + " and y.keptDuty = true and y.keptPolicy = true and y.keptHelp = true"
          + " and y.keptWatch = true))";

  /** The predicate over partnership {@code p}; {@link #bind} fills it. */
  String where(User user) {
    StringBuilder hql = new StringBuilder("p.regionCode = :region");
    if (!user.scope().district()) {
      hql.append(" and exists (select 1 from PartnershipParty s where s.regionCode = p.regionCode");
      hql.append(" and s.partnershipId = p.id and ");
      hql.append(user.scope().predicate("s.unitPath")).append(")");
    }
    if (kind != null) hql.append(" and p.kind = :kind");
    if (unit != null) {
      hql.append(" and exists (select 1 from PartnershipParty u where u.regionCode = p.regionCode");
      hql.append(" and u.partnershipId = p.id and u.unitId = :unit)");
    }
    if (part() != null) hql.append(" and p.title like :part escape '!'");
    if (running) hql.append(" and ").append(RUNNING);
    if (unconfirmed) hql.append(" and ").append(UNCONFIRMED);
    if (unplanned) {
      hql.append(" and ").append(RUNNING);
      hql.append(" and not exists (select 1 from PartnershipYear n where");
      hql.append(" n.regionCode = p.regionCode and n.partnershipId = p.id and n.year = :year");
      hql.append(" and n.plan is not null)");
    }
    if (watched) {
      hql.append(" and exists (select 1 from PartnershipWatch w where w.regionCode = p.regionCode");
      hql.append(" and w.partnershipId = p.id and w.liftedOn is null)");
    }
    return hql.toString();
  }

  <Q extends Query> Q bind(Q query, User user, LocalDate today, Collection<String> keeping) {
    user.scope().bind(query);
    if (kind != null) query.setParameter("kind", kind);
    if (unit != null) query.setParameter("unit", unit);
    if (part() != null) query.setParameter("part", Like.part(part()));
    if (running || unconfirmed || unplanned) query.setParameter("today", today);
    if (unconfirmed || unplanned) query.setParameter("year", today.getYear());
    if (unconfirmed) query.setParameter("keeping", keeping);
    return query;
  }

  private String part() {
    return Texts.blankToNull(text);
  }
}
