package org.shuangyong.readiness;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.text.Like;
import org.shuangyong.platform.web.Texts;

/** What a list of hazard points asks for; nulls ask nothing. Also the filters of its export. */
public class HazardFilter {
  @QueryParam("unit")
  public UUID unit;

  @QueryParam("q")
  @Parameter(description = "Part of the name")
  public String text;

  @QueryParam("red")
  @Parameter(description = "What lacks this")
  public HazardRed red;

  @QueryParam("cleared")
  @Parameter(description = "True for what was taken off the list; the others by default")
  public boolean cleared;

  Where where(User user) {
    String part = Texts.blankToNull(text);
    return new Where()
        .in(user)
        .and("r.unitId = :unit", "unit", unit)
        .and("r.name like :part escape '!'", "part", part == null ? null : Like.part(part))
        .when(cleared, "r.clearedOn is not null")
        .when(!cleared, "r.clearedOn is null")
        .when(red != null, red == null ? "" : red.predicate());
  }
}
