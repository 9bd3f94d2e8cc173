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
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Rounds and looks over HTTP. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class RoundResource {
  @Inject RoundService service;
  @Inject CheckService checks;
  @Inject RoundView view;

  @GET
  @Path("site-rounds")
  @Transactional
  @PermissionsAllowed(Permission.SITE_ROUND_LIST)
  @Operation(
      operationId = Permission.SITE_ROUND_LIST,
      summary = "Rounds that list a site of the unit's, with done and missing of these")
  public Page<RoundDto> list(
      @QueryParam("status") RoundStatus status, @BeanParam PageRequest page) {
    return view.page(status, page);
  }

  @GET
  @Path("site-rounds/{id}")
  @Transactional
  @PermissionsAllowed(Permission.SITE_ROUND_GET)
  @Operation(operationId = Permission.SITE_ROUND_GET, summary = "One round")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RoundDto.class)))
  public Response get(UUID id) {
    return answer(200, service.get(id));
  }

  @GET
  @Path("site-rounds/{id}/places")
  @Transactional
  @PermissionsAllowed(Permission.SITE_ROUND_PLACES)
  @Operation(
      operationId = Permission.SITE_ROUND_PLACES,
      summary = "What a round lists, each with its state and a picture no older than the round")
  public Page<RoundDto.Place> places(
      UUID id, @QueryParam("state") RoundRepository.PlaceState state, @BeanParam PageRequest page) {
    return view.places(id, state, page);
  }

  @POST
  @Path("site-rounds")
  @Replayable
  @PermissionsAllowed(Permission.SITE_ROUND_CREATE)
  @Operation(operationId = Permission.SITE_ROUND_CREATE, summary = "A round with what it lists")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = RoundDto.class)))
  public Response create(@NotNull @Valid RoundDto.CreateRequest request) {
    return answer(201, service.create(request));
  }

  @POST
  @Path("site-rounds/{id}/close")
  @Replayable
  @PermissionsAllowed(Permission.SITE_ROUND_CLOSE)
  @Operation(operationId = Permission.SITE_ROUND_CLOSE, summary = "结束 a round; it takes no look")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RoundDto.class)))
  public Response close(UUID id, @HeaderParam("If-Match") String ifMatch) {
    return answer(200, service.close(id, ifMatch));
  }

  @POST
  @Path("site-checks/{id}/again")
  @Replayable
  @PermissionsAllowed(Permission.SITE_CHECK_AGAIN)
  @Operation(operationId = Permission.SITE_CHECK_AGAIN, summary = "复查 by another than looked first")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CheckDto.class)))
  public Response again(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CheckDto.AgainRequest request) {
    SiteCheck check = checks.again(id, ifMatch, request);
    return Versions.with(200, view.check(check), check.version());
  }

  private Response answer(int status, SiteRound round) {
    return Versions.with(status, view.whole(round), round.version());
  }
}
