package org.shuangyong.plaque;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Batches over HTTP. */
@Path("/api/v1/plaque-batches")
@Produces(MediaType.APPLICATION_JSON)
public class PlaqueBatchResource {
  @Inject PlaqueBatchService service;
  @Inject PlaqueView view;
  @Inject CurrentUser currentUser;

  @GET
  @PermissionsAllowed(Permission.PLAQUE_BATCH_LIST)
  @Operation(
      operationId = Permission.PLAQUE_BATCH_LIST,
      summary = "Batches of the scope and of the units above, the latest first")
  public Page<PlaqueBatchDto> list(
      @BeanParam PageRequest page,
      @QueryParam("year") Integer year,
      @QueryParam("open") boolean open) {
    return Page.ofAll(
        service.page(currentUser.get(), year, open, page.cursor(), page.limit()),
        page.limit(),
        view::batches,
        b -> new Cursor(b.plannedOn().toString(), b.id()),
        null);
  }

  @GET
  @Path("{id}")
  @PermissionsAllowed(Permission.PLAQUE_BATCH_GET)
  @Operation(operationId = Permission.PLAQUE_BATCH_GET, summary = "A batch; its plaques are a list")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueBatchDto.class)))
  public Response get(UUID id) {
    return answer(200, service.get(id));
  }

  @POST
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_BATCH_CREATE)
  @Operation(operationId = Permission.PLAQUE_BATCH_CREATE, summary = "A new batch")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = PlaqueBatchDto.class)))
  public Response create(@NotNull @Valid PlaqueBatchDto.CreateRequest request) {
    return answer(201, service.create(request));
  }

  @POST
  @Path("{id}/fill")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_BATCH_FILL)
  @Operation(
      operationId = Permission.PLAQUE_BATCH_FILL,
      summary = "排入批次: those named, or up to 500 of all that are 应挂 under its unit")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueBatchDto.Filled.class)))
  public Response fill(UUID id, @NotNull @Valid PlaqueBatchDto.FillRequest request) {
    return Response.ok(new PlaqueBatchDto.Filled(service.fill(id, request))).build();
  }

  @POST
  @Path("{id}/close")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_BATCH_CLOSE)
  @Operation(
      operationId = Permission.PLAQUE_BATCH_CLOSE,
      summary = "Done with; what was not hung is 应挂 again")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueBatchDto.class)))
  public Response close(UUID id, @HeaderParam("If-Match") String ifMatch) {
    return answer(200, service.close(id, ifMatch));
  }

  private Response answer(int status, PlaqueBatch batch) {
    return Versions.with(status, view.batches(List.of(batch)).get(0), batch.version());
  }
}
