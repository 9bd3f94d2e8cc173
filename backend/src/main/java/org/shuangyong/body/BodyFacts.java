package org.shuangyong.body;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.platform.problem.ProblemException;

/**
 * What may be said of a body.
 *
 * @param sort its place in lists, the smallest first
 * @param liaisons each unit in it has exactly one liaison and one deputy, or is flagged (12.3)
 * @param validTo the last day, null while in force
 */
@Schema(name = "BodyFactsRequest")
public record BodyFacts(
    @NotBlank @Size(max = 120) String name,
    @Min(0) @Max(999) int sort,
    boolean liaisons,
    @NotNull LocalDate validFrom,
    LocalDate validTo) {

  void checkOrder() {
    if (validTo != null && validTo.isBefore(validFrom)) {
      throw ProblemException.field("validTo", "out-of-range");
    }
  }
}
