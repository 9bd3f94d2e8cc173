package org.shuangyong.roster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.unit.UnitRef;

/**
 * A roster over HTTP.
 *
 * @param headerRow the row that names the columns, as Excel counts
 * @param mapping column code → its place in {@code headings}, from 0
 * @param counts rows by fate, and what is left to decide; null before the preview
 */
@Schema(name = "Roster")
public record RosterDto(
    UUID id,
    String fileName,
    RosterStatus status,
    RosterPurpose purpose,
    @Schema(nullable = true) ExpectedKind expectedKind,
    @Schema(nullable = true) Integer expectedYear,
    @Schema(nullable = true) UnitRef unit,
    int headerRow,
    List<String> headings,
    Map<String, Integer> mapping,
    @Schema(nullable = true) UnitRef defaultUnit,
    @Schema(nullable = true) String defaultCategory,
    boolean eachHome,
    String basis,
    String creatorName,
    Instant createdAt,
    @Schema(nullable = true) Counts counts,
    int version,
    List<String> allowedActions) {

  /**
   * @param undecided doubtful rows that nobody has decided
   * @param accepted with {@code rejected} all rows, once they are applied
   * @param reasons how many rows have which reason
   */
  @Schema(name = "RosterCounts")
  public record Counts(
      long rows,
      Map<Fate, Long> fates,
      long undecided,
      long added,
      long changed,
      long kept,
      long accepted,
      long rejected,
      List<Reason> reasons) {}

  @Schema(name = "RosterReason")
  public record Reason(Fate fate, String code, String text, long rows) {}

  /** One in a list. */
  @Schema(name = "RosterListRow")
  public record Row(
      UUID id,
      String fileName,
      RosterStatus status,
      RosterPurpose purpose,
      @Schema(nullable = true) ExpectedKind expectedKind,
      @Schema(nullable = true) Integer expectedYear,
      @Schema(nullable = true) UnitRef unit,
      String creatorName,
      Instant createdAt) {}

  /**
   * A staged row, masked.
   *
   * @param name of a minor the family name and 某
   * @param changes what would differ, masked
   * @param choices what may be decided
   */
  @Schema(name = "RosterRow")
  public record Line(
      UUID id,
      int rowNo,
      Fate fate,
      @Schema(nullable = true) String name,
      @Schema(nullable = true) String idNumber,
      @Schema(nullable = true) String phone,
      @Schema(nullable = true) UnitRef unit,
      @Schema(nullable = true) UUID personId,
      List<String> reasons,
      List<Change> changes,
      List<Decision> choices,
      @Schema(nullable = true) Decision decision,
      @Schema(nullable = true) Outcome outcome) {}

  /**
   * @param before {@code after} masked; null for nothing there
   */
  @Schema(name = "RosterChange")
  public record Change(
      String field,
      @Schema(nullable = true) String before,
      @Schema(nullable = true) String after) {}

  /**
   * @param job to be followed as any other
   */
  @Schema(name = "RosterStarted")
  public record Started(UUID job) {}

  @Schema(name = "RosterHeadRequest")
  public record HeadRequest(@Min(0) @Max(50) Integer sheet, @Min(1) @Max(1000) int row) {}

  /**
   * @param basis for which purpose and on which legal ground the data is taken in
   * @param defaultUnit where the file names no village
   * @param defaultCategory the 身份 of all where the file names none
   * @param eachHome 每人立户: an adult of whom the file names no head, and who lives in no household,
   *     heads one of their own
   */
  @Schema(name = "RosterPreviewRequest")
  public record PreviewRequest(
      @NotNull RosterPurpose purpose,
      ExpectedKind expectedKind,
      @Min(1949) @Max(2200) Integer expectedYear,
      @NotNull @Size(min = 1, max = 40) Map<String, @NotNull @Min(0) @Max(79) Integer> mapping,
      UUID defaultUnit,
      @Size(max = 40) String defaultCategory,
      boolean eachHome,
      @NotBlank @Size(max = 200) String basis) {}

  /**
   * @param rows these; or, when empty, all undecided ones of the reason
   */
  @Schema(name = "RosterDecideRequest")
  public record DecideRequest(
      @NotNull Decision decision, @Size(max = 200) List<@NotNull UUID> rows, String reason) {}
}
