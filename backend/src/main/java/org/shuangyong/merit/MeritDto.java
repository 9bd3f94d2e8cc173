package org.shuangyong.merit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.family.PersonDto;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.unit.UnitRef;

/**
 * A letter of merit over HTTP.
 *
 * @param person the addressee's file, null when there is none or it is not for this person to see;
 *     so {@code householdId}
 * @param clockDays the limit of the step that is due, in working days
 * @param deliveredLate delivered after the day it was due
 * @param terms what holds for the award today: whose ranks a delivery today needs
 * @param seats the ranks that were asked on the day of delivery
 */
@Schema(name = "MeritLetter")
public record MeritDto(
    Row row,
    MeritSource source,
    @Schema(nullable = true) String sender,
    @Schema(nullable = true) PersonDto.Ref person,
    @Schema(nullable = true) UUID householdId,
    boolean hasAddress,
    Map<String, Object> facts,
    @Schema(nullable = true) LocalDate registeredOn,
    @Schema(nullable = true) LocalDate verifiedOn,
    @Schema(nullable = true) LocalDate reportedOn,
    @Schema(nullable = true) LocalDate archivedOn,
    int clockDays,
    boolean deliveredLate,
    MeritTerms terms,
    @Schema(nullable = true) List<List<String>> seats,
    List<MeritPresent> present,
    @Schema(nullable = true) String place,
    String payer,
    @Schema(nullable = true) String voucher,
    @Schema(nullable = true) String forwardedTo,
    @Schema(nullable = true) UUID matterId,
    List<Event> events,
    List<AttachmentDto> files,
    Instant updatedAt) {

  /**
   * A line of the register.
   *
   * @param no in the year's book, null before it is registered
   * @param phone masked
   * @param daysLeft working days to the due day, negative when late, null when no clock runs
   * @param bonus in fen
   */
  @Schema(name = "MeritRow")
  public record Row(
      UUID id,
      int year,
      @Schema(nullable = true) Integer no,
      MeritStatus status,
      String award,
      @Schema(nullable = true) LocalDate awardOn,
      boolean posthumous,
      String soldier,
      String addressee,
      MeritRelation relation,
      @Schema(nullable = true) String phone,
      UnitRef unit,
      LocalDate receivedOn,
      @Schema(nullable = true) LocalDate dueOn,
      @Schema(nullable = true) Integer daysLeft,
      @Schema(nullable = true) LocalDate plannedOn,
      @Schema(nullable = true) LocalDate deliveredOn,
      boolean byTown,
      long bonus,
      @Schema(nullable = true) LocalDate bonusPaidOn,
      int version,
      List<String> allowedActions) {}

  @Schema(name = "MeritEvent")
  public record Event(
      Instant at,
      String word,
      MeritStatus status,
      @Schema(nullable = true) String text,
      String actor,
      String actorUnit) {}

  /** The stops of one street or town in visiting order. */
  @Schema(name = "MeritRoute")
  public record Route(UnitRef town, List<Stop> stops) {}

  /**
   * @param phone in clear, like the address: the round is walked with it
   */
  @Schema(name = "MeritStop")
  public record Stop(
      Row row, @Schema(nullable = true) String phone, @Schema(nullable = true) String address) {}

  @Schema(name = "MeritRevealed")
  public record Revealed(@Schema(nullable = true) String value) {}

  /** What became of a batch. */
  @Schema(name = "MeritReceived")
  public record Received(List<Row> letters) {}

  /** By POST, so that no name stands in a URL. */
  @Schema(name = "MeritSearchRequest")
  public record SearchRequest(
      @Valid MeritQuery filter, @Min(1) @Max(100) Integer limit, String after, boolean total) {}

  /**
   * @param personId the addressee's file, if there is one
   * @param phone null on a change keeps it, like the address
   * @param again true for a letter of the same soldier, award and day that is another one
   */
  @Schema(name = "MeritLetterRequest")
  public record SaveRequest(
      @NotNull UUID unitId,
      @NotBlank @Size(max = 40) String award,
      LocalDate awardOn,
      boolean posthumous,
      @NotNull MeritSource source,
      @Size(max = 60) String sender,
      @NotBlank @Size(max = 60) String soldier,
      @NotBlank @Size(max = 60) String addressee,
      @NotNull MeritRelation relation,
      UUID personId,
      @Size(max = 40) String phone,
      @Size(max = 200) String address,
      Map<String, Object> facts,
      boolean again,
      String secrecyReason) {
    public SaveRequest {
      facts = facts == null ? Map.of() : facts;
    }
  }

  /**
   * All of them or none.
   *
   * @param receivedOn today or earlier
   * @param register true puts them into the book at once
   */
  @Schema(name = "MeritReceiveRequest")
  public record ReceiveRequest(
      @NotNull LocalDate receivedOn,
      boolean register,
      @NotEmpty @Size(max = 200) List<@NotNull @Valid SaveRequest> letters,
      String secrecyReason) {}

  @Schema(name = "MeritStepRequest")
  public record StepRequest(@Size(max = 1000) String text, String secrecyReason) {}

  @Schema(name = "MeritForwardRequest")
  public record ForwardRequest(
      @NotBlank @Size(max = 60) String to,
      @NotBlank @Size(max = 1000) String text,
      String secrecyReason) {}

  @Schema(name = "MeritItemRequest")
  public record Item(@NotNull UUID id, int version) {}

  @Schema(name = "MeritPlanRequest")
  public record PlanRequest(
      @NotEmpty @Size(max = 100) List<@NotNull @Valid Item> letters,
      @NotNull LocalDate plannedOn,
      @Size(max = 1000) String text,
      String secrecyReason) {}

  /**
   * @param difficulties what the family told: becomes a matter 官兵家庭困难
   */
  @Schema(name = "MeritDeliverRequest")
  public record DeliverRequest(
      @NotNull LocalDate deliveredOn,
      @NotEmpty @Size(max = 20) List<@NotNull @Valid MeritPresent> present,
      @Size(max = 200) String place,
      @Size(max = 1000) String text,
      @Size(max = 2000) String difficulties,
      @Size(max = 20) List<@NotNull UUID> attachmentIds,
      String secrecyReason) {}

  @Schema(name = "MeritPayRequest")
  public record PayRequest(
      @NotNull LocalDate paidOn,
      @Size(max = 60) String voucher,
      @Size(max = 5) List<@NotNull UUID> attachmentIds,
      String secrecyReason) {}

  /** Which sealed field of a letter. */
  @Schema(name = "MeritSealedField")
  public enum Field {
    PHONE,
    ADDRESS
  }

  @Schema(name = "MeritRevealRequest")
  public record RevealRequest(@NotNull Field field, @NotBlank @Size(max = 200) String reason) {}

  /**
   * @param day null for all that is planned
   */
  @Schema(name = "MeritRouteRequest")
  public record RouteRequest(LocalDate day, UUID unit, @NotBlank @Size(max = 200) String reason) {}
}
