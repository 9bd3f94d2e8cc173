package org.shuangyong.plaque;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;

/** The stock of plates over HTTP. */
@Path("/api/v1/plaque-stock")
@Produces(MediaType.APPLICATION_JSON)
public class PlaqueStockResource {
  @Inject PlaqueStockService service;
  @Inject PlaqueStockView view;

  @GET
  @PermissionsAllowed(Permission.PLAQUE_STOCK_LIST)
  @Operation(
      operationId = Permission.PLAQUE_STOCK_LIST,
      summary = "What each unit of the scope had and has")
  public List<PlaqueStockDto> list() {
    return view.all();
  }

  @GET
  @Path("moves")
  @PermissionsAllowed(Permission.PLAQUE_STOCK_MOVES)
  @Operation(operationId = Permission.PLAQUE_STOCK_MOVES, summary = "The book, the latest first")
  public Page<PlaqueStockDto.Move> moves(@BeanParam PageRequest page) {
    return view.moves(page.cursor(), page.limit());
  }

  @POST
  @Path("receive")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_STOCK_RECEIVE)
  @Operation(
      operationId = Permission.PLAQUE_STOCK_RECEIVE,
      summary = "入库: plates from the province")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = PlaqueStockDto.class)))
  public Response receive(@NotNull @Valid PlaqueStockDto.MoveRequest request) {
    service.receive(request);
    return Response.ok(view.all()).build();
  }

  @POST
  @Path("{unit}/give")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_STOCK_GIVE)
  @Operation(operationId = Permission.PLAQUE_STOCK_GIVE, summary = "分发 to a street or town")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = PlaqueStockDto.class)))
  public Response give(UUID unit, @NotNull @Valid PlaqueStockDto.MoveRequest request) {
    service.give(unit, request);
    return Response.ok(view.all()).build();
  }

  @POST
  @Path("{unit}/destroy")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_STOCK_DESTROY)
  @Operation(
      operationId = Permission.PLAQUE_STOCK_DESTROY,
      summary = "集中销毁 of the old plates a unit had by a day")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueStockDto.Destroyed.class)))
  public Response destroy(UUID unit, @NotNull @Valid PlaqueStockDto.DestroyRequest request) {
    return Response.ok(new PlaqueStockDto.Destroyed(service.destroy(unit, request))).build();
  }
}
