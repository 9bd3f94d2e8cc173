package org.shuangyong.family;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two files of one name, birth date and village over HTTP, masked as in the list.
 *
 * @param keptId the file that stays, once somebody has proposed it
 */
@Schema(name = "PersonTwin")
public record PersonTwinDto(
    UUID id,
    PersonTwinStatus status,
    PersonDto.Row first,
    PersonDto.Row second,
    @Schema(nullable = true) UUID keptId,
    @Schema(nullable = true) String proposer,
    @Schema(nullable = true) String merger,
    Instant updatedAt,
    int version,
    List<String> allowedActions) {

  @Schema(name = "PersonTwinProposeRequest")
  public record ProposeRequest(@NotNull UUID keptId) {}
}
