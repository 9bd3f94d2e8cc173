package org.shuangyong.report;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.matter.MatterDto;
import org.shuangyong.matter.MatterFigures.Lights;
import org.shuangyong.matter.MatterList;
import org.shuangyong.unit.UnitRef;

/** The shapes of the figures. */
public final class ReportDto {
  private ReportDto() {}

  /**
   * The home page.
   *
   * @param waiting what waits for the person, by step
   * @param lights assigned matters in scope
   * @param byUnit the same by lead unit, most red first
   * @param byPoint the newest plan's by point, in the plan's order; empty without a plan
   * @param byList the same by list of the ledger
   * @param plan the newest published plan, or null
   */
  @Schema(name = "Home")
  public record Home(
      List<Waiting> waiting,
      long waitingTotal,
      Lights lights,
      List<UnitLights> byUnit,
      List<PointLights> byPoint,
      List<ListLights> byList,
      List<MatterDto.Row> dueSoon,
      @Schema(nullable = true) PlanLights plan) {}

  /**
   * @param action the word of the step, such as {@code matter.sign}
   */
  @Schema(name = "WaitingCount")
  public record Waiting(String action, long count) {}

  @Schema(name = "UnitLights")
  public record UnitLights(UnitRef unit, long green, long yellow, long red, long closed) {}

  /** {@code id} is null for measures that stand under no point. */
  @Schema(name = "PointLights")
  public record PointLights(
      @Schema(nullable = true) UUID id,
      @Schema(nullable = true) String no,
      @Schema(nullable = true) String title,
      long green,
      long yellow,
      long red,
      long closed) {}

  @Schema(name = "ListLights")
  public record ListLights(MatterList list, long green, long yellow, long red, long closed) {}

  @Schema(name = "PlanLights")
  public record PlanLights(
      UUID id,
      String title,
      int year,
      int measures,
      long green,
      long yellow,
      long red,
      long closed) {}

  /** How far each point of a plan has come, of the matters that the person may see. */
  @Schema(name = "PlanProgress")
  public record PlanProgress(List<PointProgress> points) {}

  /**
   * @param measures measures under the point, {@code dropped} of them no task of their own
   * @param matters matters in the person's scope, open or closed; what ended otherwise is left out
   */
  @Schema(name = "PointProgress")
  public record PointProgress(
      UUID workPointId,
      @Schema(nullable = true) String no,
      @Schema(nullable = true) String title,
      int measures,
      int dropped,
      long matters,
      long green,
      long yellow,
      long red,
      long closed) {}
}
