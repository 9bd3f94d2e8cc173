package org.shuangyong.site;

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

/** Bookings over HTTP. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class BookingResource {
  @Inject BookingService service;

  @GET
  @Path("site-bookings")
  @Transactional
  @PermissionsAllowed(Permission.SITE_BOOKING_LIST)
  @Operation(
      operationId = Permission.SITE_BOOKING_LIST,
      summary = "Visits to the unit's sites and of the unit, the latest day first")
  public Page<BookingDto> list(@BeanParam BookingFilter filter, @BeanParam PageRequest page) {
    return service.page(filter, page);
  }

  @GET
  @Path("site-visits")
  @Transactional
  @PermissionsAllowed(Permission.SITE_BOOKING_VISITS)
  @Operation(
      operationId = Permission.SITE_BOOKING_VISITS,
      summary = "Visitors by site and month of a year (1.12, 3.1)")
  public List<BookingDto.Visits> visits(
      @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year,
      @QueryParam("occasion") VisitOccasion occasion) {
    return service.visits(year, occasion);
  }

  @POST
  @Path("site-bookings/{id}/approve")
  @Replayable
  @PermissionsAllowed(Permission.SITE_BOOKING_APPROVE)
  @Operation(operationId = Permission.SITE_BOOKING_APPROVE, summary = "同意")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BookingDto.class)))
  public Response approve(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BookingDto.MoveRequest request) {
    return answer(200, service.move(BookingAction.APPROVE, id, ifMatch, request));
  }

  @POST
  @Path("site-bookings/{id}/refuse")
  @Replayable
  @PermissionsAllowed(Permission.SITE_BOOKING_REFUSE)
  @Operation(
      operationId = Permission.SITE_BOOKING_REFUSE,
      summary = "不同意, with the reason; its places are free again")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BookingDto.class)))
  public Response refuse(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BookingDto.MoveRequest request) {
    return answer(200, service.move(BookingAction.REFUSE, id, ifMatch, request));
  }

  @POST
  @Path("site-bookings/{id}/cancel")
  @Replayable
  @PermissionsAllowed(Permission.SITE_BOOKING_CANCEL)
  @Operation(
      operationId = Permission.SITE_BOOKING_CANCEL,
      summary = "取消 by who would visit; its places are free again")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BookingDto.class)))
  public Response cancel(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BookingDto.MoveRequest request) {
    return answer(200, service.move(BookingAction.CANCEL, id, ifMatch, request));
  }

  @POST
  @Path("site-bookings/{id}/visit")
  @Replayable
  @PermissionsAllowed(Permission.SITE_BOOKING_VISIT)
  @Operation(operationId = Permission.SITE_BOOKING_VISIT, summary = "登记到访: how many came")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BookingDto.class)))
  public Response visit(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BookingDto.MoveRequest request) {
    return answer(200, service.move(BookingAction.VISIT, id, ifMatch, request));
  }

  @POST
  @Path("site-bookings/{id}/feedback")
  @Replayable
  @PermissionsAllowed(Permission.SITE_BOOKING_FEEDBACK)
  @Operation(operationId = Permission.SITE_BOOKING_FEEDBACK, summary = "反馈 by who visited")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BookingDto.class)))
  public Response feedback(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BookingDto.MoveRequest request) {
    return answer(200, service.move(BookingAction.FEEDBACK, id, ifMatch, request));
  }

  private Response answer(int status, SiteBooking booking) {
    return Versions.with(status, service.dto(booking), booking.version());
  }
}
