package org.shuangyong.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is planned.
 *
 * @param workPointId the measure of a plan it serves
 * @param siteId where it is held, a record of the sites
 * @param partnershipId the pairing it belongs to; both its sides take part (7.3)
 * @param troopId the troop it is held with or for, by its alias
 * @param host who plays the host, in words
 * @param extra the fields of its kind
 * @param partyIds the units that take part; each sees it
 * @param teamIds the registered teams that a drill is held with (10.5); their units take part
 */
@Schema(name = "ActivityFactsRequest")
public record ActivityFacts(
    @NotBlank @Size(max = 200) String title,
    UUID campaignId,
    UUID workPointId,
    UUID siteId,
    UUID partnershipId,
    UUID troopId,
    @Size(max = 120) String host,
    @NotNull LocalDate startsOn,
    LocalTime startsAt,
    @NotNull LocalDate endsOn,
    LocalTime endsAt,
    @Size(max = 200) String place,
    @Size(max = 10) List<@NotBlank @Size(max = 20) String> tags,
    @Size(max = 40) Map<String, Object> extra,
    @Size(max = 100) List<@NotNull UUID> partyIds,
    @Size(max = 20) List<@NotNull UUID> teamIds) {
  public ActivityFacts {
    tags = tags == null ? List.of() : tags.stream().map(String::strip).distinct().toList();
    extra = extra == null ? Map.of() : extra;
    partyIds = partyIds == null ? List.of() : partyIds.stream().distinct().toList();
    teamIds = teamIds == null ? List.of() : teamIds.stream().distinct().toList();
  }

  /** The same with these units among those that take part. */
  ActivityFacts joinedBy(Stream<UUID> units) {
    return new ActivityFacts(
        title,
        campaignId,
        workPointId,
        siteId,
        partnershipId,
        troopId,
        host,
        startsOn,
        startsAt,
        endsOn,
        endsAt,
        place,
        tags,
        extra,
        Stream.concat(partyIds.stream(), units).toList(),
        teamIds);
  }
}
