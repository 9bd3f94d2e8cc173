package org.shuangyong.plaque;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.unit.UnitRef;

/** A batch over HTTP. */
@Schema(name = "PlaqueBatch")
public record PlaqueBatchDto(
    UUID id,
    UnitRef unit,
    String name,
    int year,
    Festival festival,
    LocalDate plannedOn,
    @Schema(nullable = true) LocalDate closedOn,
    String createdBy,
    long waiting,
    long hung,
    long plaques,
    int version,
    List<String> allowedActions) {

  /**
   * @param unitId a unit of one's scope; the batch hangs what is kept on or below it
   */
  @Schema(name = "PlaqueBatchRequest")
  public record CreateRequest(
      @NotNull UUID unitId,
      @NotBlank @Size(max = 100) String name,
      @Min(1990) @Max(2100) int year,
      @NotNull Festival festival,
      @NotNull LocalDate plannedOn,
      String secrecyReason) {}

  /**
   * @param plaqueIds none for all that are 应挂 under the batch's unit
   */
  @Schema(name = "PlaqueBatchFillRequest")
  public record FillRequest(@Size(max = 500) List<@NotNull UUID> plaqueIds) {}

  /** How many were put in. */
  @Schema(name = "PlaqueBatchFilled")
  public record Filled(int filled) {}
}
