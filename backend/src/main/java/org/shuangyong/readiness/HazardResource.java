package org.shuangyong.readiness;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Hazard points over HTTP (10.4). */
@Path("/api/v1/hazard-points")
@Produces(MediaType.APPLICATION_JSON)
public class HazardResource {
  @Inject HazardService service;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.HAZARD_LIST)
  @Operation(
      operationId = Permission.HAZARD_LIST,
      summary = "Hazard points within the scope by number")
  public Page<HazardDto> list(@BeanParam HazardFilter filter, @BeanParam PageRequest page) {
    return Page.ofAll(
        service.page(filter, page.cursor(), page.limit()),
        page.limit(),
        service::dtos,
        r -> new Cursor(r.code(), r.id()),
        page.total() ? service.count(filter) : null);
  }

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.HAZARD_GET)
  @Operation(operationId = Permission.HAZARD_GET, summary = "A hazard point")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HazardDto.class)))
  public Response get(UUID id) {
    return answer(200, service.get(id));
  }

  @POST
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.HAZARD_CREATE)
  @Operation(operationId = Permission.HAZARD_CREATE, summary = "Enters a point of the list of 规资局")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = HazardDto.class)))
  public Response create(@NotNull @Valid HazardDto.SaveRequest request) {
    return answer(201, service.create(request));
  }

  @PUT
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.HAZARD_UPDATE)
  @Operation(operationId = Permission.HAZARD_UPDATE, summary = "Changes a hazard point")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HazardDto.class)))
  public Response update(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid HazardDto.SaveRequest request) {
    return answer(200, service.update(id, ifMatch, request));
  }

  @POST
  @Path("{id}/reveal")
  @Transactional
  @PermissionsAllowed(Permission.HAZARD_REVEAL)
  @Operation(
      operationId = Permission.HAZARD_REVEAL,
      summary = "The work phone, on a reason that goes to the trail")
  public TeamDto.Revealed reveal(UUID id, @NotNull @Valid TeamDto.RevealRequest request) {
    return new TeamDto.Revealed(service.reveal(id, request.reason()));
  }

  private Response answer(int status, HazardPoint of) {
    return Versions.with(status, service.dtos(List.of(of)).get(0), of.version());
  }
}
