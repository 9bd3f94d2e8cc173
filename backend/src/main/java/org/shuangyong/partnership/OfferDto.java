package org.shuangyong.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
 * An offer over HTTP.
 *
 * @param valid whether it is valid today
 * @param recheckDue listed, and not checked again for as long as the rule says
 */
@Schema(name = "Offer")
public record OfferDto(
    UUID id,
    String kind,
    int kindVersion,
    PartnerDto.Ref partner,
    String title,
    String place,
    UnitRef unit,
    OfferStatus status,
    LocalDate appliedOn,
    @Schema(nullable = true) LocalDate publicFrom,
    @Schema(nullable = true) LocalDate publicTo,
    @Schema(nullable = true) LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo,
    @Schema(nullable = true) LocalDate awardedOn,
    @Schema(nullable = true) String plateNo,
    @Schema(nullable = true) LocalDate recheckedOn,
    @Schema(nullable = true) LocalDate delistedOn,
    boolean valid,
    boolean recheckDue,
    Map<String, Object> extra,
    List<Event> events,
    List<Complaint> complaints,
    List<AttachmentDto> files,
    int version,
    List<String> allowedActions) {

  /** A line of the list. */
  @Schema(name = "OfferRow")
  public record Row(
      UUID id,
      String title,
      String partner,
      String trade,
      String benefit,
      String place,
      UnitRef unit,
      OfferStatus status,
      LocalDate appliedOn,
      @Schema(nullable = true) LocalDate validFrom,
      @Schema(nullable = true) LocalDate validTo,
      boolean valid,
      boolean recheckDue) {}

  /** A line of the public list. */
  @Schema(name = "OfferValid")
  public record Valid(
      String trade,
      String partner,
      String title,
      String benefit,
      String whom,
      @Schema(nullable = true) String proof,
      String place,
      @Schema(nullable = true) String plateNo,
      LocalDate validTo) {}

  @Schema(name = "OfferEvent")
  public record Event(
      Instant at,
      String word,
      OfferStatus status,
      @Schema(nullable = true) String text,
      String actorName,
      String actorUnit) {}

  @Schema(name = "OfferComplaint")
  public record Complaint(
      UUID id,
      LocalDate on,
      String text,
      @Schema(nullable = true) LocalDate answeredOn,
      @Schema(nullable = true) String answer) {}

  @Schema(name = "OfferApplyRequest")
  public record ApplyRequest(
      @NotBlank @Size(max = 40) String kind,
      @NotNull UUID partnerId,
      @NotBlank @Size(max = 120) String title,
      @NotBlank @Size(max = 200) String place,
      @Size(max = 40) Map<String, Object> extra,
      @Size(max = 20) List<@NotNull UUID> attachmentIds,
      String secrecyReason) {
    public ApplyRequest {
      extra = extra == null ? Map.of() : extra;
    }
  }

  /**
   * @param from of the public notice, or of the agreement
   * @param to its last day; of a recheck the new last day, null to leave it
   */
  @Schema(name = "OfferMoveRequest")
  public record MoveRequest(
      @Size(max = 500) String text,
      LocalDate from,
      LocalDate to,
      @Size(max = 40) String plateNo,
      @Size(max = 20) List<@NotNull UUID> attachmentIds,
      String secrecyReason) {}

  @Schema(name = "OfferComplaintRequest")
  public record ComplaintRequest(
      @NotNull LocalDate on, @NotBlank @Size(max = 500) String text, String secrecyReason) {}

  @Schema(name = "OfferAnswerRequest")
  public record AnswerRequest(@NotBlank @Size(max = 500) String text, String secrecyReason) {}
}
