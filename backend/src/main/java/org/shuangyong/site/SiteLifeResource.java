package org.shuangyong.site;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Moves of goods and the steps of projects over HTTP. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class SiteLifeResource {
  @Inject StockService stocks;
  @Inject ProjectService projects;
  @Inject Clocks clocks;

  @POST
  @Path("site-stocks/{id}/move")
  @Replayable
  @PermissionsAllowed(Permission.SITE_STOCK_MOVE)
  @Operation(
      operationId = Permission.SITE_STOCK_MOVE,
      summary = "In or out; never below nothing, however many take at once")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StockDto.Line.class)))
  public Response moveStock(UUID id, @NotNull @Valid StockDto.MoveRequest request) {
    return Response.ok(line(stocks.move(id, request))).build();
  }

  private StockDto.Line line(SiteStock stock) {
    return stocks.line(stock, clocks.today());
  }

  @GET
  @Path("site-projects")
  @Transactional
  @PermissionsAllowed(Permission.SITE_PROJECT_LIST)
  @Operation(
      operationId = Permission.SITE_PROJECT_LIST,
      summary = "Projects of 双拥元素, the newest first (3.4)")
  public Page<ProjectDto> projects(
      @QueryParam("site") UUID site,
      @QueryParam("status") ProjectStatus status,
      @BeanParam PageRequest page) {
    return projects.page(site, status, page);
  }

  @PUT
  @Path("site-projects/{id}")
  @PermissionsAllowed(Permission.SITE_PROJECT_UPDATE)
  @Operation(operationId = Permission.SITE_PROJECT_UPDATE, summary = "A project as it shall be")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProjectDto.class)))
  public Response updateProject(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ProjectDto.SaveRequest request) {
    return answer(200, projects.update(id, ifMatch, request));
  }

  @POST
  @Path("site-projects/{id}/advance")
  @Replayable
  @PermissionsAllowed(Permission.SITE_PROJECT_ADVANCE)
  @Operation(
      operationId = Permission.SITE_PROJECT_ADVANCE,
      summary = "规划 → 设计 → 建设 → 验收, one stage on")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProjectDto.class)))
  public Response advance(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ProjectDto.MoveRequest request) {
    return answer(200, projects.move(ProjectAction.ADVANCE, id, ifMatch, request));
  }

  @POST
  @Path("site-projects/{id}/cancel")
  @Replayable
  @PermissionsAllowed(Permission.SITE_PROJECT_CANCEL)
  @Operation(operationId = Permission.SITE_PROJECT_CANCEL, summary = "取消 a project")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProjectDto.class)))
  public Response cancel(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ProjectDto.MoveRequest request) {
    return answer(200, projects.move(ProjectAction.CANCEL, id, ifMatch, request));
  }

  private Response answer(int status, SiteProject project) {
    return Versions.with(status, projects.dto(project), project.version());
  }
}
