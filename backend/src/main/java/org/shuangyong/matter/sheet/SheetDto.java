package org.shuangyong.matter.sheet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.matter.SheetColour;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.unit.UnitRef;

/**
 * A 督办单 over HTTP.
 *
 * @param no such as 双督〔2026〕3号
 * @param daysLeft days to the limit, negative when it has passed, null when no answer is owed
 * @param answer the last answer of the lead unit
 * @param verdict the last word on an answer: why it was returned, or how it was cleared
 * @param files what came with the last answer
 * @param allowedActions the words of the steps this person may take now
 */
@Schema(name = "SupervisionSheet")
public record SheetDto(
    UUID id,
    String no,
    int year,
    SheetColour colour,
    SheetStatus status,
    UUID matterId,
    @Schema(nullable = true) String matterNo,
    String matterTitle,
    @Schema(nullable = true) UnitRef unit,
    LocalDate limitOn,
    @Schema(nullable = true) Integer daysLeft,
    Instant issuedAt,
    String issuedBy,
    String requirement,
    @Schema(nullable = true) Said answer,
    @Schema(nullable = true) Said verdict,
    List<AttachmentDto> files,
    int version,
    List<String> allowedActions) {

  /** A sheet in a list. */
  @Schema(name = "SupervisionSheetRow")
  public record Row(
      UUID id,
      String no,
      int year,
      SheetColour colour,
      SheetStatus status,
      UUID matterId,
      @Schema(nullable = true) String matterNo,
      String matterTitle,
      @Schema(nullable = true) UnitRef unit,
      LocalDate limitOn,
      @Schema(nullable = true) Integer daysLeft,
      Instant issuedAt,
      String issuedBy) {}

  /** What somebody wrote, and when. */
  @Schema(name = "SupervisionSheetWord")
  public record Said(@Schema(nullable = true) String text, Instant at, String by) {}

  /**
   * @param limitOn the last day to answer, today or later
   */
  @Schema(name = "SupervisionSheetIssueRequest")
  public record IssueRequest(
      @NotNull UUID matterId,
      @NotNull SheetColour colour,
      @NotBlank @Size(max = 2000) String requirement,
      @NotNull LocalDate limitOn,
      String secrecyReason) {}

  @Schema(name = "SupervisionSheetAnswerRequest")
  public record AnswerRequest(
      @NotBlank @Size(max = 4000) String text,
      @Size(max = 20) List<@NotNull UUID> attachmentIds,
      String secrecyReason) {}

  /** What was found when the answer was looked into (复查). */
  @Schema(name = "SupervisionSheetClearRequest")
  public record ClearRequest(@NotBlank @Size(max = 4000) String text, String secrecyReason) {}

  /**
   * @param limitOn another day to answer by; null keeps the present one
   */
  @Schema(name = "SupervisionSheetReturnRequest")
  public record ReturnRequest(
      @NotBlank @Size(max = 4000) String text, LocalDate limitOn, String secrecyReason) {}
}
