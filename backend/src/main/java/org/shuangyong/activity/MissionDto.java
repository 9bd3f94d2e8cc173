package org.shuangyong.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A mission over HTTP.
 *
 * @param facts null until they are entered
 * @param version of the activity, which a write names
 */
@Schema(name = "Mission")
public record MissionDto(
    @Schema(nullable = true) Facts facts, int version, List<String> allowedActions) {

  /**
   * What a mission was.
   *
   * @param thanks 感谢信、表扬
   */
  @Schema(name = "MissionFacts")
  public record Facts(
      @NotBlank @Size(max = 200) String event,
      @NotNull Instant calledAt,
      @NotNull Instant arrivedAt,
      @NotNull Instant endedAt,
      @NotNull @Min(0) @Max(1_000_000) Integer people,
      @NotNull @Min(0) @Max(100_000_000) Integer peopleHours,
      @NotBlank @Size(max = 2000) String result,
      @Schema(nullable = true) @Size(max = 500) String thanks) {}

  @Schema(name = "MissionSetRequest")
  public record SetRequest(@NotNull @Valid Facts facts, String secrecyReason) {}
}
