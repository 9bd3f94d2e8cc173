package org.shuangyong.readiness;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.platform.text.Like;
import org.shuangyong.platform.web.Texts;

/** What a list of assets asks for; nulls ask nothing. Also the filters of its export. */
public class AssetFilter {
  @QueryParam("side")
  public AssetSide side;

  @QueryParam("sort")
  public AssetSort sort;

  @QueryParam("q")
  @Parameter(description = "Part of the name")
  public String text;

  @QueryParam("withdrawn")
  @Parameter(description = "True for what is not lent any more; the others by default")
  public boolean withdrawn;

  /** Both sides see the whole list: it is there to be matched. */
  Where where() {
    String part = Texts.blankToNull(text);
    return new Where()
        .and("r.side = :side", "side", side)
        .and("r.sort = :sort", "sort", sort)
        .and("r.name like :part escape '!'", "part", part == null ? null : Like.part(part))
        .when(withdrawn, "r.withdrawnOn is not null")
        .when(!withdrawn, "r.withdrawnOn is null");
  }
}
