package org.shuangyong.benefit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A law over HTTP.
 *
 * @param inForce today
 */
@Schema(name = "Law")
public record LawDto(
    UUID id,
    String title,
    String issuer,
    String docNo,
    LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo,
    String source,
    boolean inForce,
    int version) {

  static LawDto of(Law law, LocalDate today) {
    return new LawDto(
        law.id(),
        law.title(),
        law.issuer(),
        law.docNo(),
        law.validFrom(),
        law.validTo(),
        law.source(),
        law.inForce(today),
        law.version());
  }

  @Schema(name = "LawRequest")
  public record SaveRequest(
      @NotBlank @Size(max = 200) String title,
      @NotBlank @Size(max = 100) String issuer,
      @Size(max = 100) String docNo,
      @NotNull LocalDate validFrom,
      LocalDate validTo,
      @NotBlank @Size(max = 200) String source,
      String secrecyReason) {}

  /**
   * A number of a list.
   *
   * @param value in force today, null while the first day lies ahead
   * @param used places taken, for the beds of homes; null for others
   * @param history newest first; later days may stand among them
   */
  @Schema(name = "BenefitValue")
  public record Value(
      ValueList list,
      String code,
      String name,
      @Schema(nullable = true) Integer value,
      @Schema(nullable = true) Long used,
      List<Dated> history) {}

  @Schema(name = "BenefitValueDated")
  public record Dated(int value, LocalDate validFrom, String source, String createdBy) {}

  /**
   * A number from a day on, which may not lie in the past.
   *
   * @param code of the same list, or a new one
   */
  @Schema(name = "BenefitValueRequest")
  public record ValueRequest(
      @NotNull ValueList list,
      @NotBlank @Size(max = 80) String code,
      @NotBlank @Size(max = 100) String name,
      @NotNull @Min(0) @Max(100000) Integer value,
      @NotNull LocalDate validFrom,
      @NotBlank @Size(max = 200) String source,
      String secrecyReason) {}
}
