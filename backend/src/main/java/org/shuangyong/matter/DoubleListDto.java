package org.shuangyong.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.unit.UnitRef;

/**
 * A line of the double list with the columns of domain B5; screen, print and workbook are made from
 * the same lines.
 */
public final class DoubleListDto {
  private DoubleListDto() {}

  /**
   * @param proposedOn when it was proposed
   * @param topic the topic's name
   * @param budget in fen
   * @param evidence how many files stand on it
   * @param carriedFrom the year of its number when it was carried over (结转), else null
   * @param originalDueOn the first due date when another is in force, else null
   */
  @Schema(name = "DoubleListRow")
  public record Row(
      UUID id,
      String ledgerNo,
      String title,
      String detail,
      UnitRef proposer,
      LocalDate proposedOn,
      @Schema(nullable = true) MatterSource source,
      @Schema(nullable = true) String sourceName,
      @Schema(nullable = true) String topic,
      @Schema(nullable = true) String leader,
      @Schema(nullable = true) UnitRef lead,
      List<UnitRef> support,
      @Schema(nullable = true) String measure,
      @Schema(nullable = true) String standard,
      @Schema(nullable = true) LocalDate dueOn,
      @Schema(nullable = true) LocalDate originalDueOn,
      @Schema(nullable = true) Long budget,
      @Schema(nullable = true) String budgetSource,
      @Schema(nullable = true) String progress,
      @Schema(nullable = true) String obstacle,
      int evidence,
      MatterStatus status,
      @Schema(nullable = true) Light light,
      @Schema(nullable = true) Integer satisfaction,
      @Schema(nullable = true) LocalDate closedOn,
      @Schema(nullable = true) String closedBy,
      @Schema(nullable = true) Integer carriedFrom,
      @Schema(nullable = true) String reply) {}
}
