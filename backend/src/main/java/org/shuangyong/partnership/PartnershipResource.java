package org.shuangyong.partnership;

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
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Partnerships over HTTP: reading, entering, ending. */
@Path("/api/v1/partnerships")
@Produces(MediaType.APPLICATION_JSON)
public class PartnershipResource {
  @Inject PartnershipService service;
  @Inject PartnershipView view;

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.PARTNERSHIP_GET)
  @Operation(
      operationId = Permission.PARTNERSHIP_GET,
      summary = "A partnership with its years, clauses, watched households and papers")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PartnershipDto.class)))
  public Response get(UUID id) {
    return answer(200, service.get(id));
  }

  @POST
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.PARTNERSHIP_CREATE)
  @Operation(
      operationId = Permission.PARTNERSHIP_CREATE,
      summary = "Enters a partnership between two parties")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = PartnershipDto.class)))
  public Response create(@NotNull @Valid PartnershipDto.SaveRequest request) {
    return answer(201, service.create(request));
  }

  @PUT
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.PARTNERSHIP_UPDATE)
  @Operation(
      operationId = Permission.PARTNERSHIP_UPDATE,
      summary = "Changes a partnership; its kind stays")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PartnershipDto.class)))
  public Response update(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PartnershipDto.SaveRequest request) {
    return answer(200, service.update(id, ifMatch, request));
  }

  @POST
  @Path("{id}/end")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.PARTNERSHIP_END)
  @Operation(operationId = Permission.PARTNERSHIP_END, summary = "终止: the last day and why")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PartnershipDto.class)))
  public Response end(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PartnershipDto.EndRequest request) {
    return answer(200, service.end(id, ifMatch, request));
  }

  @GET
  @Transactional
  @PermissionsAllowed(Permission.PARTNERSHIP_LIST)
  @Operation(
      operationId = Permission.PARTNERSHIP_LIST,
      summary = "Partnerships within the scope with this year's figures, the latest begun first")
  public Page<PartnershipDto.Row> list(
      @BeanParam PartnershipFilter filter, @BeanParam PageRequest page) {
    return view.page(filter, page);
  }

  @GET
  @Path("figures")
  @Transactional
  @PermissionsAllowed(Permission.PARTNERSHIP_FIGURES)
  @Operation(
      operationId = Permission.PARTNERSHIP_FIGURES,
      summary = "Input and effect by kind and year, to be compared (7.6)")
  public List<PartnershipDto.Figures> figures(
      @QueryParam("from") @NotNull @Min(2000) @Max(2100) Integer from,
      @QueryParam("to") @NotNull @Min(2000) @Max(2100) Integer to) {
    return view.figures(from, to);
  }

  @POST
  @Path("{id}/reveal")
  @Transactional
  @PermissionsAllowed(Permission.PARTNERSHIP_REVEAL)
  @Operation(
      operationId = Permission.PARTNERSHIP_REVEAL,
      summary = "The work phone of a side, on a reason that goes to the trail")
  public PartnerDto.Revealed reveal(UUID id, @NotNull @Valid PartnershipDto.RevealRequest request) {
    return new PartnerDto.Revealed(service.reveal(id, request));
  }

  private Response answer(int status, Partnership of) {
    return Versions.with(status, view.whole(of), of.version());
  }
}
