package org.shuangyong.matter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.platform.problem.ProblemException;

/** The filters of the ledger over HTTP; the list and its export share them. */
public class MatterQuery {
  @QueryParam("status")
  List<MatterStatus> status;

  @QueryParam("light")
  Light light;

  @QueryParam("list")
  MatterList list;

  @QueryParam("kind")
  MatterKind kind;

  @QueryParam("year")
  Integer year;

  @QueryParam("unit")
  @Parameter(description = "Matters in which this unit has any part")
  UUID unit;

  @QueryParam("lead")
  UUID lead;

  @QueryParam("plan")
  UUID plan;

  @QueryParam("workPoint")
  @Parameter(description = "A measure, or a point with all its measures")
  UUID workPoint;

  @QueryParam("waiting")
  @Parameter(description = "True for what waits for the caller")
  boolean waiting;

  @QueryParam("q")
  @Parameter(description = "Part of the title, or the start of the ledger number")
  String text;

  @QueryParam("dueFrom")
  LocalDate dueFrom;

  @QueryParam("dueTo")
  LocalDate dueTo;

  @BeanParam FigureRows behind;

  @QueryParam("sort")
  @Parameter(
      description = "Soonest due first by default",
      schema = @Schema(enumeration = {"due", "-due", "updated", "ledger"}))
  String sort;

  MatterFilter filter() {
    return new MatterFilter(
        status == null ? List.of() : status,
        light,
        list,
        kind,
        year,
        unit,
        lead,
        plan,
        workPoint,
        waiting,
        text == null || text.isBlank() ? null : text,
        dueFrom,
        dueTo,
        behind);
  }

  MatterSort sort() {
    if (sort == null || sort.isEmpty()) {
      return MatterSort.DUE;
    }
    return Arrays.stream(MatterSort.values())
        .filter(s -> s.word.equals(sort))
        .findFirst()
        .orElseThrow(() -> ProblemException.field("sort", "invalid"));
  }
}
