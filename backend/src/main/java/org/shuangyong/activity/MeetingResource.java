package org.shuangyong.activity;

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
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Meetings over HTTP; the version is the activity's. */
@Path("/api/v1/activities")
@Produces(MediaType.APPLICATION_JSON)
public class MeetingResource {
  @Inject ActivityService activities;
  @Inject MeetingService service;
  @Inject MeetingView view;

  @GET
  @Path("{id}/meeting")
  @Transactional
  @PermissionsAllowed(Permission.MEETING_GET)
  @Operation(
      operationId = Permission.MEETING_GET,
      summary = "Number, agenda, attendance, minutes and decisions")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MeetingDto.class)))
  public Response get(UUID id) {
    return answer(activities.get(id));
  }

  @GET
  @Path("{id}/meeting/former")
  @Transactional
  @PermissionsAllowed(Permission.MEETING_FORMER)
  @Operation(
      operationId = Permission.MEETING_FORMER,
      summary = "What the body decided at the session before, and how it stands (4.1)")
  public MeetingDto.Former former(UUID id) {
    return view.former(activities.get(id));
  }

  @GET
  @Path("{id}/meeting/pack")
  @Transactional
  @PermissionsAllowed(Permission.MEETING_PACK)
  @Operation(
      operationId = Permission.MEETING_PACK,
      summary = "Both lists of the year: open, closed, overdue (12.2)")
  public List<MeetingDto.PackList> pack(UUID id) {
    return view.pack(activities.get(id));
  }

  @PUT
  @Path("{id}/meeting")
  @PermissionsAllowed(Permission.MEETING_SET)
  @Operation(operationId = Permission.MEETING_SET, summary = "Body, chair and agenda, anew")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MeetingDto.class)))
  public Response set(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MeetingDto.SetRequest request) {
    return answer(service.set(id, ifMatch, request));
  }

  @PUT
  @Path("{id}/meeting/attendance")
  @PermissionsAllowed(Permission.MEETING_ATTEND)
  @Operation(operationId = Permission.MEETING_ATTEND, summary = "本人、代会、请假 or 缺席, unit by unit")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MeetingDto.class)))
  public Response attend(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MeetingDto.AttendRequest request) {
    return answer(service.attend(id, ifMatch, request));
  }

  @PUT
  @Path("{id}/meeting/minutes")
  @PermissionsAllowed(Permission.MEETING_MINUTES)
  @Operation(operationId = Permission.MEETING_MINUTES, summary = "起草纪要")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MeetingDto.class)))
  public Response minutes(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MeetingDto.MinutesRequest request) {
    return answer(service.minutes(id, ifMatch, request));
  }

  @POST
  @Path("{id}/meeting/approve")
  @Replayable
  @PermissionsAllowed(Permission.MEETING_APPROVE)
  @Operation(
      operationId = Permission.MEETING_APPROVE,
      summary = "签发纪要, by another than who drafted them")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MeetingDto.class)))
  public Response approve(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MeetingDto.ApproveRequest request) {
    return answer(service.approve(id, ifMatch));
  }

  @POST
  @Path("{id}/meeting/decisions")
  @Replayable
  @PermissionsAllowed(Permission.MEETING_DECIDE)
  @Operation(
      operationId = Permission.MEETING_DECIDE,
      summary = "议定事项: a matter with a lead unit and a day, in the same transaction")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = MeetingDto.class)))
  public Response decide(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MeetingDto.DecideRequest request) {
    Activity of = service.decide(id, ifMatch, request);
    return Versions.with(201, view.whole(of), of.version());
  }

  private Response answer(Activity of) {
    return Versions.with(200, view.whole(of), of.version());
  }
}
