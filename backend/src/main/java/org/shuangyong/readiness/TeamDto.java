package org.shuangyong.readiness;

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
 * A team over HTTP.
 *
 * @param phone masked
 * @param undrilled to be drilled, and was not for as long as the rule says (10.5)
 */
@Schema(name = "Team")
public record TeamDto(
    UUID id,
    String name,
    TeamKind kind,
    UnitRef unit,
    int members,
    List<String> skills,
    @Schema(nullable = true) String schedule,
    @Schema(nullable = true) String contact,
    @Schema(nullable = true) String phone,
    @Schema(nullable = true) LocalDate drilledOn,
    @Schema(nullable = true) LocalDate disbandedOn,
    boolean undrilled,
    int version,
    List<String> allowedActions) {

  /** With its log, newest first, and its services by quarter (8.8). */
  @Schema(name = "TeamWhole")
  public record Whole(TeamDto team, List<Log> log, List<Quarter> quarters) {}

  @Schema(name = "TeamLog")
  public record Log(
      UUID id,
      TeamLogKind kind,
      LocalDate day,
      String place,
      String text,
      int people,
      int served,
      int hours,
      String by) {}

  @Schema(name = "TeamQuarter")
  public record Quarter(int year, int quarter, long services, long served) {}

  /** A team's services of a quarter (8.8). */
  @Schema(name = "TeamServices")
  public record Services(
      UUID team,
      String name,
      TeamKind kind,
      UnitRef unit,
      long services,
      long people,
      long served) {}

  /**
   * @param unitId who keeps it; the caller's own unit by default
   * @param members 0 for a troop's team
   * @param phone null keeps what stood, blank takes it away
   */
  @Schema(name = "TeamSaveRequest")
  public record SaveRequest(
      @NotBlank @Size(max = 120) String name,
      @NotNull TeamKind kind,
      UUID unitId,
      @Min(0) @Max(100_000) int members,
      @Size(max = 20) List<@NotBlank @Size(max = 20) String> skills,
      @Size(max = 200) String schedule,
      @Size(max = 60) String contact,
      @Size(max = 30) String phone,
      LocalDate disbandedOn,
      String secrecyReason) {}

  @Schema(name = "TeamLogRequest")
  public record LogRequest(
      @NotNull TeamLogKind kind,
      @NotNull LocalDate day,
      @NotBlank @Size(max = 120) String place,
      @NotBlank @Size(max = 500) String text,
      @Min(0) @Max(100_000) int people,
      @Min(0) @Max(1_000_000) int served,
      @Min(0) @Max(100_000) int hours,
      String secrecyReason) {}

  @Schema(name = "ReadinessRevealRequest")
  public record RevealRequest(@NotBlank @Size(max = 200) String reason) {}

  @Schema(name = "ReadinessRevealed")
  public record Revealed(@Schema(nullable = true) String value) {}
}
