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

/** What one side can lend the other, over HTTP (8.2). */
@Path("/api/v1/assets")
@Produces(MediaType.APPLICATION_JSON)
public class AssetResource {
  @Inject AssetService service;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.ASSET_LIST)
  @Operation(operationId = Permission.ASSET_LIST, summary = "What both sides can lend, by name")
  public Page<AssetDto> list(@BeanParam AssetFilter filter, @BeanParam PageRequest page) {
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
  @PermissionsAllowed(Permission.ASSET_GET)
  @Operation(
      operationId = Permission.ASSET_GET,
      summary = "An asset with the requests it was matched to")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AssetDto.Whole.class)))
  public Response get(UUID id) {
    return answer(200, service.get(id));
  }

  @POST
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.ASSET_CREATE)
  @Operation(operationId = Permission.ASSET_CREATE, summary = "Enters what can be lent")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = AssetDto.Whole.class)))
  public Response create(@NotNull @Valid AssetDto.SaveRequest request) {
    return answer(201, service.create(request));
  }

  @PUT
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.ASSET_UPDATE)
  @Operation(operationId = Permission.ASSET_UPDATE, summary = "Changes what can be lent")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AssetDto.Whole.class)))
  public Response update(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid AssetDto.SaveRequest request) {
    return answer(200, service.update(id, ifMatch, request));
  }

  @POST
  @Path("{id}/matches")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.ASSET_MATCH)
  @Operation(
      operationId = Permission.ASSET_MATCH,
      summary = "A request of the ledger is matched to it")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AssetDto.Whole.class)))
  public Response match(UUID id, @NotNull @Valid AssetDto.MatchRequest request) {
    return answer(200, service.match(id, request));
  }

  private Response answer(int status, Asset of) {
    return Versions.with(status, service.whole(of), of.version());
  }
}
