package org.shuangyong.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.activity.Audience;
import org.shuangyong.unit.UnitRef;

/** What is shown of coverage. */
public final class CoverageDto {
  private CoverageDto() {}

  /**
   * What is owed in a year and what was done of it.
   *
   * @param district of duties that no kind of unit owes, such as a meeting of the leading group:
   *     how often it was held, by kind; null for whoever does not see the whole district
   * @param families tagged families by town, and how many of them had a visit in the year
   */
  @Schema(name = "CoverageDuties")
  public record Duties(
      int year,
      List<Duty> duties,
      List<UnitDone> units,
      @Schema(nullable = true) Map<String, Long> district,
      List<FamilyVisits> families) {}

  /**
   * @param times how often in a year
   * @param district whether it is owed once for all and by no unit
   */
  @Schema(name = "CoverageDuty")
  public record Duty(String kind, String name, int times, boolean district, String text) {}

  /**
   * @param done how often, by each kind that the unit owes; the activities list with this unit,
   *     kind and year, of what took place, has as many rows
   */
  @Schema(name = "CoverageUnit")
  public record UnitDone(UnitRef unit, Map<String, Long> done) {}

  /** Pairings that are to do something together each half-year (7.3). */
  @Schema(name = "CoveragePairs")
  public record Pairs(int year, List<Pair> pairs) {}

  /**
   * @param a the one side by name, {@code b} the other
   */
  @Schema(name = "CoveragePair")
  public record Pair(UUID id, String title, String a, String b, Half first, Half second) {}

  /**
   * @param owed how often in the half-year; 0 when it is to come or the pairing did not run in it
   * @param done how often; the activities list with this partnership and these months, of what took
   *     place, has as many rows
   * @param over whether the half-year is over
   */
  @Schema(name = "CoverageHalf")
  public record Half(int owed, long done, boolean over) {}

  @Schema(name = "CoverageFamilies")
  public record FamilyVisits(UnitRef unit, long tagged, long visited) {}

  /**
   * National-defence sessions by town and by class of people, in quarters (1.13).
   *
   * @param quarters their first days, the oldest first; the last is the one of today
   */
  @Schema(name = "CoverageHeat")
  public record Heat(List<LocalDate> quarters, List<Town> towns, List<ByClass> classes) {}

  /** Sessions to which people of a class came, and how many of them, a cell for each quarter. */
  @Schema(name = "CoverageClass")
  public record ByClass(Audience audience, List<Cell> cells) {}

  /**
   * @param cells one for each quarter
   * @param silent without a session in this quarter and the one before (1.13)
   */
  @Schema(name = "CoverageTown")
  public record Town(UnitRef unit, List<Cell> cells, boolean silent) {}

  @Schema(name = "CoverageCell")
  public record Cell(long sessions, long people) {}

  /** A row behind a cell; of a class, the people of that class. */
  @Schema(name = "CoverageSession")
  public record Session(
      UUID id, String title, String kindName, LocalDate startsOn, UnitRef organizer, int people) {}
}
