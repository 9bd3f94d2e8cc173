package org.shuangyong.platform.kind;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Kinds over HTTP. */
@Path("/api/v1/kinds")
@Produces(MediaType.APPLICATION_JSON)
public class KindResource {
  @Inject Kinds kinds;
  @Inject KindService service;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.KIND_LIST)
  @Operation(
      operationId = Permission.KIND_LIST,
      summary = "The kinds of a family with their fields, retired ones marked among them")
  public List<Kind> list(
      @QueryParam("of") @NotBlank @Parameter(description = "The family, such as `matter-topic`")
          String family) {
    return kinds.of(family);
  }

  @GET
  @Path("families")
  @PermissionsAllowed(Permission.KIND_FAMILIES)
  @Operation(
      operationId = Permission.KIND_FAMILIES,
      summary = "The families that a district may edit, and what their kinds may ask for")
  public List<KindFamily> families() {
    return kinds.families();
  }

  @GET
  @Path("{family}/{code}")
  @Transactional
  @PermissionsAllowed(Permission.KIND_GET)
  @Operation(
      operationId = Permission.KIND_GET,
      summary = "A kind, as it is or as it was in an edition")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Kind.class)))
  public Response get(
      String family,
      String code,
      @QueryParam("version") @Parameter(description = "The edition; the current one without")
          Integer version) {
    return answer(service.get(family, code, version));
  }

  @GET
  @Path("{family}/{code}/editions")
  @Transactional
  @PermissionsAllowed(Permission.KIND_HISTORY)
  @Operation(
      operationId = Permission.KIND_HISTORY,
      summary = "All editions of a kind, the newest first: when, by whom, what it said")
  public List<KindDto.Edition> history(String family, String code) {
    return service.history(family, code);
  }

  @PUT
  @Path("{family}/{code}")
  @PermissionsAllowed(Permission.KIND_SAVE)
  @Operation(
      operationId = Permission.KIND_SAVE,
      summary = "A new kind (If-Match \"0\") or the next edition of one; records keep theirs")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Kind.class)))
  public Response save(
      String family,
      @Size(max = 40) String code,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid KindDto.SaveRequest request) {
    return answer(service.save(family, code, ifMatch, request));
  }

  @POST
  @Path("{family}/{code}/retire")
  @Replayable
  @PermissionsAllowed(Permission.KIND_RETIRE)
  @Operation(
      operationId = Permission.KIND_RETIRE,
      summary = "Ends the use of a kind: no new record is made of it, those that are there stay")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Kind.class)))
  public Response retire(String family, String code, @HeaderParam("If-Match") String ifMatch) {
    return answer(service.retire(family, code, ifMatch));
  }

  private static Response answer(Kind kind) {
    return Versions.with(200, kind, kind.version());
  }
}
