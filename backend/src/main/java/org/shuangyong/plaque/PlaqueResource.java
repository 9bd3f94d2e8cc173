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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Many;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Plaques over HTTP: the board, the list, one, and from being found to being hung. */
@Path("/api/v1/plaques")
@Produces(MediaType.APPLICATION_JSON)
public class PlaqueResource {
  @Inject PlaqueService service;
  @Inject PlaqueMany many;
  @Inject PlaqueFigures figures;
  @Inject PlaqueView view;

  @GET
  @PermissionsAllowed(Permission.PLAQUE_LIST)
  @Operation(operationId = Permission.PLAQUE_LIST, summary = "Plaques within the scope")
  public Page<PlaqueDto.Row> list(@BeanParam PageRequest page, @BeanParam PlaqueQuery query) {
    return view.page(query, page.cursor(), page.limit(), page.total());
  }

  @GET
  @Path("figures")
  @PermissionsAllowed(Permission.PLAQUE_FIGURES)
  @Operation(
      operationId = Permission.PLAQUE_FIGURES,
      summary = "应挂、已挂、未挂 with the reasons, of a unit and of those below it (2.4)")
  public PlaqueDto.Board figures(@QueryParam("unit") UUID unit) {
    return figures.board(unit);
  }

  @GET
  @Path("entitlement")
  @PermissionsAllowed(Permission.PLAQUE_ENTITLEMENT)
  @Operation(
      operationId = Permission.PLAQUE_ENTITLEMENT,
      summary = "Whether a household is entitled, and on what ground (B1)")
  public PlaqueDto.EntitlementAnswer entitlement(@NotNull @QueryParam("household") UUID household) {
    return view.entitlement(household);
  }

  @POST
  @Path("find")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_FIND)
  @Operation(
      operationId = Permission.PLAQUE_FIND,
      summary = "Takes up the entitled households that have no record, 500 at a time")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueDto.Found.class)))
  public Response find() {
    return Response.ok(new PlaqueDto.Found(service.find())).build();
  }

  @GET
  @Path("{id}")
  @PermissionsAllowed(Permission.PLAQUE_GET)
  @Operation(operationId = Permission.PLAQUE_GET, summary = "A plaque with all its steps")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueDto.class)))
  public Response get(UUID id) {
    return answer(service.get(id));
  }

  @POST
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_CREATE)
  @Operation(
      operationId = Permission.PLAQUE_CREATE,
      summary = "Takes up one household; on application where its ground asks for one")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = PlaqueDto.class)))
  public Response create(@NotNull @Valid PlaqueDto.CreateRequest request) {
    Plaque plaque = service.create(request);
    return Versions.with(201, view.whole(plaque), plaque.version());
  }

  @POST
  @Path("{id}/check")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_CHECK)
  @Operation(operationId = Permission.PLAQUE_CHECK, summary = "街镇审核: entitled")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueDto.class)))
  public Response check(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlaqueDto.CheckRequest request) {
    return answer(service.check(id, ifMatch, request));
  }

  @POST
  @Path("check")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_CHECK_MANY)
  @Operation(
      operationId = Permission.PLAQUE_CHECK_MANY,
      summary = "街镇审核 of many households",
      description = "Each is done or refused on its own; the answer says which and why.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Many.Outcomes.class)))
  public Response checkMany(@NotNull @Valid Many.Request request) {
    return Response.ok(new Many.Outcomes(many.check(request.items()))).build();
  }

  @POST
  @Path("{id}/decline")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_DECLINE)
  @Operation(operationId = Permission.PLAQUE_DECLINE, summary = "拒挂, with a reason")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueDto.class)))
  public Response decline(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlaqueDto.StepRequest request) {
    return answer(service.step(PlaqueStep.DECLINE, id, ifMatch, request));
  }

  @POST
  @Path("{id}/defer")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_DEFER)
  @Operation(operationId = Permission.PLAQUE_DEFER, summary = "暂缓, with a reason")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueDto.class)))
  public Response defer(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlaqueDto.StepRequest request) {
    return answer(service.step(PlaqueStep.DEFER, id, ifMatch, request));
  }

  @POST
  @Path("{id}/reconsider")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_RECONSIDER)
  @Operation(operationId = Permission.PLAQUE_RECONSIDER, summary = "应挂 again")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueDto.class)))
  public Response reconsider(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlaqueDto.StepRequest request) {
    return answer(service.step(PlaqueStep.RECONSIDER, id, ifMatch, request));
  }

  @POST
  @Path("{id}/unbatch")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_UNBATCH)
  @Operation(operationId = Permission.PLAQUE_UNBATCH, summary = "Out of its batch")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueDto.class)))
  public Response unbatch(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlaqueDto.StepRequest request) {
    return answer(service.step(PlaqueStep.UNBATCH, id, ifMatch, request));
  }

  @POST
  @Path("{id}/hang")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_HANG)
  @Operation(operationId = Permission.PLAQUE_HANG, summary = "悬挂: signed for, with a picture")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueDto.class)))
  public Response hang(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlaqueDto.HangRequest request) {
    return answer(service.hang(id, ifMatch, request));
  }

  @POST
  @Path("{id}/close")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_CLOSE)
  @Operation(
      operationId = Permission.PLAQUE_CLOSE,
      summary = "Not entitled after all; what was hung is cancelled and taken back instead")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueDto.class)))
  public Response close(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlaqueDto.StepRequest request) {
    return answer(service.step(PlaqueStep.CLOSE, id, ifMatch, request));
  }

  private Response answer(Plaque plaque) {
    return Versions.with(200, view.whole(plaque), plaque.version());
  }
}
