package org.shuangyong.plan;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** The nodes of a draft's tree; If-Match names the plan's version. */
@Path("/api/v1/work-points/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class WorkPointResource {
  @Inject PlanService service;
  @Inject PlanEditionService editions;
  @Inject PlanView view;

  @POST
  @Path("split")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.WORK_POINT_SPLIT)
  @Operation(operationId = Permission.WORK_POINT_SPLIT, summary = "Cuts a measure in two")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanDto.class)))
  public Response split(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlanDto.SplitRequest request) {
    return answer(service.split(id, ifMatch, request));
  }

  @POST
  @Path("merge")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.WORK_POINT_MERGE)
  @Operation(
      operationId = Permission.WORK_POINT_MERGE,
      summary = "Joins a measure with the one that follows")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanDto.class)))
  public Response merge(UUID id, @HeaderParam("If-Match") String ifMatch) {
    return answer(service.merge(id, ifMatch));
  }

  @POST
  @Path("reword")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.WORK_POINT_REWORD)
  @Operation(
      operationId = Permission.WORK_POINT_REWORD,
      summary = "Writes a measure anew, in a plan made from another")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanDto.class)))
  public Response reword(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlanDto.WordsRequest request) {
    return answer(editions.reword(id, ifMatch, request));
  }

  @POST
  @Path("add")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.WORK_POINT_ADD)
  @Operation(
      operationId = Permission.WORK_POINT_ADD,
      summary =
          "Writes a new measure behind this one or under this heading, in a plan made from another")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanDto.class)))
  public Response add(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlanDto.WordsRequest request) {
    return answer(editions.add(id, ifMatch, request));
  }

  @PATCH
  @Transactional
  @PermissionsAllowed(Permission.WORK_POINT_RETITLE)
  @Operation(operationId = Permission.WORK_POINT_RETITLE, summary = "Gives a heading another title")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanDto.class)))
  public Response retitle(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlanDto.RetitleRequest request) {
    return answer(service.retitle(id, ifMatch, request));
  }

  private Response answer(Plan plan) {
    return Versions.with(200, view.whole(plan), plan.version());
  }
}
