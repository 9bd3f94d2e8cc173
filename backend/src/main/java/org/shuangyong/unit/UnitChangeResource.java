package org.shuangyong.unit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Changes of the tree of units over HTTP. */
@Path("/api/v1/units/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class UnitChangeResource {
  @Inject UnitChangeService service;
  @Inject UnitService units;
  @Inject UnitRepository repository;

  @GET
  @Path("history")
  @Transactional
  @PermissionsAllowed(Permission.UNIT_HISTORY)
  @Operation(
      operationId = Permission.UNIT_HISTORY,
      summary = "Former names and places, and mergers, newest first")
  public List<UnitChangeDto> history(UUID id) {
    return service.history(id);
  }

  @GET
  @Path("impact")
  @Transactional
  @PermissionsAllowed(Permission.UNIT_IMPACT)
  @Operation(
      operationId = Permission.UNIT_IMPACT,
      summary = "What a move or a merger of the unit would touch")
  public UnitChangeDto.Impact impact(UUID id) {
    return service.impact(id);
  }

  @POST
  @Path("rename")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.UNIT_RENAME)
  @Operation(operationId = Permission.UNIT_RENAME, summary = "Gives the unit a new name")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = UnitDto.class)))
  public Response rename(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid UnitChangeDto.RenameRequest request) {
    return answer(service.rename(id, ifMatch, request));
  }

  @POST
  @Path("move")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.UNIT_MOVE)
  @Operation(operationId = Permission.UNIT_MOVE, summary = "Puts the unit under another")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = UnitDto.class)))
  public Response move(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid UnitChangeDto.TargetRequest request) {
    return answer(service.move(id, ifMatch, request));
  }

  @POST
  @Path("merge")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.UNIT_MERGE)
  @Operation(
      operationId = Permission.UNIT_MERGE,
      summary = "Ends the unit; another takes over what is open and the units below")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = UnitDto.class)))
  public Response merge(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid UnitChangeDto.TargetRequest request) {
    return answer(service.merge(id, ifMatch, request));
  }

  private Response answer(Unit unit) {
    boolean parent = !repository.parentsAmong(List.of(unit.id())).isEmpty();
    return Versions.with(200, units.dto(unit, parent), unit.version());
  }
}
