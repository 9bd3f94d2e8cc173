package org.shuangyong.benefit;

import jakarta.persistence.Query;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;

/** What a list of cases asks for; nulls ask nothing. Also the filters of its export. */
public class BenefitFilter {
  static final BenefitFilter ALL = new BenefitFilter();

  @QueryParam("kind")
  public String kind;

  @QueryParam("step")
  public String step;

  @QueryParam("status")
  public BenefitStatus status;

  @QueryParam("unit")
  @Parameter(description = "Whose turn it is")
  public UUID unit;

  @QueryParam("year")
  public Integer year;

  @QueryParam("person")
  public UUID person;

  @QueryParam("overdue")
  @Parameter(description = "True for steps past their limit")
  public boolean overdue;

  @QueryParam("waiting")
  @Parameter(description = "True for what waits for the caller")
  public boolean waiting;

  @QueryParam("contactDue")
  @Parameter(description = "True for whom it is time to contact again")
  public boolean contactDue;

  @QueryParam("staying")
  @Parameter(description = "True for what was granted and has not ended")
  public boolean staying;

  /** The predicate over case {@code c}; {@link #bind} fills it. */
  String where(User user) {
    StringBuilder hql = new StringBuilder("c.regionCode = :region");
    if (!user.scope().district()) {
      hql.append(" and exists (select 1 from BenefitParty s where s.regionCode = c.regionCode");
      hql.append(" and s.caseId = c.id and ").append(user.scope().predicate("s.unitPath"));
      hql.append(")");
    }
    if (said(kind)) hql.append(" and c.kind = :kind");
    if (said(step)) hql.append(" and c.step = :step");
    if (status != null) hql.append(" and c.status = :status");
    if (unit != null) hql.append(" and c.actorId = :unit");
    if (year != null) hql.append(" and c.year = :year");
    if (person != null) hql.append(" and c.personId = :person");
    if (overdue) hql.append(" and ").append(OVERDUE);
    if (contactDue) hql.append(" and ").append(CONTACT_DUE);
    if (waiting) {
      hql.append(" and c.status not in (ARCHIVED, WITHDRAWN) and (c.actorId = :home");
      hql.append(user.may(Permission.BENEFIT_FINISH) ? " or c.actorId is null)" : ")");
    }
    if (staying) {
      hql.append(" and c.grantedOn is not null and (c.endedOn is null or c.endedOn > :today)");
    }
    return hql.toString();
  }

  static final String OVERDUE = "(c.status = HANDLING and c.dueOn < :today)";

  static final String CONTACT_DUE =
      "(c.contactNextOn < :today and c.status not in (ARCHIVED, WITHDRAWN, REFUSED))";

  <Q extends Query> Q bind(Q query, User user, LocalDate today) {
    user.scope().bind(query);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("kind", said(kind) ? kind : null);
    values.put("step", said(step) ? step : null);
    values.put("status", status);
    values.put("unit", unit);
    values.put("year", year);
    values.put("person", person);
    values.put("today", overdue || contactDue || staying ? today : null);
    values.put("home", waiting ? user.unit().id() : null);
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
