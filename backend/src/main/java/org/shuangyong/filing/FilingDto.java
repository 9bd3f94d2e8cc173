package org.shuangyong.filing;

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
import org.shuangyong.matter.MatterDto;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.unit.UnitRef;

/** One filing over HTTP. */
@Schema(name = "Filing")
public record FilingDto(
    UUID id,
    UnitRef unit,
    int year,
    FilingKind kind,
    FilingStatus status,
    String text,
    @Schema(nullable = true) LocalDate oralOn,
    LocalDate dueOn,
    LocalDate filedOn,
    String filedBy,
    Instant updatedAt,
    List<AttachmentDto> files,
    int version,
    List<String> allowedActions) {

  /**
   * Units by kinds of a year.
   *
   * @param kinds with the day each is due
   * @param units the member units the person may see
   */
  @Schema(name = "FilingGrid")
  public record Grid(int year, List<Due> kinds, List<Row> units) {}

  @Schema(name = "FilingDue")
  public record Due(FilingKind kind, LocalDate dueOn) {}

  /**
   * @param cells one for each kind, in the order of the kinds
   * @param mine the person files for this unit
   */
  @Schema(name = "FilingRow")
  public record Row(UnitRef unit, List<Cell> cells, boolean mine) {}

  @Schema(name = "FilingCell")
  public record Cell(
      FilingKind kind,
      FilingStatus status,
      @Schema(nullable = true) UUID id,
      @Schema(nullable = true) LocalDate filedOn,
      @Schema(nullable = true) LocalDate oralOn) {}

  /**
   * A task of the points that was given to a unit, with its latest report (0.3).
   *
   * @param lead false when the unit supports
   * @param reportedAt null when nothing was ever reported
   */
  @Schema(name = "UnitTask")
  public record Task(
      MatterDto.Row matter,
      boolean lead,
      @Schema(nullable = true) Instant reportedAt,
      @Schema(nullable = true) String reportedBy,
      @Schema(nullable = true) String report) {}

  @Schema(name = "UnitTasks")
  public record Tasks(UnitRef unit, int year, List<Task> tasks) {}

  @Schema(name = "FilingFileRequest")
  public record FileRequest(
      @NotNull @Min(2000) @Max(2100) Integer year,
      @NotNull FilingKind kind,
      @NotBlank @Size(max = 2000) String text,
      LocalDate oralOn,
      @Size(max = 20) List<@NotNull UUID> attachmentIds,
      String secrecyReason) {}

  /**
   * @param attachmentIds documents added to those there are
   */
  @Schema(name = "FilingAmendRequest")
  public record AmendRequest(
      @NotBlank @Size(max = 2000) String text,
      LocalDate oralOn,
      @Size(max = 20) List<@NotNull UUID> attachmentIds,
      String secrecyReason) {}
}
