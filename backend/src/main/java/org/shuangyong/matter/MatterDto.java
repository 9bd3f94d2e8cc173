package org.shuangyong.matter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.unit.UnitRef;

/**
 * A matter over HTTP.
 *
 * @param originalDueOn the first due date, kept when a later one is granted
 * @param pending what was asked for and waits for a decision
 * @param remindedOn when the proposer was last asked for the word that closes
 * @param sheet the colour of the 督办单 that is open on it, null without one
 * @param reopened how often it was closed and opened again
 * @param allowedActions the words of the steps this person may take now
 * @param events the time line, oldest first
 * @param evidence every file on the matter
 */
@Schema(name = "Matter")
public record MatterDto(
    UUID id,
    @Schema(nullable = true) String ledgerNo,
    MatterList list,
    MatterKind kind,
    int year,
    String title,
    MatterStatus status,
    @Schema(nullable = true) Light light,
    @Schema(nullable = true) SheetColour sheet,
    @Schema(nullable = true) LocalDate dueOn,
    @Schema(nullable = true) Integer daysLeft,
    @Schema(nullable = true) UnitRef lead,
    UnitRef proposer,
    @Schema(nullable = true) PointRef point,
    @Schema(nullable = true) LocalDate lastProgressOn,
    Instant updatedAt,
    String detail,
    @Schema(nullable = true) String standard,
    @Schema(nullable = true) LocalDate originalDueOn,
    List<UnitRef> support,
    @Schema(nullable = true) UUID planId,
    @Schema(nullable = true) LocalDate registeredOn,
    @Schema(nullable = true) LocalDate assignedOn,
    @Schema(nullable = true) LocalDate closedOn,
    @Schema(nullable = true) Integer satisfaction,
    @Schema(nullable = true) PendingDecision pending,
    @Schema(nullable = true) LocalDate remindedOn,
    int reopened,
    int version,
    List<String> allowedActions,
    List<Event> events,
    List<AttachmentDto> evidence) {

  /**
   * A matter in a list.
   *
   * @param daysLeft days to the due date, negative when overdue, null without one or when closed
   */
  @Schema(name = "MatterRow")
  public record Row(
      UUID id,
      @Schema(nullable = true) String ledgerNo,
      MatterList list,
      MatterKind kind,
      int year,
      String title,
      MatterStatus status,
      @Schema(nullable = true) Light light,
      @Schema(nullable = true) SheetColour sheet,
      @Schema(nullable = true) LocalDate dueOn,
      @Schema(nullable = true) Integer daysLeft,
      @Schema(nullable = true) UnitRef lead,
      UnitRef proposer,
      @Schema(nullable = true) PointRef point,
      @Schema(nullable = true) LocalDate lastProgressOn,
      Instant updatedAt) {}

  /**
   * What waits for a decision: an end without closing, or a later due date.
   *
   * @param outcome how it ends if a leader approves, else null
   * @param askedDueOn the due date asked for, else null
   */
  @Schema(name = "PendingDecision")
  public record PendingDecision(
      @Schema(nullable = true) MatterStatus outcome,
      @Schema(nullable = true) LocalDate askedDueOn) {}

  /** The measure of a plan that a matter serves, and the point it stands under. */
  @Schema(name = "PointRef")
  public record PointRef(
      UUID workPointId,
      @Schema(nullable = true) UUID pointId,
      @Schema(nullable = true) String no,
      @Schema(nullable = true) String title) {}

  /**
   * @param action the word of what was done, such as {@code matter.sign}
   */
  @Schema(name = "MatterEvent")
  public record Event(
      UUID id,
      String action,
      Instant at,
      String actorName,
      @Schema(nullable = true) UnitRef unit,
      @Schema(nullable = true) String text,
      @Schema(nullable = true) MatterStatus fromStatus,
      MatterStatus toStatus,
      List<AttachmentDto> attachments) {}

  /**
   * @param leadId a wish; the office decides
   * @param dueOn a wish; the office decides
   * @param proposerId only the office may name another unit, for what came in on paper
   */
  @Schema(name = "MatterProposeRequest")
  public record ProposeRequest(
      @NotNull MatterKind kind,
      @NotBlank @Size(max = 200) String title,
      @NotBlank @Size(max = 8000) String detail,
      @Size(max = 2000) String standard,
      UUID leadId,
      LocalDate dueOn,
      UUID proposerId,
      @Size(max = 20) List<@NotNull UUID> attachmentIds,
      String secrecyReason) {}

  @Schema(name = "MatterRegisterRequest")
  public record RegisterRequest(
      MatterList list, @Size(max = 4000) String text, String secrecyReason) {}

  @Schema(name = "MatterResubmitRequest")
  public record ResubmitRequest(
      @NotBlank @Size(max = 200) String title,
      @NotBlank @Size(max = 8000) String detail,
      @Size(max = 2000) String standard,
      @Size(max = 4000) String text,
      String secrecyReason) {}

  @Schema(name = "MatterAssignRequest")
  public record AssignRequest(
      @NotNull UUID leadId,
      @Size(max = 60) List<@NotNull UUID> supportIds,
      @NotNull LocalDate dueOn,
      @Size(max = 4000) String text,
      String secrecyReason) {}

  /** A word that may be left out. */
  @Schema(name = "MatterNoteRequest")
  public record NoteRequest(@Size(max = 4000) String text, String secrecyReason) {}

  /** A word that must be given. */
  @Schema(name = "MatterReasonRequest")
  public record ReasonRequest(@NotBlank @Size(max = 4000) String text, String secrecyReason) {}

  @Schema(name = "MatterReportRequest")
  public record ReportRequest(
      @NotBlank @Size(max = 4000) String text,
      @Size(max = 20) List<@NotNull UUID> attachmentIds,
      String secrecyReason) {}

  /**
   * @param dueOn the day asked for, the day to look again, or the new due date
   */
  @Schema(name = "MatterDateRequest")
  public record DateRequest(
      @NotNull LocalDate dueOn, @NotBlank @Size(max = 4000) String text, String secrecyReason) {}

  /**
   * @param satisfaction 1–5; 1 and 2 mean 不满意 and are refused: send back instead
   */
  @Schema(name = "MatterConfirmRequest")
  public record ConfirmRequest(
      @Size(max = 4000) String text, @Min(1) @Max(5) Integer satisfaction, String secrecyReason) {}
}
