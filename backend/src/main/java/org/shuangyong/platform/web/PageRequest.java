package org.shuangyong.platform.web;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.platform.problem.ProblemException;

/** The paging parameters that every list takes. */
public class PageRequest {
  @QueryParam("limit")
  @Parameter(
      description = "Rows on a page",
      schema =
          @Schema(
              minimum = "1",
              maximum = "100",
              defaultValue = "20",
              type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER))
  Integer limit;

  @QueryParam("after")
  @Parameter(description = "The page mark that the last answer gave as `next`")
  String after;

  @QueryParam("total")
  @Parameter(description = "True to count all rows as well, which costs more")
  boolean total;

  public int limit() {
    int rows = limit == null ? 20 : limit;
    if (rows < 1 || rows > 100) {
      throw ProblemException.field("limit", "out-of-range");
    }
    return rows;
  }

  public Cursor cursor() {
    return Cursor.decode(after);
  }

  public boolean total() {
    return total;
  }
}
