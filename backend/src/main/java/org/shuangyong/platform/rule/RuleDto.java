package org.shuangyong.platform.rule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule over HTTP.
 *
 * @param value in force today
 * @param initial what holds where no row says otherwise
 * @param history every value set, newest first; later days may stand among them
 */
@Schema(name = "Rule")
public record RuleDto(
    String code, int value, int initial, int least, int most, List<Value> history) {

  @Schema(name = "RuleValue")
  public record Value(LocalDate validFrom, int value, String source, String createdBy) {}

  @Schema(name = "RuleSetRequest")
  public record SetRequest(
      @NotBlank String code,
      @NotNull LocalDate validFrom,
      @NotNull Integer value,
      @NotBlank @Size(max = 200) String source,
      String secrecyReason) {}
}
