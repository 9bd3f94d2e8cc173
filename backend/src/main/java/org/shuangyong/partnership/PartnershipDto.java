package org.shuangyong.partnership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.matter.MatterKind;
import org.shuangyong.matter.MatterStatus;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.unit.UnitRef;

/**
 * A partnership over HTTP.
 *
 * @param keeps whether the kind asks for the four of each year (四个不摘)
 * @param unconfirmed asked for and not all confirmed for this year, while it runs
 */
@Schema(name = "Partnership")
public record PartnershipDto(
    UUID id,
    String kind,
    int kindVersion,
    String title,
    Party a,
    Party b,
    UnitRef keeper,
    LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo,
    @Schema(nullable = true) String endReason,
    boolean ended,
    boolean keeps,
    boolean unconfirmed,
    @Schema(nullable = true) String note,
    Map<String, Object> extra,
    List<Year> years,
    List<Clause> clauses,
    List<Watch> watches,
    List<AttachmentDto> files,
    Instant updatedAt,
    int version,
    List<String> allowedActions) {

  /**
   * One side: a unit or a partner.
   *
   * @param phone masked
   */
  @Schema(name = "PartnershipSide")
  public record Party(
      @Schema(nullable = true) UnitRef unit,
      @Schema(nullable = true) PartnerDto.Ref partner,
      @Schema(nullable = true) String contact,
      @Schema(nullable = true) String phone) {}

  /**
   * A line of the list, with this year's figures.
   *
   * @param planned whether this year has a plan
   */
  @Schema(name = "PartnershipRow")
  public record Row(
      UUID id,
      String kind,
      String title,
      String a,
      String b,
      UnitRef keeper,
      LocalDate validFrom,
      @Schema(nullable = true) LocalDate validTo,
      boolean ended,
      boolean keeps,
      boolean unconfirmed,
      boolean planned,
      long money,
      int people,
      int households) {}

  /** Money in fen; {@code income} is of one household in the year. */
  @Schema(name = "PartnershipYear")
  public record Year(
      int year,
      @Schema(nullable = true) String plan,
      @Schema(nullable = true) String done,
      long money,
      int people,
      long goodsValue,
      @Schema(nullable = true) String goods,
      int households,
      long income,
      long assets,
      @Schema(nullable = true) String review,
      @Schema(nullable = true) String upgrade,
      boolean keptDuty,
      boolean keptPolicy,
      boolean keptHelp,
      boolean keptWatch,
      @Schema(nullable = true) LocalDate confirmedOn,
      @Schema(nullable = true) String confirmedBy) {}

  /**
   * @param opened whether it became a matter
   * @param matter the matter as far as the caller may see it
   */
  @Schema(name = "PartnershipClause")
  public record Clause(
      UUID id, int no, String text, boolean opened, @Schema(nullable = true) MatterRef matter) {}

  @Schema(name = "PartnershipMatter")
  public record MatterRef(
      UUID id,
      @Schema(nullable = true) String ledgerNo,
      String title,
      MatterStatus status,
      @Schema(nullable = true) LocalDate dueOn) {}

  @Schema(name = "PartnershipWatch")
  public record Watch(
      UUID id,
      String ref,
      WatchRisk risk,
      LocalDate flaggedOn,
      @Schema(nullable = true) LocalDate liftedOn,
      List<Help> helps) {}

  @Schema(name = "PartnershipHelp")
  public record Help(LocalDate on, String what, long money) {}

  /** What went in and came out in a year over the partnerships one may see, of one kind. */
  @Schema(name = "PartnershipFigures")
  public record Figures(
      String kind,
      int year,
      long partnerships,
      long confirmed,
      long money,
      long people,
      long goodsValue,
      long households,
      long income,
      long assets) {}

  /**
   * @param unitId either this or {@code partnerId}
   * @param phone null keeps what stood, blank takes it away; never of a troop
   */
  @Schema(name = "PartnershipSideRequest")
  public record PartyRequest(
      UUID unitId, UUID partnerId, @Size(max = 60) String contact, @Size(max = 30) String phone) {}

  /**
   * @param kind cannot be changed afterwards
   * @param attachmentIds loose files of the caller that are added, such as the agreement
   */
  @Schema(name = "PartnershipSaveRequest")
  public record SaveRequest(
      @NotBlank @Size(max = 40) String kind,
      @NotBlank @Size(max = 200) String title,
      @NotNull @Valid PartyRequest a,
      @NotNull @Valid PartyRequest b,
      @NotNull LocalDate validFrom,
      LocalDate validTo,
      @Size(max = 1000) String note,
      @Size(max = 40) Map<String, Object> extra,
      @Size(max = 20) List<@NotNull UUID> attachmentIds,
      String secrecyReason) {
    public SaveRequest {
      extra = extra == null ? Map.of() : extra;
    }
  }

  @Schema(name = "PartnershipEndRequest")
  public record EndRequest(
      @NotNull LocalDate on, @NotBlank @Size(max = 200) String text, String secrecyReason) {}

  @Schema(name = "PartnershipYearRequest")
  public record YearRequest(
      @Size(max = 2000) String plan,
      @Size(max = 2000) String done,
      @Min(0) @Max(MOST) long money,
      @Min(0) @Max(1_000_000) int people,
      @Min(0) @Max(MOST) long goodsValue,
      @Size(max = 200) String goods,
      @Min(0) @Max(1_000_000) int households,
      @Min(0) @Max(MOST) long income,
      @Min(0) @Max(MOST) long assets,
      @Size(max = 500) String review,
      @Size(max = 500) String upgrade,
      String secrecyReason) {}

  /** A thousand million yuan. */
  static final long MOST = 100_000_000_000L;

  /** 责任、政策、帮扶、监管. */
  @Schema(name = "PartnershipKeepsRequest")
  public record KeepsRequest(boolean duty, boolean policy, boolean help, boolean watch) {}

  @Schema(name = "PartnershipClausesRequest")
  public record ClausesRequest(
      @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 500) String> texts,
      String secrecyReason) {}

  /**
   * Clauses that become matters, all or none.
   *
   * @param matterKind TROOP_NEED, LOCAL_NEED or PROJECT: whose list they are for
   * @param leadId a wish; the office decides
   */
  @Schema(name = "PartnershipOpenRequest")
  public record OpenRequest(
      @NotEmpty @Size(max = 50) List<@NotNull UUID> clauseIds,
      @NotNull MatterKind matterKind,
      UUID leadId,
      LocalDate dueOn,
      String secrecyReason) {}

  /**
   * @param ref the list's number of the household: letters, digits and dashes, no name
   */
  @Schema(name = "PartnershipWatchRequest")
  public record WatchRequest(
      @NotNull @Pattern(regexp = "[0-9A-Za-z\\-]{1,17}") String ref,
      @NotNull WatchRisk risk,
      @NotNull LocalDate on) {}

  @Schema(name = "PartnershipHelpRequest")
  public record HelpRequest(
      @NotNull LocalDate on,
      @NotBlank @Size(max = 200) String what,
      @Min(0) @Max(MOST) long money,
      String secrecyReason) {}

  @Schema(name = "PartnershipLiftRequest")
  public record LiftRequest(@NotNull LocalDate on) {}

  /** {@code side} is A or B. */
  @Schema(name = "PartnershipRevealRequest")
  public record RevealRequest(
      @NotNull @Pattern(regexp = "[AB]") String side, @NotBlank @Size(max = 200) String reason) {}
}
