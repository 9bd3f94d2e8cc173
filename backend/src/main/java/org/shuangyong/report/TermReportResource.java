package org.shuangyong.report;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.matter.MatterDto;
import org.shuangyong.matter.MatterView;
import org.shuangyong.plan.WorkPointRepository;
import org.shuangyong.plan.WorkPointRepository.Serving;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.term.TermService;
import org.shuangyong.term.TermTarget;

/** Which measures serve the targets of a four-year plan, and where they stand (11.3). */
@Path("/api/v1/reports/terms/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class TermReportResource {
  @Inject TermService terms;
  @Inject WorkPointRepository points;
  @Inject MatterView view;

  /**
   * A target and what serves it; one that nothing serves has no measures.
   *
   * @param measures of the editions in force
   */
  @Schema(name = "TargetProgress")
  public record TargetProgress(UUID id, int year, String text, List<ServingMeasure> measures) {}

  /**
   * @param matter null where the person does not see it
   */
  @Schema(name = "ServingMeasure")
  public record ServingMeasure(
      UUID planId, UUID workPointId, String text, @Schema(nullable = true) MatterDto.Row matter) {}

  @GET
  @Transactional
  @PermissionsAllowed(Permission.REPORT_TERM)
  @Operation(
      operationId = Permission.REPORT_TERM,
      summary = "A four-year plan's targets, the measures that serve each and their state")
  public List<TargetProgress> progress(UUID id) {
    List<TermTarget> targets = terms.targets(terms.get(id));
    List<Serving> serving = points.serving(targets.stream().map(TermTarget::id).toList());
    Map<UUID, MatterDto.Row> rows =
        view.visibleRows(serving.stream().map(Serving::matterId).filter(Objects::nonNull).toList());
    Map<UUID, List<ServingMeasure>> byTarget =
        serving.stream()
            .collect(
                Collectors.groupingBy(
                    Serving::targetId,
                    Collectors.mapping(
                        s ->
                            new ServingMeasure(
                                s.planId(), s.workPointId(), s.text(), rows.get(s.matterId())),
                        Collectors.toList())));
    return targets.stream()
        .map(
            t ->
                new TargetProgress(
                    t.id(), t.year(), t.text(), byTarget.getOrDefault(t.id(), List.of())))
        .toList();
  }
}
