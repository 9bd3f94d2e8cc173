package org.shuangyong.partnership;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** What belongs to a partnership, over HTTP. */
@Path("/api/v1/partnerships")
@Produces(MediaType.APPLICATION_JSON)
public class PartnershipPartResource {
  @Inject PartnershipParts parts;
  @Inject PartnershipView view;

  @PUT
  @Path("{id}/years/{year}")
  @Transactional
  @PermissionsAllowed(Permission.PARTNERSHIP_YEAR)
  @Operation(
      operationId = Permission.PARTNERSHIP_YEAR,
      summary = "Plan, input and effect of a year (7.2, 7.6)")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PartnershipDto.class)))
  public Response year(
      UUID id,
      int year,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PartnershipDto.YearRequest request) {
    return answer(parts.year(id, year, ifMatch, request));
  }

  @POST
  @Path("{id}/years/{year}/confirm")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.PARTNERSHIP_CONFIRM)
  @Operation(
      operationId = Permission.PARTNERSHIP_CONFIRM,
      summary = "四个不摘 of a year: 责任、政策、帮扶、监管 (7.1)")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PartnershipDto.class)))
  public Response confirm(
      UUID id,
      int year,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PartnershipDto.KeepsRequest request) {
    return answer(parts.confirm(id, year, ifMatch, request));
  }

  @POST
  @Path("{id}/clauses")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.PARTNERSHIP_CLAUSES)
  @Operation(
      operationId = Permission.PARTNERSHIP_CLAUSES,
      summary = "Adds clauses of the agreement")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PartnershipDto.class)))
  public Response addClauses(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PartnershipDto.ClausesRequest request) {
    return answer(parts.addClauses(id, ifMatch, request));
  }

  @POST
  @Path("{id}/open")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.PARTNERSHIP_OPEN)
  @Operation(
      operationId = Permission.PARTNERSHIP_OPEN,
      summary = "Clauses become matters, all or none (9.1)")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PartnershipDto.class)))
  public Response open(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PartnershipDto.OpenRequest request) {
    return answer(parts.open(id, ifMatch, request));
  }

  @POST
  @Path("{id}/watches")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.PARTNERSHIP_WATCH)
  @Operation(
      operationId = Permission.PARTNERSHIP_WATCH,
      summary = "A household with the flag of relapse, by the number of its list (7.7)")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PartnershipDto.class)))
  public Response watch(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PartnershipDto.WatchRequest request) {
    return answer(parts.watch(id, ifMatch, request));
  }

  @POST
  @Path("{id}/watches/{watch}/help")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.PARTNERSHIP_HELP)
  @Operation(
      operationId = Permission.PARTNERSHIP_HELP,
      summary = "Help given to a household that is watched")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PartnershipDto.class)))
  public Response help(
      UUID id,
      UUID watch,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PartnershipDto.HelpRequest request) {
    return answer(parts.help(id, watch, ifMatch, request));
  }

  @POST
  @Path("{id}/watches/{watch}/lift")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.PARTNERSHIP_LIFT)
  @Operation(operationId = Permission.PARTNERSHIP_LIFT, summary = "The flag is lifted")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PartnershipDto.class)))
  public Response lift(
      UUID id,
      UUID watch,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PartnershipDto.LiftRequest request) {
    return answer(parts.lift(id, watch, ifMatch, request));
  }

  private Response answer(Partnership of) {
    return Versions.with(200, view.whole(of), of.version());
  }
}
