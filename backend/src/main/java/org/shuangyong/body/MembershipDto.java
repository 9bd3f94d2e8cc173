package org.shuangyong.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.unit.UnitFacts;
import org.shuangyong.unit.UnitRef;

/**
 * A seat over HTTP.
 *
 * @param phone shown inside the caller's scope only, null outside
 * @param current whether the person holds the seat today
 */
@Schema(name = "Membership")
public record MembershipDto(
    UUID id,
    BodyDto.Ref body,
    UnitRef unit,
    MemberRole role,
    String personName,
    @Schema(nullable = true) String post,
    @Schema(nullable = true) String phone,
    LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo,
    boolean current,
    int version,
    List<String> allowedActions) {

  /** A unit that has not exactly one liaison and one deputy today (12.3). */
  @Schema(name = "MembershipFlag")
  public record Flag(BodyDto.Ref body, UnitRef unit, List<LiaisonGap> gaps) {}

  @Schema(name = "MembershipAddRequest")
  public record AddRequest(
      @NotNull UUID bodyId,
      @NotNull UUID unitId,
      @NotNull @Valid MembershipFacts facts,
      String secrecyReason) {}

  @Schema(name = "MembershipUpdateRequest")
  public record UpdateRequest(@NotNull @Valid MembershipFacts facts, String secrecyReason) {}

  /** The next person in the seat; {@code from} is that person's first day. */
  @Schema(name = "MembershipReplaceRequest")
  public record ReplaceRequest(
      @NotBlank @Size(max = 60) String personName,
      @Size(max = 120) String post,
      @Pattern(regexp = UnitFacts.PHONE) String phone,
      @NotNull LocalDate from,
      String secrecyReason) {}

  /** {@code to} is the last day in the seat. */
  @Schema(name = "MembershipEndRequest")
  public record EndRequest(@NotNull LocalDate to) {}
}
