package org.shuangyong.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.unit.UnitRef;

/**
 * A placement over HTTP.
 *
 * @param site where it runs, when that is a site the caller's unit keeps
 * @param unproved begun, and nothing shows that it ran
 */
@Schema(name = "SitePlacement")
public record PlacementDto(
    UUID id,
    String item,
    PlacementCarrier carrier,
    @Schema(nullable = true) UUID siteId,
    String place,
    UnitRef unit,
    UnitRef owner,
    LocalDate fromOn,
    LocalDate toOn,
    String frequency,
    @Schema(nullable = true) LocalDate provedOn,
    boolean unproved,
    List<AttachmentDto> proofs,
    int version,
    List<String> allowedActions) {

  @Schema(name = "SitePlacementRequest")
  public record SaveRequest(
      @NotBlank @Size(max = 100) String item,
      @NotNull PlacementCarrier carrier,
      UUID siteId,
      @NotBlank @Size(max = 100) String place,
      @NotNull UUID unitId,
      @NotNull UUID ownerId,
      @NotNull LocalDate fromOn,
      @NotNull LocalDate toOn,
      @NotBlank @Size(max = 100) String frequency,
      String secrecyReason) {}

  @Schema(name = "SiteProofRequest")
  public record ProofRequest(@NotEmpty @Size(max = 9) List<@NotNull UUID> photoIds) {}
}
