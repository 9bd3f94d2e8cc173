package org.shuangyong.term;

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
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** 创建规划 over HTTP. */
@Path("/api/v1/terms")
@Produces(MediaType.APPLICATION_JSON)
public class TermResource {
  @Inject TermService service;
  @Inject TermRepository terms;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.TERM_LIST)
  @Operation(operationId = Permission.TERM_LIST, summary = "Four-year plans, newest first")
  public List<TermDto.Row> list() {
    return terms.newestFirst().stream().map(TermDto.Row::of).toList();
  }

  @GET
  @Path("targets")
  @Transactional
  @PermissionsAllowed(Permission.TERM_TARGETS)
  @Operation(
      operationId = Permission.TERM_TARGETS,
      summary = "The targets of a year, for a yearly plan's measures to serve")
  public List<TermDto.Target> targets(@NotNull @QueryParam("year") Integer year) {
    return terms.targetsOfYear(year).stream().map(TermDto.Target::of).toList();
  }

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.TERM_GET)
  @Operation(operationId = Permission.TERM_GET, summary = "A four-year plan with its targets")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TermDto.class)))
  public Response get(UUID id) {
    return answer(200, service.get(id));
  }

  @POST
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.TERM_CREATE)
  @Operation(operationId = Permission.TERM_CREATE, summary = "Writes a four-year plan")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = TermDto.class)))
  public Response create(@NotNull @Valid TermDto.WriteRequest request) {
    return answer(201, service.create(request));
  }

  @PUT
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.TERM_EDIT)
  @Operation(operationId = Permission.TERM_EDIT, summary = "Rewrites a four-year plan")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TermDto.class)))
  public Response edit(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid TermDto.WriteRequest request) {
    return answer(200, service.edit(id, ifMatch, request));
  }

  private Response answer(int status, Term term) {
    return Versions.with(status, service.dto(term), term.version());
  }
}
