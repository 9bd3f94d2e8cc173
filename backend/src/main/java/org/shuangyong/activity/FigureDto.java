package org.shuangyong.activity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.unit.UnitRef;

/**
 * What took place in a month, by one key.
 *
 * @param key the unit's id, the kind's code, the audience's word or the team's name
 * @param name what it is called; null where the screen has the word
 * @param people of all classes, or of the class that is the key
 * @param goods in fen
 */
@Schema(name = "ActivityFigure")
public record FigureDto(
    String key,
    @Schema(nullable = true) String name,
    int month,
    long sessions,
    long people,
    long goods,
    long families) {

  /**
   * A 街镇 and its sessions of national-defence education (1.13).
   *
   * @param quarters the last four quarters up to the one asked for, the oldest first
   * @param none no session in the last two quarters
   */
  @Schema(name = "ActivityCoverage")
  public record Coverage(UnitRef unit, List<Quarter> quarters, boolean none) {}

  @Schema(name = "ActivityCoverageQuarter")
  public record Quarter(int year, int quarter, long sessions, long people) {}
}
