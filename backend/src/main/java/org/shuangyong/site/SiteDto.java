package org.shuangyong.site;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.unit.UnitRef;

/**
 * A site over HTTP.
 *
 * @param kept whether the caller's unit keeps it; what goes on in it is told to these alone
 * @param photos pictures of the site itself; those of a look at it stand with the look
 */
@Schema(name = "Site")
public record SiteDto(
    UUID id,
    String kind,
    int kindVersion,
    String name,
    UnitRef unit,
    UnitRef owner,
    @Schema(nullable = true) String keeper,
    SiteLevel level,
    @Schema(nullable = true) String address,
    @Schema(nullable = true) Double lon,
    @Schema(nullable = true) Double lat,
    @Schema(nullable = true) Integer capacity,
    List<String> slots,
    boolean openToVisits,
    SiteCondition condition,
    @Schema(nullable = true) SiteElements elements,
    @Schema(nullable = true) String homeCode,
    SiteStatus status,
    Map<String, Object> extra,
    @Schema(nullable = true) LocalDate lastCheckedOn,
    boolean renewal,
    boolean kept,
    List<AttachmentDto> photos,
    Instant updatedAt,
    int version,
    List<String> allowedActions) {

  /** A line of the list. */
  @Schema(name = "SiteRow")
  public record Row(
      UUID id,
      String kind,
      String name,
      UnitRef unit,
      UnitRef owner,
      @Schema(nullable = true) String keeper,
      SiteLevel level,
      @Schema(nullable = true) String address,
      @Schema(nullable = true) Integer capacity,
      List<String> slots,
      boolean openToVisits,
      SiteCondition condition,
      @Schema(nullable = true) SiteElements elements,
      SiteStatus status,
      Map<String, Object> extra,
      @Schema(nullable = true) LocalDate lastCheckedOn,
      boolean renewal) {}

  /** A site as others name it. */
  @Schema(name = "SiteRef")
  public record Ref(UUID id, String kind, String name, UnitRef unit) {}

  /**
   * What the map shows: counts by street or town, and points of public places.
   *
   * @param renewals boards that are due
   * @param defects whose sign or board is broken or missing
   */
  @Schema(name = "SiteMap")
  public record Chart(List<Town> towns, List<Point> points) {}

  @Schema(name = "SiteTown")
  public record Town(UnitRef unit, long sites, long renewals, long defects) {}

  @Schema(name = "SitePoint")
  public record Point(UUID id, String kind, String name, double lon, double lat) {}

  /**
   * A site as it shall be.
   *
   * @param kind said once; later it must be the same
   * @param planned made as one that is only planned
   * @param slots such as {@code 09:00-11:00}
   */
  @Schema(name = "SiteRequest")
  public record SaveRequest(
      @NotBlank @Size(max = 40) String kind,
      @NotBlank @Size(max = 100) String name,
      @NotNull UUID unitId,
      @NotNull UUID ownerId,
      @Size(max = 60) String keeper,
      SiteLevel level,
      @Size(max = 200) String address,
      @DecimalMin("105") @DecimalMax("108") Double lon,
      @DecimalMin("28") @DecimalMax("30") Double lat,
      @Min(1) @Max(10000) Integer capacity,
      @Size(max = 8) List<@NotNull @Pattern(regexp = "\\d{2}:\\d{2}-\\d{2}:\\d{2}") String> slots,
      boolean openToVisits,
      SiteCondition condition,
      SiteElements elements,
      @Size(max = 80) String homeCode,
      boolean planned,
      @Size(max = 60) Map<String, Object> extra,
      @Size(max = 20) List<@NotNull UUID> photoIds,
      String secrecyReason) {
    public SaveRequest {
      level = level == null ? SiteLevel.UNGRADED : level;
      condition = condition == null ? SiteCondition.GOOD : condition;
      slots = slots == null ? List.of() : slots;
      extra = extra == null ? Map.of() : extra;
      photoIds = photoIds == null ? List.of() : photoIds;
    }
  }

  @Schema(name = "SiteMoveRequest")
  public record MoveRequest(@Size(max = 500) String text, String secrecyReason) {}
}
