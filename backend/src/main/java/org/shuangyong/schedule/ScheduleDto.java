package org.shuangyong.schedule;

import jakarta.validation.Valid;
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

/**
 * The office's year over HTTP.
 *
 * @param entries by their first day; those whose day is not known come last
 */
@Schema(name = "Schedule")
public record ScheduleDto(int year, List<Entry> entries) {

  /**
   * An entry as it falls in the year.
   *
   * @param from null when nobody has entered the festival's date in that year
   * @param remindOn when the office is told
   * @param shipped whether the installation brought it; one of the office's own is not
   * @param changed whether the office has changed what was shipped
   */
  @Schema(name = "ScheduleEntry")
  public record Entry(
      String code,
      String name,
      ScheduleRule rule,
      @Schema(nullable = true) LocalDate from,
      @Schema(nullable = true) LocalDate to,
      @Schema(nullable = true) LocalDate remindOn,
      String todo,
      @Schema(nullable = true) ScheduleTarget target,
      @Schema(nullable = true) String kind,
      int leadDays,
      String source,
      Sureness sure,
      boolean dropped,
      boolean shipped,
      boolean changed,
      int version) {}

  @Schema(name = "ScheduleEntryRequest")
  public record SaveRequest(
      @NotBlank @Size(max = 60) String name,
      @NotNull @Valid ScheduleRule rule,
      @NotBlank @Size(max = 500) String todo,
      ScheduleTarget target,
      @Size(max = 40) String kind,
      @NotNull @Min(0) @Max(120) Integer leadDays,
      @NotBlank @Size(max = 200) String source,
      @NotNull Sureness sure,
      String secrecyReason) {}

  /** A subscription of the person's own, without its secret. */
  @Schema(name = "ScheduleFeed")
  public record Feed(
      UUID id,
      String name,
      Instant createdAt,
      LocalDate endsOn,
      @Schema(nullable = true) LocalDate lastUsedOn) {}

  @Schema(name = "ScheduleFeedRequest")
  public record FeedRequest(@NotBlank @Size(max = 40) String name, String secrecyReason) {}

  /**
   * A subscription just made.
   *
   * @param path of the calendar; whoever has it reads it, and it is told this once
   */
  @Schema(name = "ScheduleFeedMade")
  public record FeedMade(Feed feed, String path) {}
}
