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

/** Sites over HTTP. */
@Path("/api/v1/sites")
@Produces(MediaType.APPLICATION_JSON)
public class SiteResource {
  @Inject SiteService service;
  @Inject SiteView view;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.SITE_LIST)
  @Operation(
      operationId = Permission.SITE_LIST,
      summary = "Sites that the unit keeps, and those open to visits, by name")
  public Page<SiteDto.Row> list(@BeanParam SiteFilter filter, @BeanParam PageRequest page) {
    return view.page(filter, page);
  }

  @GET
  @Path("map")
  @Transactional
  @PermissionsAllowed(Permission.SITE_MAP)
  @Operation(
      operationId = Permission.SITE_MAP,
      summary = "Counts by street or town and the points of public places")
  public SiteDto.Chart chart(@BeanParam SiteFilter filter) {
    return view.chart(filter);
  }

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.SITE_GET)
  @Operation(operationId = Permission.SITE_GET, summary = "One site")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SiteDto.class)))
  public Response get(UUID id) {
    return answer(200, service.get(id));
  }

  @POST
  @Replayable
  @PermissionsAllowed(Permission.SITE_CREATE)
  @Operation(operationId = Permission.SITE_CREATE, summary = "登记 a site")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = SiteDto.class)))
  public Response create(@NotNull @Valid SiteDto.SaveRequest request) {
    return answer(201, service.create(request));
  }

  @PUT
  @Path("{id}")
  @PermissionsAllowed(Permission.SITE_UPDATE)
  @Operation(
      operationId = Permission.SITE_UPDATE,
      summary = "The whole of a site as it shall be; its kind and state stay")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SiteDto.class)))
  public Response update(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SiteDto.SaveRequest request) {
    return answer(200, service.update(id, ifMatch, request));
  }

  @POST
  @Path("{id}/start")
  @Replayable
  @PermissionsAllowed(Permission.SITE_START)
  @Operation(operationId = Permission.SITE_START, summary = "启用, from planned or paused")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SiteDto.class)))
  public Response start(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SiteDto.MoveRequest request) {
    return answer(200, service.move(SiteAction.START, id, ifMatch, request));
  }

  @POST
  @Path("{id}/pause")
  @Replayable
  @PermissionsAllowed(Permission.SITE_PAUSE)
  @Operation(operationId = Permission.SITE_PAUSE, summary = "暂停: no bookings, no renewal")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SiteDto.class)))
  public Response pause(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SiteDto.MoveRequest request) {
    return answer(200, service.move(SiteAction.PAUSE, id, ifMatch, request));
  }

  @POST
  @Path("{id}/close")
  @Replayable
  @PermissionsAllowed(Permission.SITE_CLOSE)
  @Operation(operationId = Permission.SITE_CLOSE, summary = "撤销: the site stays to be read")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SiteDto.class)))
  public Response close(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SiteDto.MoveRequest request) {
    return answer(200, service.move(SiteAction.CLOSE, id, ifMatch, request));
  }

  private Response answer(int status, Site site) {
    return Versions.with(status, view.whole(site), site.version());
  }
}
