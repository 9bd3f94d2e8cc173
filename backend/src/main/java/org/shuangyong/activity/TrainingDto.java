package org.shuangyong.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.unit.UnitRef;

/**
 * The roster of a training.
 *
 * @param missing how many of it did not come
 * @param waiting of how many nothing is said yet
 * @param version of the activity, which a write names
 */
@Schema(name = "Training")
public record TrainingDto(
    List<Person> people, long missing, long waiting, int version, List<String> allowedActions) {

  /**
   * @param attendance null until somebody says whether they came
   */
  @Schema(name = "TrainingPerson")
  public record Person(
      UUID id,
      UnitRef unit,
      String name,
      @Schema(nullable = true) String post,
      @Schema(nullable = true) Attendance attendance,
      @Schema(nullable = true) String result,
      @Schema(nullable = true) String certificateNo) {}

  /** A line of a person's record over the years (1.9). */
  @Schema(name = "TrainingRecordLine")
  public record RecordLine(
      UUID activityId,
      String title,
      String kindName,
      LocalDate on,
      @Schema(nullable = true) Object hours,
      Person person) {}

  /** A liaison in office who came to no 双拥 training of the year (11.6). */
  @Schema(name = "UntrainedLiaison")
  public record Untrained(UnitRef unit, String body, String role, String name, String post) {}

  @Schema(name = "TrainingSetRequest")
  public record SetRequest(
      @NotNull @Size(max = 500) List<@NotNull @Valid PersonRequest> people, String secrecyReason) {}

  /**
   * @param attendance null until somebody says whether they came
   */
  @Schema(name = "TrainingPersonRequest")
  public record PersonRequest(
      @NotNull UUID unitId,
      @NotBlank @Size(max = 60) String name,
      @Size(max = 120) String post,
      Attendance attendance,
      @Size(max = 40) String result,
      @Size(max = 60) String certificateNo) {}

  /**
   * @param unitId to tell apart people of one name
   */
  @Schema(name = "TrainingRecordRequest")
  public record RecordRequest(@NotBlank @Size(max = 60) String name, UUID unitId) {}
}
