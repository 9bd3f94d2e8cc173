package org.shuangyong.activity.visit;

import jakarta.persistence.Query;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.platform.access.User;

/** What a list of border families asks for; also the filters of its export. */
public class BorderFilter {
  /** Within the year somebody signed for a visit to family {@code b}. */
  public static final String VISITED =
      "exists (select 1 from VisitLine v where v.regionCode = b.regionCode"
          + " and v.householdId = b.householdId and v.signedOn >= :first and v.signedOn < :behind)";

  private static final String OVERDUE =
      " and b.since < :before and not exists (select 1 from VisitLine w where"
          + " w.regionCode = b.regionCode and w.householdId = b.householdId"
          + " and w.signedOn >= :before)";

  @QueryParam("overdue")
  @Parameter(description = "True for those past the rule")
  public boolean overdue;

  @QueryParam("town")
  @Parameter(description = "A street or town: families of it or below")
  public UUID town;

  @QueryParam("unvisited")
  @Min(1900)
  @Max(2200)
  @Parameter(description = "A year in which nobody visited them")
  public Integer unvisited;

  /** The predicate over family {@code b} and its household {@code h}; {@link #bind} fills it. */
  String where(User user) {
    return user.scope().predicate("h.unitPath")
        + (overdue ? OVERDUE : "")
        + (town == null
            ? ""
            : " and exists (select 1 from Unit t where t.regionCode = b.regionCode and t.id = :town"
                + " and locate(t.path, h.unitPath) = 1)")
        + (unvisited == null ? "" : " and not " + VISITED);
  }

  /**
   * @param before the first day on which a visit is still recent enough
   */
  void bind(Query query, User user, LocalDate before) {
    user.scope().bind(query);
    if (overdue) query.setParameter("before", before);
    if (town != null) query.setParameter("town", town);
    if (unvisited != null) {
      query
          .setParameter("first", LocalDate.of(unvisited, 1, 1))
          .setParameter("behind", LocalDate.of(unvisited + 1, 1, 1));
    }
  }
}
