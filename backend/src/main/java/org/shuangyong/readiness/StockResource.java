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

/** Stocks for emergencies over HTTP (10.4). */
@Path("/api/v1/stocks")
@Produces(MediaType.APPLICATION_JSON)
public class StockResource {
  @Inject StockService service;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.STOCK_LIST)
  @Operation(
      operationId = Permission.STOCK_LIST,
      summary = "Stocks within the scope by item, with why they are red")
  public Page<StockDto> list(@BeanParam StockFilter filter, @BeanParam PageRequest page) {
    return Page.ofAll(
        service.page(filter, page.cursor(), page.limit()),
        page.limit(),
        service::dtos,
        r -> new Cursor(r.item(), r.id()),
        page.total() ? service.count(filter) : null);
  }

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.STOCK_GET)
  @Operation(operationId = Permission.STOCK_GET, summary = "A stock with its moves")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StockDto.Whole.class)))
  public Response get(UUID id) {
    return answer(200, service.get(id));
  }

  @POST
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.STOCK_CREATE)
  @Operation(operationId = Permission.STOCK_CREATE, summary = "Enters a stock")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = StockDto.Whole.class)))
  public Response create(@NotNull @Valid StockDto.SaveRequest request) {
    return answer(201, service.create(request));
  }

  @PUT
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.STOCK_UPDATE)
  @Operation(
      operationId = Permission.STOCK_UPDATE,
      summary = "Changes a stock; its quantity changes by moves only")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StockDto.Whole.class)))
  public Response update(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid StockDto.SaveRequest request) {
    return answer(200, service.update(id, ifMatch, request));
  }

  @POST
  @Path("{id}/moves")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.STOCK_MOVE)
  @Operation(operationId = Permission.STOCK_MOVE, summary = "入库、出库、报废、盘点; never below zero")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StockDto.Whole.class)))
  public Response move(UUID id, @NotNull @Valid StockDto.MoveRequest request) {
    return answer(200, service.move(id, request));
  }

  private Response answer(int status, Stock of) {
    return Versions.with(status, service.whole(of), of.version());
  }
}
