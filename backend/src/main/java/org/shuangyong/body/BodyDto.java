package org.shuangyong.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.unit.ActorKind;

/**
 * A body over HTTP.
 *
 * @param flow 办理流程, with line breaks (4.2)
 * @param persons how many seats are held today
 * @param actors how many of its units are of each side, every side named (12.7)
 */
@Schema(name = "Body")
public record BodyDto(
    UUID id,
    String name,
    int sort,
    boolean liaisons,
    List<String> meets,
    @Schema(nullable = true) String flow,
    LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo,
    long persons,
    List<Actor> actors,
    int version,
    List<String> allowedActions) {

  /**
   * @param units how many units of this side sit in the body today
   */
  @Schema(name = "BodyActor")
  public record Actor(ActorKind kind, long units) {}

  @Schema(name = "BodyRef")
  public record Ref(UUID id, String name) {
    static Ref of(Body body) {
      return new Ref(body.id(), body.name());
    }
  }

  @Schema(name = "BodyCreateRequest")
  public record CreateRequest(@NotNull @Valid BodyFacts facts, String secrecyReason) {}

  @Schema(name = "BodyUpdateRequest")
  public record UpdateRequest(@NotNull @Valid BodyFacts facts, String secrecyReason) {}

  static BodyDto of(Body body, long persons, List<Actor> actors, User user) {
    return new BodyDto(
        body.id(),
        body.name(),
        body.sort(),
        body.liaisons(),
        body.meets(),
        body.flow(),
        body.validFrom(),
        body.validTo(),
        persons,
        actors,
        body.version(),
        user.may(Permission.BODY_UPDATE) ? List.of(Permission.BODY_UPDATE) : List.of());
  }
}
