package org.shuangyong.activity;

import jakarta.validation.Valid;
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
 * A campaign over HTTP.
 *
 * @param units planned and done by unit: those with a target first, then others that took part; of
 *     what the caller may see
 */
@Schema(name = "Campaign")
public record CampaignDto(
    UUID id,
    String name,
    CampaignStatus status,
    LocalDate startsOn,
    LocalDate endsOn,
    String plan,
    @Schema(nullable = true) String summary,
    UnitRef owner,
    List<UnitLine> units,
    int version,
    List<String> allowedActions) {

  /** A line of the list, with the sums over all units. */
  @Schema(name = "CampaignRow")
  public record Row(
      UUID id,
      String name,
      CampaignStatus status,
      LocalDate startsOn,
      LocalDate endsOn,
      UnitRef owner,
      long target,
      long planned,
      long done) {}

  /**
   * A unit in the campaign.
   *
   * @param target how many it is to hold; 0 for a unit that holds some unasked
   * @param planned what it entered and did not cancel
   * @param done what took place
   * @param people how many came to these
   */
  @Schema(name = "CampaignUnit")
  public record UnitLine(UnitRef unit, int target, long planned, long done, long people) {}

  @Schema(name = "CampaignFactsRequest")
  public record Facts(
      @NotBlank @Size(max = 120) String name,
      @NotNull LocalDate startsOn,
      @NotNull LocalDate endsOn,
      @NotBlank @Size(max = 4000) String plan,
      @NotNull @Size(max = 200) List<@NotNull @Valid Target> targets) {}

  @Schema(name = "CampaignTargetRequest")
  public record Target(@NotNull UUID unitId, @NotNull @Min(0) @Max(9999) Integer target) {}

  @Schema(name = "CampaignSaveRequest")
  public record SaveRequest(@NotNull @Valid Facts facts, String secrecyReason) {}

  /** A word; the summary when it is closed. */
  @Schema(name = "CampaignMoveRequest")
  public record MoveRequest(@Size(max = 4000) String text, String secrecyReason) {}
}
