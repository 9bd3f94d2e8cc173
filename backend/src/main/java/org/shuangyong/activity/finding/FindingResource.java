package org.shuangyong.activity.finding;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.shuangyong.activity.Activity;
import org.shuangyong.activity.ActivityService;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Findings over HTTP. */
@Path("/api/v1/activities/{id}/findings")
@Produces(MediaType.APPLICATION_JSON)
public class FindingResource {
  @Inject FindingService service;
  @Inject FindingView view;
  @Inject ActivityService activities;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.FINDING_LIST)
  @Operation(
      operationId = Permission.FINDING_LIST,
      summary = "What was found, each with its matter or the reason for none (4.6)")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FindingDto.Of.class)))
  public Response list(UUID id) {
    return answer(200, activities.get(id));
  }

  @POST
  @Replayable
  @PermissionsAllowed(Permission.FINDING_ADD)
  @Operation(
      operationId = Permission.FINDING_ADD,
      summary = "A difficulty, shortcoming or issue; its matter is opened with it")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = FindingDto.Of.class)))
  public Response add(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid FindingDto.AddRequest request) {
    return answer(201, service.add(id, ifMatch, request));
  }

  @POST
  @Path("{finding}/recheck")
  @Replayable
  @PermissionsAllowed(Permission.FINDING_RECHECK)
  @Operation(
      operationId = Permission.FINDING_RECHECK,
      summary = "复查 by one who neither found it nor worked on it; If-Match is the finding's (12.6)")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FindingDto.Of.class)))
  public Response recheck(
      UUID id,
      UUID finding,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid FindingDto.RecheckRequest request) {
    return answer(200, service.recheck(id, finding, ifMatch, request));
  }

  private Response answer(int status, Activity of) {
    return Versions.with(status, view.of(of), of.version());
  }
}
