package org.shuangyong.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.unit.UnitRef;

/**
 * An activity over HTTP.
 *
 * @param kind the edition it was made under
 * @param site null when it is not the caller's to see; the partnership as well
 * @param teams those of {@code teamIds} that are the caller's to see
 * @param heads the sum of {@code counts}
 * @param goods what was given, in fen
 * @param families how many families had something of it; a count, no names (8.7)
 * @param mayEdit whether the caller may change its parts
 */
@Schema(name = "Activity")
public record ActivityDto(
    UUID id,
    Kind kind,
    ActivityStatus status,
    String title,
    @Schema(nullable = true) CampaignRef campaign,
    @Schema(nullable = true) PointRef workPoint,
    @Schema(nullable = true) UUID siteId,
    @Schema(nullable = true) SiteRef site,
    @Schema(nullable = true) UUID partnershipId,
    @Schema(nullable = true) PairRef partnership,
    @Schema(nullable = true) UnitRef troop,
    UnitRef organizer,
    @Schema(nullable = true) String host,
    LocalDate startsOn,
    @Schema(nullable = true) LocalTime startsAt,
    LocalDate endsOn,
    @Schema(nullable = true) LocalTime endsAt,
    @Schema(nullable = true) String place,
    List<String> tags,
    Map<String, Object> extra,
    List<UnitRef> parties,
    List<UUID> teamIds,
    List<TeamRef> teams,
    List<Count> counts,
    int heads,
    @Schema(nullable = true) Long goods,
    @Schema(nullable = true) Integer families,
    @Schema(nullable = true) String result,
    @Schema(nullable = true) String summary,
    @Schema(nullable = true) String cancelReason,
    List<AttachmentDto> files,
    String createdBy,
    Instant updatedAt,
    boolean mayEdit,
    int version,
    List<String> allowedActions) {

  /** A line of the list. */
  @Schema(name = "ActivityRow")
  public record Row(
      UUID id,
      String kind,
      String kindName,
      ActivityStatus status,
      String title,
      UnitRef organizer,
      @Schema(nullable = true) UnitRef troop,
      LocalDate startsOn,
      @Schema(nullable = true) LocalTime startsAt,
      LocalDate endsOn,
      @Schema(nullable = true) String place,
      List<String> tags,
      int heads,
      boolean unrecorded) {}

  @Schema(name = "ActivityCount")
  public record Count(Audience audience, int people) {}

  @Schema(name = "ActivityCampaignRef")
  public record CampaignRef(UUID id, String name) {}

  @Schema(name = "ActivitySiteRef")
  public record SiteRef(UUID id, String name) {}

  @Schema(name = "ActivityPartnershipRef")
  public record PairRef(UUID id, String title) {}

  @Schema(name = "ActivityTeamRef")
  public record TeamRef(UUID id, String name) {}

  /** A measure of a plan, by its number and the first words of its text. */
  @Schema(name = "ActivityPointRef")
  public record PointRef(UUID id, UUID planId, String text) {}

  /**
   * @param organizerId the caller's own unit when left out; another one only within the scope
   */
  @Schema(name = "ActivityPlanRequest")
  public record PlanRequest(
      @NotBlank @Size(max = 40) String kind,
      UUID organizerId,
      @NotNull @Valid ActivityFacts facts,
      String secrecyReason) {}

  @Schema(name = "ActivityEditRequest")
  public record EditRequest(@NotNull @Valid ActivityFacts facts, String secrecyReason) {}

  /**
   * What came of it.
   *
   * @param counts people by class; left out for none
   * @param goods in fen
   * @param extra the fields that the kind asks for now; the others stay
   */
  @Schema(name = "ActivityRecordRequest")
  public record RecordRequest(
      @Size(max = 10) List<@NotNull @Valid CountRequest> counts,
      @Min(0) @Max(1_000_000_000_000L) Long goods,
      @Min(0) @Max(1_000_000) Integer families,
      @Size(max = 4000) String result,
      @Size(max = 40) Map<String, Object> extra,
      @Size(max = 20) List<@NotNull UUID> attachmentIds,
      String secrecyReason) {
    public RecordRequest {
      counts = counts == null ? List.of() : counts;
      extra = extra == null ? Map.of() : extra;
      attachmentIds = attachmentIds == null ? List.of() : attachmentIds;
    }
  }

  @Schema(name = "ActivityCountRequest")
  public record CountRequest(
      @NotNull Audience audience, @NotNull @Min(0) @Max(1_000_000) Integer people) {}

  /** A word; asked for where an activity is cancelled, summed up or taken back. */
  @Schema(name = "ActivityMoveRequest")
  public record MoveRequest(@Size(max = 4000) String text, String secrecyReason) {}

  /** Loose files of the person. */
  @Schema(name = "ActivityFilesRequest")
  public record FilesRequest(@NotEmpty @Size(max = 20) List<@NotNull UUID> attachmentIds) {}
}
