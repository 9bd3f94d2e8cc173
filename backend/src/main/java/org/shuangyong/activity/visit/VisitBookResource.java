package org.shuangyong.activity.visit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;

/** 走访慰问 of all activities over HTTP: the sums of a year, who has not been visited. */
@Path("/api/v1/visits")
@Produces(MediaType.APPLICATION_JSON)
public class VisitBookResource {
  @Inject VisitView view;
  @Inject OwedVisits owed;
  @Inject Clocks clocks;

  @GET
  @Path("totals")
  @Transactional
  @PermissionsAllowed(Permission.VISIT_TOTALS)
  @Operation(
      operationId = Permission.VISIT_TOTALS,
      summary = "The visits of a year: sums of the signed lines, difficulties heard (6.1)")
  public List<VisitDto.Totals> totals(@QueryParam("year") @Min(2000) @Max(2100) Integer year) {
    return view.totals(year == null ? clocks.today().getYear() : year);
  }

  @GET
  @Path("owed")
  @Transactional
  @PermissionsAllowed(Permission.VISIT_OWED)
  @Operation(
      operationId = Permission.VISIT_OWED,
      summary = "Families of the scope that are owed visits in a year, done or not (12.5)")
  public Page<VisitDto.Owed> owed(
      @QueryParam("year") @Min(2000) @Max(2100) Integer year,
      @QueryParam("open") @Parameter(description = "True for those not visited often enough")
          boolean open,
      @BeanParam PageRequest page) {
    return owed.page(year == null ? clocks.today().getYear() : year, open, page);
  }

  @GET
  @Path("due")
  @Transactional
  @PermissionsAllowed(Permission.VISIT_DUE)
  @Operation(
      operationId = Permission.VISIT_DUE,
      summary = "Troops by their last visit, those past the rule first (12.5)")
  public List<VisitDto.Due> due() {
    return view.due();
  }
}
