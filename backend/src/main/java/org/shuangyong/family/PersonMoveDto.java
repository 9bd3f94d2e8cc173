package org.shuangyong.family;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.unit.UnitRef;

/**
 * A move over HTTP. Until it is accepted the receiving unit sees the name and where it comes from,
 * nothing else of the file.
 */
@Schema(name = "PersonMove")
public record PersonMoveDto(
    UUID id,
    PersonDto.Ref person,
    UnitRef from,
    UnitRef to,
    PersonMoveStatus status,
    String asker,
    Instant askedAt,
    @Schema(nullable = true) String decider,
    @Schema(nullable = true) Instant decidedAt,
    @Schema(nullable = true) String reason,
    boolean incoming,
    int version,
    List<String> allowedActions) {

  /**
   * @param unitId the place that is to keep the file
   */
  @Schema(name = "PersonMoveRequest")
  public record AskRequest(@NotNull UUID personId, @NotNull UUID unitId) {}

  @Schema(name = "PersonMoveAnswerRequest")
  public record AnswerRequest(@Size(max = 200) String reason, String secrecyReason) {}
}
