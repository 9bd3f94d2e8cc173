package org.shuangyong.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change of a unit's name or place over HTTP.
 *
 * @param unit the unit changed; in a merger the one that ended
 * @param on the first day of the new order
 * @param successor the unit that took over, in a merger
 */
@Schema(name = "UnitChange")
public record UnitChangeDto(
    UUID id,
    UnitChange.Kind kind,
    LocalDate on,
    UnitRef unit,
    String oldName,
    @Schema(nullable = true) UnitRef oldParent,
    @Schema(nullable = true) UnitRef newParent,
    @Schema(nullable = true) UnitRef successor,
    String source,
    String createdBy) {

  /** A new name from a day on, not in the future; {@code source} is the paper it rests on. */
  @Schema(name = "UnitRenameRequest")
  public record RenameRequest(
      @NotBlank @Size(max = 120) String name,
      @Size(max = 60) String shortName,
      @NotNull LocalDate on,
      @NotBlank @Size(max = 200) String source,
      String secrecyReason) {}

  /** Under another unit, or into another unit, from a day on, not in the future. */
  @Schema(name = "UnitTargetRequest")
  public record TargetRequest(
      @NotNull UUID targetId,
      @NotNull LocalDate on,
      @NotBlank @Size(max = 200) String source,
      String secrecyReason) {}

  /**
   * What a move or a merger would touch.
   *
   * @param below how many units stand below
   */
  @Schema(name = "UnitImpact")
  public record Impact(long below, List<Open> open) {}

  /**
   * @param kind the kind's word, such as {@code matter}
   * @param count how many open records hang on the very unit
   */
  @Schema(name = "UnitImpactOpen")
  public record Open(String kind, long count) {}
}
