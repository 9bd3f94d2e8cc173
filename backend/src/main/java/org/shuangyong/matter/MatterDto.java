package org.shuangyong.matter;

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
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.platform.web.Many;
import org.shuangyong.platform.web.Many.Item;
import org.shuangyong.unit.UnitRef;

/**
 * A matter over HTTP.
 *
 * @param originalDueOn the first due date, kept when a later one is granted
 * @param pending what was asked for and waits for a decision
 * @param remindedOn when the proposer was last asked for the word that closes
 * @param sheet the colour of the 督办单 that is open on it, null without one
 * @param reopened how often it was closed and opened again
 * @param listYear the year on whose list it stands now; later than {@code year} once carried over
 * @param progress the last report
 * @param reply the written reply to what ended, or is to end, without being closed
 * @param collectionId the collecting it answers
 * @param allowedActions the words of the steps this person may take now
 * @param events the time line, oldest first
 * @param evidence every file on the matter
 * @param papers what the topic asks for, in its order
 * @param paperable whether this person may attach papers
 * @param answer the clock of the first answer, null for what is no request
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
    int listYear,
    Facts facts,
    @Schema(nullable = true) String progress,
    @Schema(nullable = true) String obstacle,
    @Schema(nullable = true) String reply,
    @Schema(nullable = true) String closedBy,
    @Schema(nullable = true) UUID collectionId,
    int version,
    List<String> allowedActions,
    List<Event> events,
    List<AttachmentDto> evidence,
    List<Paper> papers,
    boolean paperable,
    @Schema(nullable = true) Answer answer) {

  /**
   * A matter in a list.
   *
   * @param daysLeft days to the due date, negative when overdue, null without one or when closed
   * @param version what a write to it names, so that a list can act on many
   * @param allowedActions the words of the steps this person may take now
   * @param measure 办理措施, its first 120 characters and … where more follow; null unless asked for
   * @param progress the last report, likewise
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
      Instant updatedAt,
      List<UnitRef> support,
      @Schema(nullable = true) String standard,
      @Schema(nullable = true) LocalDate originalDueOn,
      @Schema(nullable = true) LocalDate registeredOn,
      @Schema(nullable = true) LocalDate closedOn,
      @Schema(nullable = true) Integer satisfaction,
      int version,
      List<String> allowedActions,
      int listYear,
      @Schema(nullable = true) String topic,
      @Schema(nullable = true) String measure,
      @Schema(nullable = true) String progress) {}

  /**
   * The ledger's columns beside the text (domain B5).
   *
   * @param topic a kind of the family {@code matter-topic}
   * @param budget in fen
   * @param extra the topic's own fields
   */
  @Schema(name = "MatterFacts")
  public record Facts(
      @Schema(nullable = true) String topic,
      @Schema(nullable = true) Integer topicVersion,
      @Schema(nullable = true) String measure,
      @Schema(nullable = true) String leader,
      @Schema(nullable = true) Long budget,
      @Schema(nullable = true) String budgetSource,
      @Schema(nullable = true) MatterSource source,
      @Schema(nullable = true) String sourceName,
      @Schema(nullable = true) LocalDate sourceOn,
      Map<String, Object> extra) {

    static Facts of(MatterFacts facts) {
      return new Facts(
          facts.topic(),
          facts.topicVersion(),
          facts.measure(),
          facts.leader(),
          facts.budget(),
          facts.budgetSource(),
          facts.source(),
          facts.sourceName(),
          facts.sourceOn(),
          facts.extra() == null ? Map.of() : facts.extra());
    }
  }

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

  /**
   * A paper the topic asks for (4.5).
   *
   * @param before the word of the step that is not taken without it
   */
  @Schema(name = "MatterPaper")
  public record Paper(String code, String name, String before, List<AttachmentDto> attachments) {}

  /**
   * The first answer to a request (4.2).
   *
   * @param duty by name who is to answer, null when the roster has nobody
   * @param answeredOn null while it is owed
   */
  @Schema(name = "MatterAnswer")
  public record Answer(
      @Schema(nullable = true) String duty,
      LocalDate dueOn,
      @Schema(nullable = true) LocalDate answeredOn) {}

  /** The measure of a plan that a matter serves, and the point it stands under. */
  @Schema(name = "PointRef")
  public record PointRef(
      UUID workPointId,
      @Schema(nullable = true) UUID pointId,
      @Schema(nullable = true) String no,
      @Schema(nullable = true) String title) {}

  /**
   * @param action the word of what was done, such as {@code matter.sign}
   * @param rating the proposer's, 1–5
   * @param takenBackAt when a comment was taken back; its text is gone
   * @param retractable whether this person may take it back now
   */
  @Schema(name = "MatterEvent")
  public record Event(
      UUID id,
      String action,
      Instant at,
      String actorName,
      @Schema(nullable = true) UnitRef unit,
      @Schema(nullable = true) String text,
      @Schema(nullable = true) String obstacle,
      @Schema(nullable = true) Integer rating,
      @Schema(nullable = true) MatterStatus fromStatus,
      MatterStatus toStatus,
      List<AttachmentDto> attachments,
      @Schema(nullable = true) Instant takenBackAt,
      boolean retractable) {}

  /**
   * @param measure 办理措施
   * @param leader 责任领导
   * @param budget in fen
   */
  @Schema(name = "MatterFactsRequest")
  public record FactsRequest(
      @Size(max = 40) String topic,
      @Size(max = 2000) String measure,
      @Size(max = 60) String leader,
      @Min(0) @Max(1_000_000_000_000L) Long budget,
      @Size(max = 200) String budgetSource,
      MatterSource source,
      @Size(max = 200) String sourceName,
      LocalDate sourceOn,
      @Size(max = 30) Map<String, Object> extra) {}

  /**
   * @param leadId a wish; the office decides
   * @param year this year or the next, for whose list it is meant; this year by default
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
      Integer year,
      @Valid FactsRequest facts,
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

  /** The whole of text and columns as they shall be. */
  @Schema(name = "MatterAmendRequest")
  public record AmendRequest(
      @NotBlank @Size(max = 200) String title,
      @NotBlank @Size(max = 8000) String detail,
      @Size(max = 2000) String standard,
      @NotNull @Valid FactsRequest facts,
      @Size(max = 4000) String text,
      String secrecyReason) {}

  /**
   * @param measure 办理措施 as the lead unit means to take
   */
  @Schema(name = "MatterSignRequest")
  public record SignRequest(
      @Size(max = 4000) String text, @Size(max = 2000) String measure, String secrecyReason) {}

  @Schema(name = "MatterAssignRequest")
  public record AssignRequest(
      @NotNull UUID leadId,
      @Size(max = 60) List<@NotNull UUID> supportIds,
      @NotNull LocalDate dueOn,
      @Size(max = 4000) String text,
      String secrecyReason) {}

  @Schema(name = "MatterAssignManyRequest")
  public record AssignManyRequest(
      @NotEmpty @Size(max = Many.MOST) List<@NotNull @Valid Item> items,
      @NotNull UUID leadId,
      @Size(max = 60) List<@NotNull UUID> supportIds,
      @NotNull LocalDate dueOn,
      @Size(max = 4000) String text,
      String secrecyReason) {}

  /** Loose files of the person that are the paper of this code. */
  @Schema(name = "MatterPaperRequest")
  public record PaperRequest(
      @NotBlank @Size(max = 40) String paper,
      @NotEmpty @Size(max = 20) List<@NotNull UUID> attachmentIds) {}

  /** A word that may be left out. */
  @Schema(name = "MatterNoteRequest")
  public record NoteRequest(@Size(max = 4000) String text, String secrecyReason) {}

  /** A word that must be given. */
  @Schema(name = "MatterReasonRequest")
  public record ReasonRequest(@NotBlank @Size(max = 4000) String text, String secrecyReason) {}

  /**
   * @param obstacle 存在问题
   */
  @Schema(name = "MatterReportRequest")
  public record ReportRequest(
      @NotBlank @Size(max = 4000) String text,
      @Size(max = 2000) String obstacle,
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

  /**
   * @param text the reason
   * @param satisfaction 1 很不满意 or 2 不满意
   */
  @Schema(name = "MatterSendBackRequest")
  public record SendBackRequest(
      @NotBlank @Size(max = 4000) String text,
      @NotNull @Min(1) @Max(2) Integer satisfaction,
      String secrecyReason) {}
}
