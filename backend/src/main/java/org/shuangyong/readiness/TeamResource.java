package org.shuangyong.readiness;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** Teams over HTTP (8.8, 10.5). */
@Path("/api/v1/teams")
@Produces(MediaType.APPLICATION_JSON)
public class TeamResource {
  @Inject TeamService service;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.TEAM_LIST)
  @Operation(operationId = Permission.TEAM_LIST, summary = "Teams within the scope by name")
  public Page<TeamDto> list(@BeanParam TeamFilter filter, @BeanParam PageRequest page) {
    return Page.ofAll(
        service.page(filter, page.cursor(), page.limit()),
        page.limit(),
        service::dtos,
        r -> new Cursor(r.name(), r.id()),
        page.total() ? service.count(filter) : null);
  }

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.TEAM_GET)
  @Operation(
      operationId = Permission.TEAM_GET,
      summary = "A team with its log and its services by quarter")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TeamDto.Whole.class)))
  public Response get(UUID id) {
    return answer(200, service.get(id));
  }

  @POST
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.TEAM_CREATE)
  @Operation(
      operationId = Permission.TEAM_CREATE,
      summary = "Enters a team; of a troop no strength")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = TeamDto.Whole.class)))
  public Response create(@NotNull @Valid TeamDto.SaveRequest request) {
    return answer(201, service.create(request));
  }

  @PUT
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.TEAM_UPDATE)
  @Operation(operationId = Permission.TEAM_UPDATE, summary = "Changes a team")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TeamDto.Whole.class)))
  public Response update(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid TeamDto.SaveRequest request) {
    return answer(200, service.update(id, ifMatch, request));
  }

  @POST
  @Path("{id}/log")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.TEAM_LOG)
  @Operation(operationId = Permission.TEAM_LOG, summary = "A drill or a service, once it was held")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TeamDto.Whole.class)))
  public Response log(UUID id, @NotNull @Valid TeamDto.LogRequest request) {
    return answer(200, service.log(id, request));
  }

  @POST
  @Path("{id}/reveal")
  @Transactional
  @PermissionsAllowed(Permission.TEAM_REVEAL)
  @Operation(
      operationId = Permission.TEAM_REVEAL,
      summary = "The work phone, on a reason that goes to the trail")
  public TeamDto.Revealed reveal(UUID id, @NotNull @Valid TeamDto.RevealRequest request) {
    return new TeamDto.Revealed(service.reveal(id, request.reason()));
  }

  @GET
  @Path("services")
  @Transactional
  @PermissionsAllowed(Permission.TEAM_SERVICES)
  @Operation(
      operationId = Permission.TEAM_SERVICES,
      summary = "Each team's services of a quarter, those without any as well (8.8)")
  public List<TeamDto.Services> services(
      @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year,
      @QueryParam("quarter") @NotNull @Min(1) @Max(4) Integer quarter) {
    return service.services(year, quarter);
  }

  private Response answer(int status, Team of) {
    return Versions.with(status, service.whole(of), of.version());
  }
}
