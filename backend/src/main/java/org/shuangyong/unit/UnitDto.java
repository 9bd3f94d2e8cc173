package org.shuangyong.unit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit over HTTP.
 *
 * @param contactName shown inside the caller's scope only, null outside
 * @param hasChildren whether units stand below it
 */
@Schema(name = "Unit")
public record UnitDto(
    UUID id,
    String code,
    String name,
    @Schema(nullable = true) String shortName,
    UnitKind kind,
    ActorKind actorKind,
    @Schema(nullable = true) UUID parentId,
    String path,
    @Schema(nullable = true) String divisionCode,
    @Schema(nullable = true) String managedBy,
    List<String> duties,
    @Schema(nullable = true) String contactName,
    @Schema(nullable = true) String contactPhone,
    @Schema(nullable = true) String contactEmail,
    @Schema(nullable = true) String address,
    LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo,
    boolean hasChildren,
    int version,
    List<String> allowedActions) {

  /** A new unit; {@code parentId} null makes a root. */
  @Schema(name = "UnitCreateRequest")
  public record CreateRequest(
      @NotNull @Pattern(regexp = "[A-Z0-9-]{2,32}") String code,
      UUID parentId,
      @NotNull @Valid UnitFacts facts,
      String secrecyReason) {}

  @Schema(name = "UnitUpdateRequest")
  public record UpdateRequest(@NotNull @Valid UnitFacts facts, String secrecyReason) {}
}
