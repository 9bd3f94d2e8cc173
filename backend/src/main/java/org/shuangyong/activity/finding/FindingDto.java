package org.shuangyong.activity.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.matter.MatterStatus;
import org.shuangyong.unit.UnitRef;

/**
 * A finding over HTTP.
 *
 * @param lineId the line of a visit on which it was heard
 * @param matter how it stands; null for one with a reason, and when it is not the caller's to see
 * @param mayRecheck whether the caller may look at it again: neither its finder nor one who worked
 */
@Schema(name = "Finding")
public record FindingDto(
    UUID id,
    @Schema(nullable = true) UUID lineId,
    @Schema(nullable = true) UnitRef unit,
    @Schema(nullable = true) String item,
    String text,
    @Schema(nullable = true) MatterOf matter,
    @Schema(nullable = true) String reason,
    LocalDate foundOn,
    String finder,
    @Schema(nullable = true) Recheck recheck,
    @Schema(nullable = true) LocalDate recheckOn,
    @Schema(nullable = true) String rechecker,
    @Schema(nullable = true) String recheckNote,
    boolean mayRecheck,
    int version) {

  /**
   * The findings of one activity.
   *
   * @param hidden how many were heard of families that are not the caller's to see
   * @param version of the activity
   */
  @Schema(name = "Findings")
  public record Of(List<FindingDto> items, int hidden, int version) {}

  /**
   * @param no null until the office has put it on the ledger
   */
  @Schema(name = "FindingMatter")
  public record MatterOf(UUID id, @Schema(nullable = true) String no, MatterStatus status) {}

  /**
   * Either a matter or the reason for none.
   *
   * @param attachmentIds pictures, loose and the person's own: they go to the matter
   */
  @Schema(name = "FindingAddRequest")
  public record AddRequest(
      UUID lineId,
      UUID unitId,
      @Size(max = 100) String item,
      @NotBlank @Size(max = 2000) String text,
      @Valid MatterRequest matter,
      @Size(max = 500) String reason,
      @Size(max = 20) List<@NotNull UUID> attachmentIds,
      String secrecyReason) {}

  /**
   * @param leadId a wish; the office decides
   */
  @Schema(name = "FindingMatterRequest")
  public record MatterRequest(
      @NotBlank @Size(max = 200) String title, UUID leadId, LocalDate dueOn) {}

  @Schema(name = "FindingRecheckRequest")
  public record RecheckRequest(
      @NotNull Recheck result, @Size(max = 500) String note, String secrecyReason) {}
}
