package org.shuangyong.readiness;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.text.Like;
import org.shuangyong.platform.web.Texts;

/** What a list of teams asks for; nulls ask nothing. Also the filters of its export. */
public class TeamFilter {
  @QueryParam("kind")
  public TeamKind kind;

  @QueryParam("unit")
  public UUID unit;

  @QueryParam("q")
  @Parameter(description = "Part of the name")
  public String text;

  @QueryParam("undrilled")
  @Parameter(description = "True for teams without a drill for as long as the rule says (10.5)")
  public boolean undrilled;

  @QueryParam("disbanded")
  @Parameter(description = "True for teams that were disbanded; the others by default")
  public boolean disbanded;

  Where where(User user, LocalDate drillSince) {
    String part = Texts.blankToNull(text);
    return new Where()
        .in(user)
        .and("r.kind = :kind", "kind", kind)
        .and("r.unitId = :unit", "unit", unit)
        .and("r.name like :part escape '!'", "part", part == null ? null : Like.part(part))
        .when(disbanded, "r.disbandedOn is not null")
        .when(!disbanded, "r.disbandedOn is null")
        .when(undrilled, Team.UNDRILLED, "drillSince", drillSince);
  }
}
