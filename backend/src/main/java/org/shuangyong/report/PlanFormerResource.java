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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.matter.MatterDto;
import org.shuangyong.matter.MatterView;
import org.shuangyong.plan.PlanService;
import org.shuangyong.platform.access.Permission;

/** What became of a plan's measures in the edition it was made from, to decide by (0.4). */
@Path("/api/v1/reports/plans/{id}/former")
@Produces(MediaType.APPLICATION_JSON)
public class PlanFormerResource {
  @Inject PlanService plans;
  @Inject MatterView view;

  /**
   * The former matter of a measure.
   *
   * @param workPointId the measure of the plan asked for
   */
  @Schema(name = "FormerMatter")
  public record FormerMatter(UUID workPointId, MatterDto.Row matter) {}

  @GET
  @Transactional
  @PermissionsAllowed(Permission.REPORT_PLAN_FORMER)
  @Operation(
      operationId = Permission.REPORT_PLAN_FORMER,
      summary = "Where the matters of the former edition's measures stand")
  public List<FormerMatter> former(UUID id) {
    Map<UUID, UUID> matterOf = plans.formerMatters(plans.get(id));
    Map<UUID, MatterDto.Row> rows = view.visibleRows(matterOf.values());
    return matterOf.entrySet().stream()
        .filter(e -> rows.containsKey(e.getValue()))
        .map(e -> new FormerMatter(e.getKey(), rows.get(e.getValue())))
        .toList();
  }
}
