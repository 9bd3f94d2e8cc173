package org.shuangyong.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.unit.UnitRef;

/**
 * A round over HTTP; what it counts is within the caller's scope.
 *
 * @param done listed sites that were looked at
 * @param missing those that were not
 * @param defects with a defect that is not cleared
 */
@Schema(name = "SiteRound")
public record RoundDto(
    UUID id,
    RoundKind kind,
    String name,
    LocalDate fromOn,
    LocalDate toOn,
    @Schema(nullable = true) String note,
    RoundStatus status,
    String createdBy,
    long places,
    long done,
    long missing,
    long defects,
    int version,
    List<String> allowedActions) {

  /**
   * A listed place with its sign state, and the picture that shows it.
   *
   * @param look null while nobody has looked
   */
  @Schema(name = "SiteRoundPlace")
  public record Place(
      SiteDto.Ref site,
      UnitRef owner,
      @Schema(nullable = true) String address,
      @Schema(nullable = true) CheckDto look) {}

  /**
   * A new round.
   *
   * @param filter which sites it lists: all in use that match, of kinds and towns; or {@code
   *     siteIds} one by one
   */
  @Schema(name = "SiteRoundRequest")
  public record CreateRequest(
      @NotNull RoundKind kind,
      @NotBlank @Size(max = 100) String name,
      @NotNull LocalDate fromOn,
      @NotNull LocalDate toOn,
      @Size(max = 500) String note,
      @Size(max = 20) List<@NotBlank @Size(max = 40) String> kinds,
      @Size(max = 30) List<@NotNull UUID> towns,
      @Size(max = 500) List<@NotNull UUID> siteIds,
      String secrecyReason) {}
}
