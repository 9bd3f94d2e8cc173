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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Placements over HTTP. */
@Path("/api/v1/site-placements")
@Produces(MediaType.APPLICATION_JSON)
public class PlacementResource {
  @Inject PlacementService service;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.SITE_PLACEMENT_LIST)
  @Operation(
      operationId = Permission.SITE_PLACEMENT_LIST,
      summary = "Where clips and posters run, with their proof; the latest begun first (2.9)")
  public Page<PlacementDto> list(@BeanParam PlacementFilter filter, @BeanParam PageRequest page) {
    return service.page(filter, page);
  }

  @POST
  @Replayable
  @PermissionsAllowed(Permission.SITE_PLACEMENT_ADD)
  @Operation(operationId = Permission.SITE_PLACEMENT_ADD, summary = "登记投放")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = PlacementDto.class)))
  public Response add(@NotNull @Valid PlacementDto.SaveRequest request) {
    return answer(201, service.add(request));
  }

  @PUT
  @Path("{id}")
  @PermissionsAllowed(Permission.SITE_PLACEMENT_UPDATE)
  @Operation(operationId = Permission.SITE_PLACEMENT_UPDATE, summary = "A placement as it shall be")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlacementDto.class)))
  public Response update(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlacementDto.SaveRequest request) {
    return answer(200, service.update(id, ifMatch, request));
  }

  @POST
  @Path("{id}/prove")
  @Replayable
  @PermissionsAllowed(Permission.SITE_PLACEMENT_PROVE)
  @Operation(
      operationId = Permission.SITE_PLACEMENT_PROVE,
      summary = "佐证: pictures that show it running")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlacementDto.class)))
  public Response prove(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlacementDto.ProofRequest request) {
    return answer(200, service.prove(id, ifMatch, request));
  }

  private Response answer(int status, SitePlacement placement) {
    return Versions.with(status, service.dto(placement), placement.version());
  }
}
