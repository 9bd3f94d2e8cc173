package org.shuangyong.plaque;

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

/** A household's plaque over HTTP. */
@Schema(name = "Plaque")
public record PlaqueDto(
    Row row,
    UUID householdId,
    @Schema(nullable = true) PersonDto.Ref basisPerson,
    @Schema(nullable = true) LocalDate appliedOn,
    @Schema(nullable = true) PersonDto.Ref soldier,
    @Schema(nullable = true) SoldierSide soldierSide,
    @Schema(nullable = true) ReplaceGround replaceGround,
    boolean oldHandedIn,
    int reissues,
    int reissueMost,
    @Schema(nullable = true) String cancelGround,
    List<Event> events,
    List<OldPlateLine> oldPlates,
    List<String> allowedActions) {

  /**
   * @param title the head's name
   * @param reason why it is not hung, or why it was closed
   */
  @Schema(name = "PlaqueRow")
  public record Row(
      UUID id,
      UnitRef unit,
      String title,
      PlaqueGround ground,
      PlaqueStatus status,
      @Schema(nullable = true) BatchRef batch,
      @Schema(nullable = true) LocalDate hungOn,
      @Schema(nullable = true) PlaquePlace place,
      @Schema(nullable = true) String reason,
      Instant updatedAt,
      int version) {}

  @Schema(name = "PlaqueBatchRef")
  public record BatchRef(UUID id, String name) {}

  /**
   * @param step a {@link PlaqueStep}, or CREATE and MOVE
   * @param facts code words and short texts: place, signer, signature, ceremony, serial, ground,
   *     document, waived
   */
  @Schema(name = "PlaqueEvent")
  public record Event(
      UUID id,
      String step,
      @Schema(nullable = true) PlaqueStatus from,
      PlaqueStatus to,
      LocalDate on,
      Instant at,
      String by,
      @Schema(nullable = true) String reason,
      Map<String, String> facts,
      List<AttachmentDto> files) {}

  @Schema(name = "OldPlate")
  public record OldPlateLine(
      OldPlateStatus status,
      LocalDate handedInOn,
      @Schema(nullable = true) LocalDate destroyedOn) {}

  /**
   * @param unit null for what is kept by none of the units shown, and for the sum
   * @param why the states of those not hung, each with its number
   */
  @Schema(name = "PlaqueFigures")
  public record Figures(
      @Schema(nullable = true) UnitRef unit,
      long candidates,
      long entitled,
      long hung,
      long notHung,
      Map<String, Long> why) {}

  /**
   * @param unit null for the person's own scope
   */
  @Schema(name = "PlaqueBoard")
  public record Board(@Schema(nullable = true) UnitRef unit, Figures total, List<Figures> rows) {}

  /**
   * @param ground null when nobody there entitles the household
   * @param plaqueId the live plaque, if it has one
   */
  @Schema(name = "PlaqueEntitlement")
  public record EntitlementAnswer(
      @Schema(nullable = true) PlaqueGround ground,
      boolean onApplication,
      @Schema(nullable = true) UUID plaqueId) {}

  /** How many were taken up. */
  @Schema(name = "PlaqueFound")
  public record Found(int found) {}

  /**
   * @param appliedOn required where the ground entitles on application only
   * @param attachmentIds the application and what proves the kinship
   */
  @Schema(name = "PlaqueCreateRequest")
  public record CreateRequest(
      @NotNull UUID householdId,
      LocalDate appliedOn,
      @Size(max = 10) List<@NotNull UUID> attachmentIds) {}

  /**
   * For the household of a serving soldier who lives apart.
   *
   * @param soldierId their file, and on which side the household is
   * @param chosen their file is not kept here, and they named this household
   */
  @Schema(name = "PlaqueCheckRequest")
  public record CheckRequest(UUID soldierId, SoldierSide soldierSide, boolean chosen) {}

  @Schema(name = "PlaqueStepRequest")
  public record StepRequest(
      LocalDate on,
      @Size(max = 300) String reason,
      @Size(max = 10) List<@NotNull UUID> attachmentIds,
      String secrecyReason) {}

  /**
   * @param signatureId a picture of the family's signature, loose and the person's own
   */
  @Schema(name = "PlaqueHangRequest")
  public record HangRequest(
      LocalDate on,
      @NotNull PlaquePlace place,
      @Size(max = 200) String ceremony,
      @NotBlank @Size(max = 60) String signer,
      @Size(max = 40) String serial,
      @NotNull UUID signatureId,
      @NotEmpty @Size(max = 10) List<@NotNull UUID> photoIds,
      String secrecyReason) {}

  @Schema(name = "PlaqueReplaceRequest")
  public record ReplaceRequest(
      @NotNull ReplaceGround ground,
      @Size(max = 300) String reason,
      @Size(max = 10) List<@NotNull UUID> attachmentIds,
      String secrecyReason) {}

  /**
   * @param ground a code of {@code kinds?of=plaque-cancel}
   * @param document the legal document it rests on, by name and number
   */
  @Schema(name = "PlaqueCancelRequest")
  public record CancelRequest(
      @NotBlank @Size(max = 40) String ground,
      @NotBlank @Size(max = 200) String document,
      @Size(max = 300) String reason,
      @Size(max = 10) List<@NotNull UUID> attachmentIds,
      String secrecyReason) {}

  /**
   * @param waived the family was told and says nothing
   */
  @Schema(name = "PlaqueStateRequest")
  public record StateRequest(
      LocalDate on,
      @Size(max = 500) String text,
      boolean waived,
      @Size(max = 10) List<@NotNull UUID> attachmentIds,
      String secrecyReason) {}
}
