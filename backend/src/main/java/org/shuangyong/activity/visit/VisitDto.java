package org.shuangyong.activity.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.unit.UnitRef;

/**
 * The lines of a visit.
 *
 * @param version of the activity
 */
@Schema(name = "Visit")
public record VisitDto(List<Line> lines, Sums sums, int version) {
  private static final long MOST_FEN = 1_000_000_000_000L;

  /**
   * @param money in fen, of the signed lines; {@code goods} as well
   * @param plannedMoney of all lines
   */
  @Schema(name = "VisitSums")
  public record Sums(
      long lines, long signed, long money, long goods, long plannedMoney, long plannedGoods) {}

  /**
   * @param household null for a troop, and for a family that is not the caller's to see
   * @param hidden whether it is a family that is not the caller's to see
   */
  @Schema(name = "VisitLine")
  public record Line(
      UUID id,
      @Schema(nullable = true) UnitRef unit,
      @Schema(nullable = true) Family household,
      boolean hidden,
      String leader,
      @Schema(nullable = true) String leaderPost,
      @Schema(nullable = true) String gift,
      long goods,
      long money,
      @Schema(nullable = true) String budgetLine,
      List<Gift> sends,
      @Schema(nullable = true) LocalDate signedOn,
      @Schema(nullable = true) String signer,
      @Schema(nullable = true) String paperNo,
      @Schema(nullable = true) UUID signatureId) {}

  /** A household by the name of its head. */
  @Schema(name = "VisitFamily")
  public record Family(UUID id, String title, UnitRef unit) {}

  /** Either a unit or a household. */
  @Schema(name = "VisitLineRequest")
  public record LineRequest(
      UUID unitId,
      UUID householdId,
      @NotBlank @Size(max = 60) String leader,
      @Size(max = 80) String leaderPost,
      @Size(max = 200) String gift,
      @NotNull @Min(0) @Max(MOST_FEN) Long goods,
      @NotNull @Min(0) @Max(MOST_FEN) Long money,
      @Size(max = 100) String budgetLine,
      @Size(max = 6) List<@NotNull Gift> sends,
      String secrecyReason) {
    public LineRequest {
      sends = sends == null ? List.of() : List.copyOf(sends);
    }
  }

  /**
   * @param paperNo of the signed form, or {@code signatureId}: a loose picture of the person's own
   */
  @Schema(name = "VisitSignRequest")
  public record SignRequest(
      @NotNull LocalDate on,
      @NotBlank @Size(max = 60) String signer,
      @Size(max = 40) String paperNo,
      UUID signatureId,
      String secrecyReason) {}

  /** The visits of one activity in the sums of a year. */
  @Schema(name = "VisitTotals")
  public record Totals(
      UUID id, String title, LocalDate startsOn, UnitRef organizer, Sums sums, Heard heard) {}

  /**
   * @param difficulties heard
   * @param matters of them with a matter; the others have a written reason
   */
  @Schema(name = "VisitHeard")
  public record Heard(long difficulties, long matters) {}

  /**
   * A troop and when it was visited last.
   *
   * @param dueOn the last day by the rule; null when it was never visited
   */
  @Schema(name = "VisitDue")
  public record Due(
      UnitRef unit,
      @Schema(nullable = true) LocalDate visitedOn,
      @Schema(nullable = true) LocalDate dueOn,
      boolean overdue) {}

  /**
   * A family of the roster.
   *
   * @param given the gifts of the six that it had this year
   */
  @Schema(name = "BorderFamily")
  public record Border(
      UUID id,
      Family household,
      ServiceRegion region,
      String contactName,
      UnitRef contactUnit,
      LocalDate since,
      @Schema(nullable = true) LocalDate visitedOn,
      LocalDate dueOn,
      boolean overdue,
      List<Gift> given,
      int version) {}

  /**
   * A family that is owed visits by an identity of one of its members.
   *
   * @param categories the identities, by name
   * @param owed visits a year, the most of its identities
   * @param done visits of the year that were signed for
   */
  @Schema(name = "VisitOwed")
  public record Owed(
      Family household,
      List<String> categories,
      int owed,
      long done,
      @Schema(nullable = true) LocalDate visitedOn,
      boolean open) {}

  @Schema(name = "BorderFamilyRequest")
  public record BorderRequest(
      @NotNull UUID householdId,
      @NotNull ServiceRegion region,
      @NotBlank @Size(max = 60) String contactName,
      @NotNull UUID contactUnitId,
      String secrecyReason) {}
}
