package org.shuangyong.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.unit.UnitRef;

/**
 * 学生军训 of a school year (1.11).
 *
 * @param year in which it begins
 * @param schools how many are listed, {@code done} how many of them have a training on record
 * @param students the sum of the lines
 */
@Schema(name = "SchoolTrainings")
public record SchoolTrainingDto(int year, int schools, int done, long students, List<Line> lines) {
  /**
   * A training of a school; a school without one has a line that says so.
   *
   * @param activityId null for a school without one
   * @param instructors how many, and where they come from; nobody is named
   */
  @Schema(name = "SchoolTraining")
  public record Line(
      String school,
      State state,
      @Schema(nullable = true) UUID activityId,
      @Schema(nullable = true) UnitRef organizer,
      @Schema(nullable = true) String grade,
      @Schema(nullable = true) Integer students,
      @Schema(nullable = true) Long days,
      @Schema(nullable = true) Long instructors,
      @Schema(nullable = true) String instructorSource,
      @Schema(nullable = true) LocalDate startsOn,
      @Schema(nullable = true) LocalDate endsOn,
      @Schema(nullable = true) String safetyEvents) {}

  @Schema(name = "SchoolTrainingState")
  public enum State {
    /** 已完成: it is on record. */
    DONE,
    /** 待登记: it was held. */
    HELD,
    /** 已安排. */
    PLANNED,
    /** 未开展. */
    NONE
  }
}
