package org.shuangyong.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.matter.MatterStatus;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.unit.UnitRef;

/** A set with its items in order. */
@Schema(name = "Appraisal")
public record AppraisalDto(Row row, List<Item> items, int version, List<String> allowedActions) {

  /**
   * A line of the list; points in tenths.
   *
   * @param open items below full score of which nothing is said yet
   */
  @Schema(name = "AppraisalRow")
  public record Row(
      UUID id,
      AppraisalSort sort,
      String title,
      int year,
      String source,
      long items,
      long scored,
      long points,
      long score,
      long open) {}

  /**
   * @param points in tenths, as {@code score}
   * @param open below full score, without a measure or a reason (11.2)
   */
  @Schema(name = "AppraisalItem")
  public record Item(
      UUID id,
      int seq,
      String heading,
      String text,
      int points,
      @Schema(nullable = true) Integer score,
      @Schema(nullable = true) String note,
      @Schema(nullable = true) String cause,
      @Schema(nullable = true) String reason,
      @Schema(nullable = true) Measure measure,
      boolean open,
      List<Pin> pins,
      List<AttachmentDto> files) {}

  /** The matter that mends what is missing. */
  @Schema(name = "AppraisalMeasure")
  public record Measure(
      UUID id,
      @Schema(nullable = true) String no,
      String title,
      @Schema(nullable = true) UnitRef lead,
      @Schema(nullable = true) LocalDate dueOn,
      MatterStatus status) {}

  /** A record that is evidence; one of the three ids. */
  @Schema(name = "AppraisalPin")
  public record Pin(
      UUID id,
      @Schema(nullable = true) UUID activityId,
      @Schema(nullable = true) UUID documentId,
      @Schema(nullable = true) UUID matterId,
      String title,
      @Schema(nullable = true) LocalDate on) {}

  @Schema(name = "AppraisalItemRequest")
  public record ItemRequest(
      @NotBlank @Size(max = 100) String heading,
      @NotBlank @Size(max = 1000) String text,
      @NotNull @Min(1) @Max(1000) Integer points) {}

  @Schema(name = "AppraisalCreateRequest")
  public record CreateRequest(
      @NotNull AppraisalSort sort,
      @NotBlank @Size(max = 200) String title,
      @NotNull @Min(2000) @Max(2100) Integer year,
      @NotBlank @Size(max = 200) String source,
      @NotEmpty @Size(max = 300) List<@NotNull @Valid ItemRequest> items,
      String secrecyReason) {}

  @Schema(name = "AppraisalScoreRequest")
  public record ScoreRequest(
      @NotNull @Min(0) @Max(1000) Integer score,
      @Size(max = 500) String note,
      String secrecyReason) {}

  /** Either a measure with its unit and day, or the reason for none. */
  @Schema(name = "AppraisalGapRequest")
  public record GapRequest(
      @NotBlank @Size(max = 500) String cause,
      @Size(max = 200) String measure,
      UUID leadId,
      LocalDate dueOn,
      @Size(max = 500) String reason,
      String secrecyReason) {}

  /** One of the three, or files. */
  @Schema(name = "AppraisalPinRequest")
  public record PinRequest(
      UUID activityId,
      UUID documentId,
      UUID matterId,
      @Size(max = 20) List<@NotNull UUID> attachmentIds) {}
}
