package org.shuangyong.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.unit.UnitRef;

/** A household with its members over HTTP. */
@Schema(name = "Household")
public record HouseholdDto(
    UUID id,
    UnitRef unit,
    String title,
    boolean hasAddress,
    @Schema(nullable = true) LocalDate endedOn,
    List<Member> members,
    List<TimelineSource.Event> timeline,
    List<AttachmentDto> attachments,
    Instant updatedAt,
    int version,
    List<String> allowedActions) {

  @Schema(name = "HouseholdRow")
  public record Row(UUID id, UnitRef unit, String title, int members, List<String> categories) {}

  /**
   * @param hidden kept by a unit outside the scope: only the relation is shown
   */
  @Schema(name = "HouseholdMember")
  public record Member(
      @Schema(nullable = true) PersonDto.Ref person,
      Relation relation,
      LocalDate validFrom,
      List<String> categories,
      boolean hidden) {}

  /**
   * @param headId lives in the household as its head
   * @param address null takes the head's, or on an update keeps it
   */
  @Schema(name = "HouseholdRequest")
  public record SaveRequest(
      @NotNull UUID headId,
      @NotNull UUID unitId,
      @Size(max = 200) String address,
      @Size(max = 30) List<@NotNull @Valid MemberRequest> members,
      String secrecyReason) {}

  @Schema(name = "HouseholdMemberRequest")
  public record MemberRequest(@NotNull UUID personId, @NotNull Relation relation) {}

  @Schema(name = "HouseholdEndRequest")
  public record EndRequest(@NotNull LocalDate on) {}

  @Schema(name = "HouseholdRevealRequest")
  public record RevealRequest(@NotBlank @Size(max = 200) String reason) {}

  /** By POST, so that no name stands in a URL. */
  @Schema(name = "HouseholdSearchRequest")
  public record SearchRequest(
      @Size(max = 60) String text,
      UUID unit,
      @Min(1) @Max(100) Integer limit,
      String after,
      boolean total) {}
}
