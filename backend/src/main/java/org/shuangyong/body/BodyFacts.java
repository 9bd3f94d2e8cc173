package org.shuangyong.body;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.platform.problem.ProblemException;

/**
 * What may be said of a body.
 *
 * @param sort its place in lists, the smallest first
 * @param liaisons each unit in it has exactly one liaison and one deputy, or is flagged (12.3)
 * @param meets the kinds of meetings it owes each year (12.1)
 * @param flow 办理流程, how a request is handled step by step, with line breaks (4.2); null for none
 * @param validTo the last day, null while in force
 */
@Schema(name = "BodyFactsRequest")
public record BodyFacts(
    @NotBlank @Size(max = 120) String name,
    @Min(0) @Max(999) int sort,
    boolean liaisons,
    @Size(max = 20) List<@NotBlank @Size(max = 40) String> meets,
    @Size(max = 2000) String flow,
    @NotNull LocalDate validFrom,
    LocalDate validTo) {
  public BodyFacts {
    meets = meets == null ? List.of() : meets.stream().distinct().toList();
  }

  void checkOrder() {
    if (validTo != null && validTo.isBefore(validFrom)) {
      throw ProblemException.field("validTo", "out-of-range");
    }
  }
}
