package org.shuangyong.activity.visit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.activity.Activity;
import org.shuangyong.activity.ActivityService;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** 走访慰问 over HTTP: the lines of an activity. */
@Path("/api/v1/activities/{id}/visit")
@Produces(MediaType.APPLICATION_JSON)
public class VisitResource {
  @Inject VisitService service;
  @Inject VisitView view;
  @Inject ActivityService activities;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.VISIT_GET)
  @Operation(
      operationId = Permission.VISIT_GET,
      summary = "Who visits whom with what; of families not one's own only the sums")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = VisitDto.class)))
  public Response get(UUID id) {
    return answer(200, activities.get(id));
  }

  @POST
  @Path("lines")
  @Replayable
  @PermissionsAllowed(Permission.VISIT_ADD)
  @Operation(operationId = Permission.VISIT_ADD, summary = "A leader, a target, what is brought")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = VisitDto.class)))
  public Response add(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid VisitDto.LineRequest request) {
    return answer(201, service.add(id, ifMatch, request));
  }

  @PUT
  @Path("lines/{line}")
  @PermissionsAllowed(Permission.VISIT_CHANGE)
  @Operation(operationId = Permission.VISIT_CHANGE, summary = "Changes a line not signed yet")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = VisitDto.class)))
  public Response change(
      UUID id,
      UUID line,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid VisitDto.LineRequest request) {
    return answer(200, service.change(id, line, ifMatch, request));
  }

  @POST
  @Path("lines/{line}/remove")
  @Replayable
  @PermissionsAllowed(Permission.VISIT_REMOVE)
  @Operation(operationId = Permission.VISIT_REMOVE, summary = "Takes a line out, not a signed one")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = VisitDto.class)))
  public Response remove(UUID id, UUID line, @HeaderParam("If-Match") String ifMatch) {
    return answer(200, service.remove(id, line, ifMatch));
  }

  @POST
  @Path("lines/{line}/sign")
  @Replayable
  @PermissionsAllowed(Permission.VISIT_SIGN)
  @Operation(
      operationId = Permission.VISIT_SIGN,
      summary = "签收 by signature or paper: the line counts from here on and stands")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = VisitDto.class)))
  public Response sign(
      UUID id,
      UUID line,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid VisitDto.SignRequest request) {
    return answer(200, service.sign(id, line, ifMatch, request));
  }

  private Response answer(int status, Activity of) {
    return Versions.with(status, view.of(of), of.version());
  }
}
