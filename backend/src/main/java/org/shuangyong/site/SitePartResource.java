package org.shuangyong.site;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** What stands under one site, over HTTP: looks, slots, goods, beds, done services, projects. */
@Path("/api/v1/sites")
@Produces(MediaType.APPLICATION_JSON)
public class SitePartResource {
  @Inject CheckService checks;
  @Inject RoundView rounds;
  @Inject BookingService bookings;
  @Inject StockService stocks;
  @Inject ProjectService projects;
  @Inject Clocks clocks;

  @GET
  @Path("{id}/checks")
  @Transactional
  @PermissionsAllowed(Permission.SITE_CHECK_LIST)
  @Operation(operationId = Permission.SITE_CHECK_LIST, summary = "Looks at a site, the last first")
  public Page<CheckDto> checks(UUID id, @BeanParam PageRequest page) {
    return rounds.checksOf(id, page);
  }

  @POST
  @Path("{id}/checks")
  @Replayable
  @PermissionsAllowed(Permission.SITE_CHECK_ADD)
  @Operation(
      operationId = Permission.SITE_CHECK_ADD,
      summary = "A look, in a round or between; a defect opens a matter for the owner")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = CheckDto.class)))
  public Response check(UUID id, @NotNull @Valid CheckDto.AddRequest request) {
    SiteCheck made = checks.add(id, request);
    return Versions.with(201, rounds.check(made), made.version());
  }

  @GET
  @Path("{id}/slots")
  @Transactional
  @PermissionsAllowed(Permission.SITE_BOOKING_SLOTS)
  @Operation(
      operationId = Permission.SITE_BOOKING_SLOTS,
      summary = "How full each slot is, over at most 31 days; from today without a day")
  public List<BookingDto.Slot> slots(
      UUID id,
      @QueryParam("from") LocalDate from,
      @QueryParam("days") @DefaultValue("7") int days) {
    return bookings.slots(id, from, days);
  }

  @POST
  @Path("{id}/bookings")
  @Replayable
  @PermissionsAllowed(Permission.SITE_BOOKING_APPLY)
  @Operation(
      operationId = Permission.SITE_BOOKING_APPLY,
      summary = "预约: holds its places from now on")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = BookingDto.class)))
  public Response apply(UUID id, @NotNull @Valid BookingDto.ApplyRequest request) {
    SiteBooking made = bookings.apply(id, request);
    return Versions.with(201, bookings.dto(made), made.version());
  }

  @GET
  @Path("{id}/stocks")
  @Transactional
  @PermissionsAllowed(Permission.SITE_STOCK_LIST)
  @Operation(
      operationId = Permission.SITE_STOCK_LIST,
      summary = "What a site has in store, and the last moves")
  public StockDto.Book stocks(UUID id) {
    return stocks.book(id);
  }

  @POST
  @Path("{id}/stocks")
  @Replayable
  @PermissionsAllowed(Permission.SITE_STOCK_ADD)
  @Operation(operationId = Permission.SITE_STOCK_ADD, summary = "A line of goods, empty at first")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = StockDto.Line.class)))
  public Response addStock(UUID id, @NotNull @Valid StockDto.AddRequest request) {
    return Response.status(201)
        .entity(stocks.line(stocks.add(id, request), clocks.today()))
        .build();
  }

  @GET
  @Path("{id}/services")
  @Transactional
  @PermissionsAllowed(Permission.SITE_SERVICE_LIST)
  @Operation(
      operationId = Permission.SITE_SERVICE_LIST,
      summary = "What was done in each month, counts only")
  public List<StockDto.Month> services(UUID id) {
    return stocks.months(id);
  }

  @PUT
  @Path("{id}/services/{month}")
  @PermissionsAllowed(Permission.SITE_SERVICE_SET)
  @Operation(
      operationId = Permission.SITE_SERVICE_SET,
      summary = "The counts of a month that is over, such as 2026-03")
  public StockDto.Month count(
      UUID id, @PathParam("month") String month, @NotNull @Valid StockDto.MonthRequest request) {
    return stocks.count(id, month, request);
  }

  @GET
  @Path("{id}/home")
  @Transactional
  @PermissionsAllowed(Permission.SITE_HOME_GET)
  @Operation(
      operationId = Permission.SITE_HOME_GET,
      summary = "Beds and residents, from the cases of 光荣院供养 (4.8)")
  public StockDto.Home home(UUID id) {
    return stocks.home(id);
  }

  @POST
  @Path("{id}/projects")
  @Replayable
  @PermissionsAllowed(Permission.SITE_PROJECT_ADD)
  @Operation(operationId = Permission.SITE_PROJECT_ADD, summary = "A project, planned at first")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = ProjectDto.class)))
  public Response addProject(UUID id, @NotNull @Valid ProjectDto.SaveRequest request) {
    SiteProject made = projects.add(id, request);
    return Versions.with(201, projects.dto(made), made.version());
  }
}
