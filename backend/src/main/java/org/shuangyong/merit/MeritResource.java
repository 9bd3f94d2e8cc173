package org.shuangyong.merit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Letters of merit over HTTP: the register, and what a letter says. */
@Path("/api/v1/merit-letters")
@Produces(MediaType.APPLICATION_JSON)
public class MeritResource {
  @Inject MeritService service;
  @Inject MeritSteps steps;
  @Inject MeritRepository letters;
  @Inject MeritReach reach;
  @Inject MeritView view;
  @Inject Clocks clocks;

  @POST
  @Path("search")
  @Transactional
  @PermissionsAllowed(Permission.MERIT_LIST)
  @Operation(
      operationId = Permission.MERIT_LIST,
      summary = "Letters within the scope; by POST, so that no name stands in a URL")
  public Page<MeritDto.Row> search(@NotNull @Valid MeritDto.SearchRequest request) {
    return view.page(request);
  }

  @GET
  @Path("figures")
  @Transactional
  @PermissionsAllowed(Permission.MERIT_FIGURES)
  @Operation(
      operationId = Permission.MERIT_FIGURES,
      summary = "How many letters of a year are in which state; this year when none is asked")
  public List<MeritFigure> figures(@QueryParam("year") @Min(2000) @Max(2100) Integer year) {
    return letters.figures(reach.scope(), year == null ? clocks.today().getYear() : year);
  }

  @POST
  @Replayable
  @PermissionsAllowed(Permission.MERIT_RECEIVE)
  @Operation(
      operationId = Permission.MERIT_RECEIVE,
      summary = "Takes in one letter or many, all or none; what is wrong is named row by row")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = MeritDto.Received.class)))
  public Response receive(@NotNull @Valid MeritDto.ReceiveRequest request) {
    List<MeritDto.Row> rows = view.rows(service.receive(request));
    return Response.status(201).entity(new MeritDto.Received(rows)).build();
  }

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.MERIT_GET)
  @Operation(operationId = Permission.MERIT_GET, summary = "A letter with its book entries")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MeritDto.class)))
  public Response get(UUID id) {
    MeritLetter letter = service.get(id);
    return Versions.with(200, view.whole(letter), letter.version());
  }

  @PUT
  @Path("{id}")
  @PermissionsAllowed(Permission.MERIT_AMEND)
  @Operation(
      operationId = Permission.MERIT_AMEND,
      summary = "Puts right what a letter says, until it is delivered")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MeritDto.class)))
  public Response amend(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MeritDto.SaveRequest request) {
    MeritLetter letter = service.amend(id, ifMatch, request);
    return Versions.with(200, view.whole(letter), letter.version());
  }

  @POST
  @Path("{id}/reveal")
  @PermissionsAllowed(Permission.MERIT_REVEAL)
  @Operation(
      operationId = Permission.MERIT_REVEAL,
      summary = "A sealed field in clear; the reason goes to the trail")
  public MeritDto.Revealed reveal(UUID id, @NotNull @Valid MeritDto.RevealRequest request) {
    return new MeritDto.Revealed(service.reveal(id, request));
  }

  @POST
  @Path("route")
  @PermissionsAllowed(Permission.MERIT_ROUTE)
  @Operation(
      operationId = Permission.MERIT_ROUTE,
      summary = "The round of a day by town and village, phones and addresses in clear")
  public List<MeritDto.Route> route(@NotNull @Valid MeritDto.RouteRequest request) {
    return view.routes(steps.route(request));
  }
}
