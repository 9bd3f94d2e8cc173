package org.shuangyong.reconciliation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.matter.MatterList;
import org.shuangyong.matter.MatterStatus;
import org.shuangyong.unit.UnitRef;

/**
 * A round over HTTP; the counts are of the lines within the caller's scope.
 *
 * @param missing lines on which a side has not spoken
 * @param different lines on which the two sides differ
 */
@Schema(name = "Reconciliation")
public record ReconciliationDto(
    UUID id,
    MatterList list,
    int year,
    int quarter,
    ReconciliationStatus status,
    LocalDate dueOn,
    LocalDate openedOn,
    String openedBy,
    @Schema(nullable = true) LocalDate closedOn,
    @Schema(nullable = true) String closedBy,
    long missing,
    long different,
    long agreed,
    int version,
    List<String> allowedActions) {

  /**
   * @param matterStatus how the ledger has it now
   * @param offLedger both sides agree on what the ledger does not say, in a round that is open: 销号
   *     or another step is still to be taken
   * @param sides the sides for which this person may speak now
   */
  @Schema(name = "ReconciliationLine")
  public record Line(
      UUID id,
      UUID matterId,
      String ledgerNo,
      String title,
      UnitRef asker,
      UnitRef doer,
      Said askerSaid,
      Said doerSaid,
      LineOutcome outcome,
      MatterStatus matterStatus,
      boolean offLedger,
      List<Side> sides,
      int version) {}

  /**
   * What a side says.
   *
   * @param paper entered by the office for a side that answered on paper or by telephone
   */
  @Schema(name = "ReconciliationStatement")
  public record Said(
      @Schema(nullable = true) Statement.State state,
      @Schema(nullable = true) String note,
      @Schema(nullable = true) String name,
      @Schema(nullable = true) LocalDate day,
      boolean paper) {

    static Said of(Statement s) {
      return new Said(s.state(), s.note(), s.name(), s.day(), s.paper());
    }
  }

  @Schema(name = "ReconciliationOpenRequest")
  public record OpenRequest(
      @NotNull MatterList list,
      @Min(2000) @Max(2200) int year,
      @Min(1) @Max(4) int quarter,
      @NotNull LocalDate dueOn) {}

  /**
   * @param note needed when the office speaks for another unit: how the answer came
   */
  @Schema(name = "ReconciliationStateRequest")
  public record StateRequest(
      @NotNull Side side,
      @NotNull Statement.State state,
      @Size(max = 1000) String note,
      String secrecyReason) {}
}
