package org.shuangyong.platform.kind;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of a {@link Course}.
 *
 * @param actor whose step it is; {@code unit} names the unit's code for UNIT
 * @param days its limit in working days, null for none
 * @param months its limit in months, in place of days
 * @param fields what is asked when the step is done
 * @param papers what must be there before the step is done
 */
@Schema(name = "CourseStep")
public record CourseStep(
    String code,
    String name,
    Actor actor,
    @Schema(nullable = true) String unit,
    @Schema(nullable = true) Integer days,
    @Schema(nullable = true) Integer months,
    List<KindField> fields,
    List<String> papers) {

  /** Who acts. */
  @Schema(name = "CourseActor")
  public enum Actor {
    /** 村社: the unit that keeps the person's file. */
    KEEPER,
    /** 街镇: the street or town it belongs to. */
    TOWN,
    /** 双拥办. */
    OFFICE,
    /** 成员单位. */
    UNIT
  }

  public CourseStep {
    fields = fields == null ? List.of() : List.copyOf(fields);
    papers = papers == null ? List.of() : List.copyOf(papers);
  }
}
