package org.shuangyong.document;

import jakarta.validation.Valid;
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
 * A text as it is shown.
 *
 * @param events its way; beyond its scope only that it was issued and adopted
 * @param uses where it was used; what is not the caller's to see is counted in {@code hidden}
 * @param items the texts that this one prints
 * @param receipts of what was sent out, those who have not signed first; empty for others
 */
@Schema(name = "Document")
public record DocumentDto(
    Row row,
    int kindVersion,
    String body,
    Map<String, Object> extra,
    @Schema(nullable = true) String clearer,
    @Schema(nullable = true) LocalDate clearedOn,
    @Schema(nullable = true) String issuer,
    List<Event> events,
    List<Use> uses,
    int hidden,
    List<Item> items,
    List<Receipt> receipts,
    List<AttachmentDto> files,
    int version,
    List<String> allowedActions) {

  /**
   * A line of the list.
   *
   * @param year of the issue, with {@code no} and {@code totalNo} for kinds that are numbered
   */
  @Schema(name = "DocumentRow")
  public record Row(
      UUID id,
      String kind,
      String kindName,
      String title,
      UnitRef unit,
      DocumentStatus status,
      List<String> tags,
      @Schema(nullable = true) LocalDate issuedOn,
      @Schema(nullable = true) String channel,
      @Schema(nullable = true) Integer year,
      @Schema(nullable = true) Integer no,
      @Schema(nullable = true) Integer totalNo,
      @Schema(nullable = true) String adoptedIn,
      @Schema(nullable = true) LocalDate adoptedOn) {}

  @Schema(name = "DocumentEvent")
  public record Event(
      Instant at,
      String word,
      DocumentStatus status,
      @Schema(nullable = true) String text,
      String actorName,
      String actorUnit) {}

  /** The text as it was written at a time. */
  @Schema(name = "DocumentVersion")
  public record Written(
      Instant at, String title, String body, String actorName, String actorUnit) {}

  /** An activity that cites it, or an issue that prints it. */
  @Schema(name = "DocumentUse")
  public record Use(
      LocalDate on,
      @Schema(nullable = true) UUID activityId,
      @Schema(nullable = true) UUID documentId,
      String title,
      @Schema(nullable = true) Integer year,
      @Schema(nullable = true) Integer no) {}

  @Schema(name = "DocumentItem")
  public record Item(UUID id, String title, UnitRef unit) {}

  @Schema(name = "DocumentReceipt")
  public record Receipt(
      UnitRef unit,
      @Schema(nullable = true) LocalDate signedOn,
      @Schema(nullable = true) String signer,
      boolean onPaper) {}

  /** What a unit sent in a year and what of it was adopted (1.6). */
  @Schema(name = "DocumentFigure")
  public record Figure(UnitRef unit, long sent, long adopted) {}

  /**
   * A matter of the progress column (1.8).
   *
   * @param closedOn null for one that is overdue
   */
  @Schema(name = "DocumentProgressMatter")
  public record Task(
      UUID id,
      @Schema(nullable = true) String no,
      String title,
      @Schema(nullable = true) UnitRef lead,
      @Schema(nullable = true) LocalDate dueOn,
      @Schema(nullable = true) LocalDate closedOn) {}

  /**
   * What was closed since the issue before, and what is overdue: so many as are listed, and how
   * many there are.
   */
  @Schema(name = "DocumentProgress")
  public record Progress(
      LocalDate from,
      LocalDate to,
      List<Task> closed,
      List<Task> overdue,
      long closedCount,
      long overdueCount) {}

  @Schema(name = "DocumentFacts")
  public record Facts(
      @NotBlank @Size(max = 200) String title,
      @Size(max = 20000) String body,
      @Size(max = 10) List<@NotBlank @Size(max = 20) String> tags,
      @Size(max = 40) Map<String, Object> extra) {
    public Facts {
      tags = tags == null ? List.of() : tags.stream().map(String::strip).distinct().toList();
      extra = extra == null ? Map.of() : extra;
    }
  }

  @Schema(name = "DocumentDraftRequest")
  public record DraftRequest(
      @NotBlank @Size(max = 40) String kind,
      @NotNull @Valid Facts facts,
      @Size(max = 20) List<@NotNull UUID> attachmentIds,
      String secrecyReason) {}

  @Schema(name = "DocumentEditRequest")
  public record EditRequest(
      @NotNull @Valid Facts facts,
      @Size(max = 20) List<@NotNull UUID> attachmentIds,
      String secrecyReason) {}

  @Schema(name = "DocumentStepRequest")
  public record StepRequest(@Size(max = 500) String text, String secrecyReason) {}

  /**
   * @param channel where it appears
   * @param unitIds to whom it is sent; none means all members, streets, towns and troops
   */
  @Schema(name = "DocumentIssueRequest")
  public record IssueRequest(
      @NotBlank @Size(max = 60) String channel,
      @Size(max = 500) List<@NotNull UUID> unitIds,
      String secrecyReason) {}

  @Schema(name = "DocumentAdoptRequest")
  public record AdoptRequest(
      @NotBlank @Size(max = 100) String in, @NotNull LocalDate on, String secrecyReason) {}

  @Schema(name = "DocumentCommentRequest")
  public record CommentRequest(@NotBlank @Size(max = 2000) String text, String secrecyReason) {}

  /** One of the two. */
  @Schema(name = "DocumentUseRequest")
  public record UseRequest(UUID activityId, UUID documentId) {}

  /**
   * @param unitId for a receipt signed on paper; null for the caller's own unit
   * @param signer who signed on paper
   */
  @Schema(name = "DocumentReceiveRequest")
  public record ReceiveRequest(UUID unitId, @Size(max = 60) String signer, String secrecyReason) {}
}
