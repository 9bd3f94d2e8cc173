package org.shuangyong.readiness;

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
import org.shuangyong.unit.UnitRef;

/**
 * A stock over HTTP.
 *
 * @param red why it is red, empty when it is not
 */
@Schema(name = "Stock")
public record StockDto(
    UUID id,
    String item,
    StockSort sort,
    String measure,
    UnitRef unit,
    String place,
    int quantity,
    int least,
    @Schema(nullable = true) LocalDate expiresOn,
    LocalDate checkedOn,
    List<StockRed> red,
    int version,
    List<String> allowedActions) {

  /** With its moves, the latest first. */
  @Schema(name = "StockWhole")
  public record Whole(StockDto stock, List<Move> moves) {}

  @Schema(name = "StockMove")
  public record Move(
      StockMoveKind kind,
      int delta,
      int left,
      Instant at,
      @Schema(nullable = true) String note,
      String by) {}

  /**
   * @param quantity at the beginning; afterwards it is changed by moves only and must be left out
   */
  @Schema(name = "StockSaveRequest")
  public record SaveRequest(
      @NotBlank @Size(max = 120) String item,
      @NotNull StockSort sort,
      @NotBlank @Size(max = 12) String measure,
      UUID unitId,
      @NotBlank @Size(max = 120) String place,
      @Min(0) @Max(10_000_000) Integer quantity,
      @Min(0) @Max(10_000_000) int least,
      LocalDate expiresOn,
      String secrecyReason) {}

  /**
   * @param quantity how much; of COUNT what was counted
   * @param expiresOn the last good day of what there is now, null to leave it
   */
  @Schema(name = "StockMoveRequest")
  public record MoveRequest(
      @NotNull StockMoveKind kind,
      @Min(0) @Max(10_000_000) int quantity,
      @Size(max = 200) String note,
      LocalDate expiresOn,
      String secrecyReason) {}
}
