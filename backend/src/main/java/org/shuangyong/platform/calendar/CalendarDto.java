package org.shuangyong.platform.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A year of the working calendar over HTTP.
 *
 * @param known false while the year's arrangement is neither shipped nor set: only weekends and the
 *     statutory days of fixed date count as off
 * @param days those that differ from the week
 */
@Schema(name = "Calendar")
public record CalendarDto(int year, boolean known, List<Day> days) {

  /**
   * @param setBy who of the district set it, null for what is shipped
   */
  @Schema(name = "CalendarDay")
  public record Day(
      LocalDate on,
      DayKind kind,
      String name,
      String source,
      @Schema(nullable = true) String setBy) {}

  /** From one day to another, at most 31. */
  @Schema(name = "CalendarSetRequest")
  public record SetRequest(
      @NotNull LocalDate from,
      @NotNull LocalDate to,
      @NotNull DayKind kind,
      @NotBlank @Size(max = 60) String name,
      @NotBlank @Size(max = 200) String source,
      String secrecyReason) {}
}
