package org.shuangyong.filing;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** 各单位报送 over HTTP. */
@Path("/api/v1/filings")
@Produces(MediaType.APPLICATION_JSON)
public class FilingResource {
  @Inject FilingService service;
  @Inject FilingView view;
  @Inject CurrentUser user;
  @Inject Clocks clocks;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.FILING_LIST)
  @Operation(
      operationId = Permission.FILING_LIST,
      summary = "Member units by what they file in a year; a unit sees its own row")
  public FilingDto.Grid list(@QueryParam("year") Integer year) {
    return view.grid(yearOf(year));
  }

  @GET
  @Path("tasks")
  @Transactional
  @PermissionsAllowed(Permission.FILING_TASKS)
  @Operation(
      operationId = Permission.FILING_TASKS,
      summary = "A unit's tasks of a year's points, each with its latest report",
      description = "Without `unit` the person's own.")
  public FilingDto.Tasks tasks(@QueryParam("unit") UUID unit, @QueryParam("year") Integer year) {
    return view.tasks(unit == null ? user.get().unit().id() : unit, yearOf(year));
  }

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.FILING_GET)
  @Operation(operationId = Permission.FILING_GET, summary = "A filing with its documents")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FilingDto.class)))
  public Response get(UUID id) {
    return answer(200, service.get(id));
  }

  @POST
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.FILING_FILE)
  @Operation(operationId = Permission.FILING_FILE, summary = "Files for the person's own unit")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = FilingDto.class)))
  public Response file(@NotNull @Valid FilingDto.FileRequest request) {
    return answer(201, service.file(request));
  }

  @PATCH
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.FILING_AMEND)
  @Operation(operationId = Permission.FILING_AMEND, summary = "Corrects what the unit filed")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FilingDto.class)))
  public Response amend(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid FilingDto.AmendRequest request) {
    return answer(200, service.amend(id, ifMatch, request));
  }

  private int yearOf(Integer year) {
    return year == null ? clocks.today().getYear() : Math.max(2000, Math.min(2100, year));
  }

  private Response answer(int status, Filing filing) {
    return Versions.with(status, view.whole(filing), filing.version());
  }
}
