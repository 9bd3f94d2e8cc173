package org.shuangyong.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.unit.UnitRef;

/**
 * 应采尽采、应挂尽挂、喜报按期 of a unit and of those right below it (2.2, 2.4, 2.5).
 *
 * @param unit null for the person's own scope
 * @param year of the expected rosters and of the letters; plaques are as they are now
 * @param total what the rows add up to
 */
@Schema(name = "Coverage")
public record CoverageDto(
    @Schema(nullable = true) UnitRef unit, int year, Row total, List<Row> rows) {

  /**
   * @param unit null for the sum, and for what is kept by none of the units shown
   * @param expected on the year's rosters; {@code collected} of them have a live file
   * @param candidates 待核: found entitled, not looked at yet; what is covered is taken of these too
   * @param entitled 应挂, of which {@code hung} hang
   * @param letters to be brought; {@code onTime} of the {@code delivered} by the day they were due
   * @param overdue letters whose next step is late
   */
  @Schema(name = "CoverageRow")
  public record Row(
      @Schema(nullable = true) UnitRef unit,
      long expected,
      long collected,
      long candidates,
      long entitled,
      long hung,
      long letters,
      long delivered,
      long onTime,
      long overdue) {
    static final Row NONE = new Row(null, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    Row plus(Row other) {
      return new Row(
          unit,
          expected + other.expected,
          collected + other.collected,
          candidates + other.candidates,
          entitled + other.entitled,
          hung + other.hung,
          letters + other.letters,
          delivered + other.delivered,
          onTime + other.onTime,
          overdue + other.overdue);
    }

    Row of(UnitRef place) {
      return new Row(
          place,
          expected,
          collected,
          candidates,
          entitled,
          hung,
          letters,
          delivered,
          onTime,
          overdue);
    }

    /** All that may be 应挂: who is still to be looked at is not left out of the whole (2.4). */
    long toHang() {
      return candidates + entitled;
    }

    boolean empty() {
      return expected + toHang() + letters == 0;
    }
  }
}
