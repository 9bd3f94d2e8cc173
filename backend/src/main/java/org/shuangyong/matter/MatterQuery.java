package org.shuangyong.matter;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.platform.problem.ProblemException;

/** The ledger's filters with an order. */
public class MatterQuery extends MatterFilter {
  @QueryParam("sort")
  @Parameter(
      description = "Soonest due first by default",
      schema = @Schema(enumeration = {"due", "-due", "updated", "ledger"}))
  String sort;

  MatterSort sort() {
    if (sort == null || sort.isEmpty()) {
      return MatterSort.DUE;
    }
    return Arrays.stream(MatterSort.values())
        .filter(s -> s.word.equals(sort))
        .findFirst()
        .orElseThrow(() -> ProblemException.field("sort", "invalid"));
  }
}
