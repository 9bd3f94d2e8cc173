package org.shuangyong.schedule;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** The office's year over HTTP. */
@Path("/api/v1/schedule")
@Produces(MediaType.APPLICATION_JSON)
public class ScheduleResource {
  @Inject ScheduleService service;
  @Inject Clocks clocks;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.SCHEDULE_GET)
  @Operation(
      operationId = Permission.SCHEDULE_GET,
      summary = "The entries of a year by their days; this year when none is asked")
  public ScheduleDto get(@QueryParam("year") @Min(2000) @Max(2100) Integer year) {
    int asked = year == null ? clocks.today().getYear() : year;
    return new ScheduleDto(asked, service.year(asked));
  }

  @POST
  @Path("entries")
  @Replayable
  @PermissionsAllowed(Permission.SCHEDULE_ADD)
  @Operation(operationId = Permission.SCHEDULE_ADD, summary = "An entry of the office's own")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = ScheduleDto.Entry.class)))
  public Response add(@NotNull @Valid ScheduleDto.SaveRequest request) {
    return answer(201, service.add(request));
  }

  @PUT
  @Path("entries/{code}")
  @PermissionsAllowed(Permission.SCHEDULE_CHANGE)
  @Operation(
      operationId = Permission.SCHEDULE_CHANGE,
      summary = "Changes an entry; a shipped one that nobody changed has version 0")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ScheduleDto.Entry.class)))
  public Response change(
      String code,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ScheduleDto.SaveRequest request) {
    return answer(200, service.change(code, ifMatch, request));
  }

  @POST
  @Path("entries/{code}/drop")
  @Replayable
  @PermissionsAllowed(Permission.SCHEDULE_DROP)
  @Operation(
      operationId = Permission.SCHEDULE_DROP,
      summary = "Takes an entry out of the year: not told of, not in the calendars")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ScheduleDto.Entry.class)))
  public Response drop(String code, @HeaderParam("If-Match") String ifMatch) {
    return answer(200, service.drop(code, ifMatch));
  }

  @POST
  @Path("entries/{code}/restore")
  @Replayable
  @PermissionsAllowed(Permission.SCHEDULE_RESTORE)
  @Operation(operationId = Permission.SCHEDULE_RESTORE, summary = "Puts an entry back as it was")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ScheduleDto.Entry.class)))
  public Response restore(String code, @HeaderParam("If-Match") String ifMatch) {
    return answer(200, service.restore(code, ifMatch));
  }

  private Response answer(int status, ScheduleEntry row) {
    return Versions.with(status, service.entry(row), row.edition());
  }
}
