package org.shuangyong.roster;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.family.PersonStatus;
import org.shuangyong.unit.UnitRef;

/** Quality over HTTP. */
public final class QualityDto {
  private QualityDto() {}

  /**
   * @param broken files within the scope that break it
   */
  @Schema(name = "QualityRule")
  public record RuleRow(
      String code, String name, LocalDate validFrom, String source, long broken) {}

  @Schema(name = "QualityUnit")
  public record UnitRow(UnitRef unit, long broken) {}

  /** A file that breaks a rule; of a minor only what anybody may see. */
  @Schema(name = "QualityPerson")
  public record PersonRow(UUID id, String name, boolean minor, UnitRef unit, PersonStatus status) {}
}
