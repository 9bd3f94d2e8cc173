package org.shuangyong.site;

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

/** A booking over HTTP. */
@Schema(name = "SiteBooking")
public record BookingDto(
    UUID id,
    SiteDto.Ref site,
    UnitRef visitor,
    LocalDate onDay,
    String slot,
    int people,
    boolean guide,
    VisitOccasion occasion,
    String purpose,
    String contact,
    BookingStatus status,
    @Schema(nullable = true) String answer,
    @Schema(nullable = true) Integer came,
    @Schema(nullable = true) Integer rating,
    @Schema(nullable = true) String feedback,
    int version,
    List<String> allowedActions) {

  /** How full a slot of a day is. */
  @Schema(name = "SiteSlot")
  public record Slot(LocalDate onDay, String slot, int taken, int capacity) {}

  /**
   * Visitors of a site in a year.
   *
   * @param months those who came in each month, January first
   * @param total their sum
   */
  @Schema(name = "SiteVisits")
  public record Visits(SiteDto.Ref site, List<Long> months, long total, long groups) {}

  /**
   * @param visitorId who comes, for whom the site's keeper or the office books; else one's own unit
   * @param contact who leads the group
   */
  @Schema(name = "SiteBookingRequest")
  public record ApplyRequest(
      UUID visitorId,
      @NotNull LocalDate onDay,
      @NotBlank @Size(max = 20) String slot,
      @NotNull @Min(1) @Max(10000) Integer people,
      boolean guide,
      @NotNull VisitOccasion occasion,
      @NotBlank @Size(max = 200) String purpose,
      @NotBlank @Size(max = 60) String contact,
      String secrecyReason) {}

  /**
   * @param came how many came, of VISIT
   * @param rating 1 to 5, of FEEDBACK
   */
  @Schema(name = "SiteBookingMoveRequest")
  public record MoveRequest(
      @Size(max = 500) String text,
      @Min(0) @Max(10000) Integer came,
      @Min(1) @Max(5) Integer rating,
      String secrecyReason) {}
}
