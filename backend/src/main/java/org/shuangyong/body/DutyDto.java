package org.shuangyong.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.unit.UnitRef;

/**
 * A seat on duty on a day.
 *
 * @param side whether the seat is a troop's
 */
@Schema(name = "Duty")
public record DutyDto(
    UUID membershipId,
    LocalDate day,
    String personName,
    UnitRef unit,
    boolean troops,
    DutyState state,
    @Schema(nullable = true) String note) {

  /** Who is on duty on a day, all of them; who is left out is taken off. */
  @Schema(name = "DutySetRequest")
  public record SetRequest(
      @NotNull @Size(max = 30) List<@NotNull @Valid Seat> seats, String secrecyReason) {}

  /** A day to come can only be planned. */
  @Schema(name = "DutySeatRequest")
  public record Seat(
      @NotNull UUID membershipId, @NotNull DutyState state, @Size(max = 200) String note) {}
}
