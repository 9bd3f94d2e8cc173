package org.shuangyong.readiness;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.matter.MatterStatus;
import org.shuangyong.unit.UnitRef;

/** What can be lent, over HTTP. */
@Schema(name = "Asset")
public record AssetDto(
    UUID id,
    AssetSide side,
    AssetSort sort,
    String name,
    String capacity,
    @Schema(nullable = true) String terms,
    UnitRef unit,
    @Schema(nullable = true) String contact,
    @Schema(nullable = true) LocalDate withdrawnOn,
    int version,
    List<String> allowedActions) {

  /** With the requests it was matched to, as far as the caller may see them. */
  @Schema(name = "AssetWhole")
  public record Whole(AssetDto asset, List<Match> matches) {}

  @Schema(name = "AssetMatch")
  public record Match(
      LocalDate on,
      @Schema(nullable = true) String note,
      String by,
      UUID matterId,
      @Schema(nullable = true) String ledgerNo,
      String title,
      MatterStatus status) {}

  /**
   * @param unitId whose it is; the side follows from it
   */
  @Schema(name = "AssetSaveRequest")
  public record SaveRequest(
      @NotNull AssetSort sort,
      @NotBlank @Size(max = 120) String name,
      @NotBlank @Size(max = 120) String capacity,
      @Size(max = 200) String terms,
      UUID unitId,
      @Size(max = 60) String contact,
      LocalDate withdrawnOn,
      String secrecyReason) {}

  @Schema(name = "AssetMatchRequest")
  public record MatchRequest(
      @NotNull UUID matterId, @Size(max = 200) String note, String secrecyReason) {}
}
