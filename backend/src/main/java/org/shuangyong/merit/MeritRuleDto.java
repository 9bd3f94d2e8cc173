package org.shuangyong.merit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An award of the table over HTTP.
 *
 * @param award a kind of the family {@code merit-award}
 * @param now what holds today
 * @param initial what holds where no row says otherwise
 * @param history every row set, newest first; later days may stand among them
 */
@Schema(name = "MeritRule")
public record MeritRuleDto(String award, MeritTerms now, MeritTerms initial, List<Value> history) {

  @Schema(name = "MeritRuleValue")
  public record Value(LocalDate validFrom, MeritTerms terms, String createdBy) {}

  /**
   * @param bonus in fen, at most 1 000 000 yuan
   */
  @Schema(name = "MeritRuleSetRequest")
  public record SetRequest(
      @NotBlank @Size(max = 40) String award,
      @NotNull LocalDate validFrom,
      @NotNull @Size(max = 6)
          List<@NotEmpty @Size(max = 8) List<@NotBlank @Size(max = 40) String>> seats,
      boolean byTown,
      @Min(0) @Max(100_000_000) long bonus,
      @NotBlank @Size(max = 60) String payer,
      @NotBlank @Size(max = 200) String source,
      String secrecyReason) {}
}
