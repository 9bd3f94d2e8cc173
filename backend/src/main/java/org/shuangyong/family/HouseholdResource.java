package org.shuangyong.family;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Households over HTTP. */
@Path("/api/v1/households")
@Produces(MediaType.APPLICATION_JSON)
public class HouseholdResource {
  @Inject HouseholdService service;
  @Inject HouseholdView view;
  @Inject FamilyFiles files;

  @POST
  @Path("search")
  @PermissionsAllowed(Permission.HOUSEHOLD_LIST)
  @Operation(
      operationId = Permission.HOUSEHOLD_LIST,
      summary = "Households within the scope; by POST, so that no name stands in a URL")
  public Page<HouseholdDto.Row> search(@NotNull @Valid HouseholdDto.SearchRequest request) {
    return view.page(request);
  }

  @GET
  @Path("{id}")
  @PermissionsAllowed(Permission.HOUSEHOLD_GET)
  @Operation(
      operationId = Permission.HOUSEHOLD_GET,
      summary = "A household: members, and all that hangs on them in one time line (5.1)")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HouseholdDto.class)))
  public Response get(UUID id) {
    return answer(200, service.get(id));
  }

  @POST
  @Replayable
  @PermissionsAllowed(Permission.HOUSEHOLD_CREATE)
  @Operation(operationId = Permission.HOUSEHOLD_CREATE, summary = "A household with its head")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = HouseholdDto.class)))
  public Response create(@NotNull @Valid HouseholdDto.SaveRequest request) {
    return answer(201, service.create(request));
  }

  @PUT
  @Path("{id}")
  @PermissionsAllowed(Permission.HOUSEHOLD_UPDATE)
  @Operation(
      operationId = Permission.HOUSEHOLD_UPDATE,
      summary = "Another address, unit or head; `members` is passed over")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HouseholdDto.class)))
  public Response update(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid HouseholdDto.SaveRequest request) {
    return answer(200, service.update(id, ifMatch, request));
  }

  @POST
  @Path("{id}/members")
  @Replayable
  @PermissionsAllowed(Permission.HOUSEHOLD_JOIN)
  @Operation(operationId = Permission.HOUSEHOLD_JOIN, summary = "A person moves in")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HouseholdDto.class)))
  public Response join(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid HouseholdDto.MemberRequest request) {
    return answer(200, service.join(id, ifMatch, request));
  }

  @POST
  @Path("{id}/members/{person}/leave")
  @Replayable
  @PermissionsAllowed(Permission.HOUSEHOLD_LEAVE)
  @Operation(operationId = Permission.HOUSEHOLD_LEAVE, summary = "A person moves out")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HouseholdDto.class)))
  public Response leave(UUID id, UUID person, @HeaderParam("If-Match") String ifMatch) {
    return answer(200, service.leave(id, person, ifMatch));
  }

  @POST
  @Path("{id}/end")
  @Replayable
  @PermissionsAllowed(Permission.HOUSEHOLD_END)
  @Operation(operationId = Permission.HOUSEHOLD_END, summary = "The household is no more")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HouseholdDto.class)))
  public Response end(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid HouseholdDto.EndRequest request) {
    return answer(200, service.end(id, ifMatch, request.on()));
  }

  @POST
  @Path("{id}/reveal")
  @PermissionsAllowed(Permission.HOUSEHOLD_REVEAL)
  @Operation(
      operationId = Permission.HOUSEHOLD_REVEAL,
      summary = "The address in clear; the reason goes to the trail")
  public PersonDto.Revealed reveal(UUID id, @NotNull @Valid HouseholdDto.RevealRequest request) {
    return new PersonDto.Revealed(
        SealedField.ADDRESS, service.revealAddress(id, request.reason().strip()));
  }

  @POST
  @Path("{id}/attachments")
  @Replayable
  @PermissionsAllowed(Permission.HOUSEHOLD_ATTACH)
  @Operation(
      operationId = Permission.HOUSEHOLD_ATTACH,
      summary = "Scans of papers go into the file")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HouseholdDto.class)))
  public Response attach(UUID id, @NotNull @Valid PersonDto.AttachRequest request) {
    Household row = service.get(id);
    files.attach(row, request.ids());
    return answer(200, row);
  }

  private Response answer(int status, Household household) {
    return Versions.with(status, view.whole(household), household.version());
  }
}
