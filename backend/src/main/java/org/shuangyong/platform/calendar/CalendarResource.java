package org.shuangyong.platform.calendar;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** The working calendar over HTTP. */
@Path("/api/v1/calendar")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {
  @Inject WorkCalendar calendar;
  @Inject Clocks clocks;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.CALENDAR_GET)
  @Operation(
      operationId = Permission.CALENDAR_GET,
      summary = "The days of a year that differ from the week; this year when none is asked")
  public CalendarDto get(@QueryParam("year") @Min(2000) @Max(2100) Integer year) {
    return calendar.days().year(year == null ? clocks.today().getYear() : year);
  }

  @POST
  @Replayable
  @PermissionsAllowed(Permission.CALENDAR_SET)
  @Operation(
      operationId = Permission.CALENDAR_SET,
      summary = "Says of days whether they are off or worked; open clocks are reckoned anew")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = CalendarDto.class)))
  public Response set(@NotNull @Valid CalendarDto.SetRequest request) {
    return Response.status(201).entity(calendar.set(request)).build();
  }
}
