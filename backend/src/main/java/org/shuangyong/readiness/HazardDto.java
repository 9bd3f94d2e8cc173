package org.shuangyong.readiness;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.unit.UnitRef;

/**
 * A hazard point over HTTP.
 *
 * @param phone masked
 * @param red what it lacks
 */
@Schema(name = "HazardPoint")
public record HazardDto(
    UUID id,
    String code,
    String name,
    HazardKind kind,
    UnitRef unit,
    @Schema(nullable = true) String contact,
    @Schema(nullable = true) String phone,
    @Schema(nullable = true) String plan,
    int households,
    LocalDate listedOn,
    @Schema(nullable = true) LocalDate clearedOn,
    List<HazardRed> red,
    int version,
    List<String> allowedActions) {

  /**
   * @param code the number in the list of 规资局
   * @param phone null keeps what stood, blank takes it away
   */
  @Schema(name = "HazardSaveRequest")
  public record SaveRequest(
      @NotBlank @Size(max = 40) String code,
      @NotBlank @Size(max = 120) String name,
      @NotNull HazardKind kind,
      UUID unitId,
      @Size(max = 60) String contact,
      @Size(max = 30) String phone,
      @Size(max = 500) String plan,
      @Min(0) @Max(100_000) int households,
      @NotNull LocalDate listedOn,
      LocalDate clearedOn,
      String secrecyReason) {}
}
