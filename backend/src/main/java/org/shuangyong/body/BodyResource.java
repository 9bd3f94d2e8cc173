package org.shuangyong.body;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Bodies over HTTP. */
@Path("/api/v1/bodies")
@Produces(MediaType.APPLICATION_JSON)
public class BodyResource {
  @Inject BodyService service;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.BODY_LIST)
  @Operation(operationId = Permission.BODY_LIST, summary = "Bodies with today's counts")
  public List<BodyDto> list() {
    return service.list();
  }

  @POST
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.BODY_CREATE)
  @Operation(operationId = Permission.BODY_CREATE, summary = "A new body")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = BodyDto.class)))
  public Response create(@NotNull @Valid BodyDto.CreateRequest request) {
    return answer(201, service.create(request));
  }

  @PUT
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.BODY_UPDATE)
  @Operation(operationId = Permission.BODY_UPDATE, summary = "Changes a body's facts")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BodyDto.class)))
  public Response update(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BodyDto.UpdateRequest request) {
    return answer(200, service.update(id, ifMatch, request));
  }

  private static Response answer(int status, BodyDto body) {
    return Versions.with(status, body, body.version());
  }
}
