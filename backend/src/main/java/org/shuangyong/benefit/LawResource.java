package org.shuangyong.benefit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Laws and dated numbers over HTTP. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class LawResource {
  @Inject LawService service;
  @Inject Clocks clocks;

  @GET
  @Path("laws")
  @Transactional
  @PermissionsAllowed(Permission.LAW_LIST)
  @Operation(operationId = Permission.LAW_LIST, summary = "All laws, ended ones as well")
  public List<LawDto> laws() {
    return service.laws().stream().map(law -> LawDto.of(law, clocks.today())).toList();
  }

  @POST
  @Path("laws")
  @Replayable
  @PermissionsAllowed(Permission.LAW_ADD)
  @Operation(operationId = Permission.LAW_ADD, summary = "Enters a law")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = LawDto.class)))
  public Response add(@NotNull @Valid LawDto.SaveRequest request) {
    return answer(201, service.add(request));
  }

  @PUT
  @Path("laws/{id}")
  @PermissionsAllowed(Permission.LAW_CHANGE)
  @Operation(
      operationId = Permission.LAW_CHANGE,
      summary = "Mends a law or gives its last day; cases that rest on it stay")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = LawDto.class)))
  public Response change(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid LawDto.SaveRequest request) {
    return answer(200, service.change(id, ifMatch, request));
  }

  @GET
  @Path("benefit-values")
  @Transactional
  @PermissionsAllowed(Permission.BENEFIT_VALUE_LIST)
  @Operation(
      operationId = Permission.BENEFIT_VALUE_LIST,
      summary = "Points of classes, beds of homes, limits of steps, with their history")
  public List<LawDto.Value> values() {
    return service.values();
  }

  @POST
  @Path("benefit-values")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.BENEFIT_VALUE_SET)
  @Operation(
      operationId = Permission.BENEFIT_VALUE_SET,
      summary = "Sets a number from a day on; what was decided before stays (F4 15)")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = LawDto.Value.class)))
  public Response set(@NotNull @Valid LawDto.ValueRequest request) {
    BenefitValue set = service.set(request);
    return Response.status(201)
        .entity(
            service.values().stream()
                .filter(v -> v.list() == set.list() && v.code().equals(set.code()))
                .findFirst()
                .orElseThrow())
        .build();
  }

  private Response answer(int status, Law law) {
    return Versions.with(status, LawDto.of(law, clocks.today()), law.version());
  }
}
