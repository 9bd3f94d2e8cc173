package org.shuangyong.plaque;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.unit.UnitRef;

/**
 * A unit's stock over HTTP.
 *
 * @param received from the province
 * @param taken from the district
 * @param fresh new plates at hand
 * @param old handed in and not destroyed
 */
@Schema(name = "PlaqueStock")
public record PlaqueStockDto(
    UnitRef unit,
    int received,
    int taken,
    int given,
    int hung,
    int fresh,
    int handedIn,
    int destroyed,
    int old) {

  @Schema(name = "PlaqueStockMove")
  public record Move(
      UUID id,
      UnitRef unit,
      StockKind kind,
      int quantity,
      LocalDate on,
      String by,
      @Schema(nullable = true) String note,
      @Schema(nullable = true) UUID plaqueId) {}

  @Schema(name = "PlaqueStockMoveRequest")
  public record MoveRequest(
      @NotNull @Min(1) @Max(1000000) Integer quantity,
      @NotNull LocalDate on,
      @Size(max = 300) String note,
      String secrecyReason) {}

  /**
   * @param on old plates handed in by this day
   * @param note where, and who was present
   */
  @Schema(name = "PlaqueStockDestroyRequest")
  public record DestroyRequest(
      @NotNull LocalDate on, @NotBlank @Size(max = 300) String note, String secrecyReason) {}

  /** How many were destroyed. */
  @Schema(name = "PlaqueStockDestroyed")
  public record Destroyed(int destroyed) {}
}
