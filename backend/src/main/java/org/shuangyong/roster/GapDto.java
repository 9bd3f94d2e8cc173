package org.shuangyong.roster;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.unit.UnitRef;

/** What an expected roster shows against the files, over HTTP. */
public final class GapDto {
  private GapDto() {}

  /**
   * One village.
   *
   * @param unit null for rows whose village is not known within the scope
   * @param missing expected less matched
   * @param extra on file as such, but not on the roster
   * @param owner who is to close the gaps until {@code dueOn}; null while nobody is
   */
  @Schema(name = "RosterGap")
  public record Village(
      @Schema(nullable = true) UnitRef unit,
      long expected,
      long matched,
      long missing,
      long extra,
      @Schema(nullable = true) UnitRef owner,
      @Schema(nullable = true) LocalDate dueOn,
      @Schema(nullable = true) UUID matterId) {}

  @Schema(name = "RosterGapAssignRequest")
  public record AssignRequest(
      @NotNull UUID village, @NotNull UUID owner, @NotNull LocalDate dueOn) {}
}
