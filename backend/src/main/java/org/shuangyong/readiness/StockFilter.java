package org.shuangyong.readiness;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.text.Like;
import org.shuangyong.platform.web.Texts;

/** What a list of stocks asks for; nulls ask nothing. Also the filters of its export. */
public class StockFilter {
  @QueryParam("sort")
  public StockSort sort;

  @QueryParam("unit")
  public UUID unit;

  @QueryParam("q")
  @Parameter(description = "Part of the item")
  public String text;

  @QueryParam("red")
  @Parameter(description = "What is red for this reason")
  public StockRed red;

  @QueryParam("anyRed")
  @Parameter(description = "True for what is red for any reason")
  public boolean anyRed;

  Where where(User user, LocalDate today, LocalDate checkSince) {
    String part = Texts.blankToNull(text);
    Where where =
        new Where()
            .in(user)
            .and("r.sort = :sort", "sort", sort)
            .and("r.unitId = :unit", "unit", unit)
            .and("r.item like :part escape '!'", "part", part == null ? null : Like.part(part));
    if (red != null) {
      where.when(true, red.predicate());
    }
    where.when(
        anyRed,
        Arrays.stream(StockRed.values())
            .map(StockRed::predicate)
            .collect(Collectors.joining(" or ", "(", ")")));
    where.value("today", today).value("checkSince", checkSince);
    return where;
  }
}
