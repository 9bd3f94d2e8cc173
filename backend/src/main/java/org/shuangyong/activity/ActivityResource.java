package org.shuangyong.activity;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

/** Activities over HTTP: reading, planning, and what came of them. */
@Path("/api/v1/activities")
@Produces(MediaType.APPLICATION_JSON)
public class ActivityResource {
  @Inject ActivityService service;
  @Inject ActivityView view;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.ACTIVITY_LIST)
  @Operation(
      operationId = Permission.ACTIVITY_LIST,
      summary = "Activities in which a unit of the scope has a part, the latest first")
  public Page<ActivityDto.Row> list(
      @Valid @BeanParam ActivityFilter filter, @BeanParam PageRequest page) {
    return view.page(filter, page);
  }

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.ACTIVITY_GET)
  @Operation(operationId = Permission.ACTIVITY_GET, summary = "An activity with what came of it")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ActivityDto.class)))
  public Response get(UUID id) {
    return answer(service.get(id));
  }

  @POST
  @Replayable
  @PermissionsAllowed(Permission.ACTIVITY_PLAN)
  @Operation(
      operationId = Permission.ACTIVITY_PLAN,
      summary = "筹划; of some kinds only after the event, without place or hour")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = ActivityDto.class)))
  public Response plan(@NotNull @Valid ActivityDto.PlanRequest request) {
    Activity made = service.plan(request);
    return Versions.with(201, view.whole(made), made.version());
  }

  @PUT
  @Path("{id}")
  @PermissionsAllowed(Permission.ACTIVITY_EDIT)
  @Operation(operationId = Permission.ACTIVITY_EDIT, summary = "What is planned, anew")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ActivityDto.class)))
  public Response edit(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ActivityDto.EditRequest request) {
    return answer(service.edit(id, ifMatch, request));
  }

  @POST
  @Path("{id}/record")
  @Replayable
  @PermissionsAllowed(Permission.ACTIVITY_RECORD)
  @Operation(
      operationId = Permission.ACTIVITY_RECORD,
      summary = "登记: who came by class, what was given, what came of it; again to mend it")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ActivityDto.class)))
  public Response record(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ActivityDto.RecordRequest request) {
    return answer(service.record(id, ifMatch, request));
  }

  @POST
  @Path("{id}/files")
  @Replayable
  @PermissionsAllowed(Permission.ACTIVITY_ATTACH)
  @Operation(operationId = Permission.ACTIVITY_ATTACH, summary = "Materials and photos")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ActivityDto.class)))
  public Response attach(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ActivityDto.FilesRequest request) {
    return answer(service.attach(id, ifMatch, request));
  }

  @POST
  @Path("{id}/notify")
  @Replayable
  @PermissionsAllowed(Permission.ACTIVITY_NOTIFY)
  @Operation(
      operationId = Permission.ACTIVITY_NOTIFY,
      summary = "通知: the units that take part are told")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ActivityDto.class)))
  public Response notify(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ActivityDto.MoveRequest request) {
    return answer(service.move(ActivityAction.NOTIFY, id, ifMatch, request));
  }

  @POST
  @Path("{id}/hold")
  @Replayable
  @PermissionsAllowed(Permission.ACTIVITY_HOLD)
  @Operation(
      operationId = Permission.ACTIVITY_HOLD,
      summary = "已举办; a meeting takes its number with it")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ActivityDto.class)))
  public Response hold(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ActivityDto.MoveRequest request) {
    return answer(service.move(ActivityAction.HOLD, id, ifMatch, request));
  }

  @POST
  @Path("{id}/summarize")
  @Replayable
  @PermissionsAllowed(Permission.ACTIVITY_SUMMARIZE)
  @Operation(operationId = Permission.ACTIVITY_SUMMARIZE, summary = "总结, with the words of it")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ActivityDto.class)))
  public Response summarize(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ActivityDto.MoveRequest request) {
    return answer(service.move(ActivityAction.SUMMARIZE, id, ifMatch, request));
  }

  @POST
  @Path("{id}/reopen")
  @Replayable
  @PermissionsAllowed(Permission.ACTIVITY_REOPEN)
  @Operation(
      operationId = Permission.ACTIVITY_REOPEN,
      summary = "退回登记 by the office, to mend what was summed up")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ActivityDto.class)))
  public Response reopen(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ActivityDto.MoveRequest request) {
    return answer(service.move(ActivityAction.REOPEN, id, ifMatch, request));
  }

  @POST
  @Path("{id}/cancel")
  @Replayable
  @PermissionsAllowed(Permission.ACTIVITY_CANCEL)
  @Operation(
      operationId = Permission.ACTIVITY_CANCEL,
      summary = "取消, with the reason; whoever was told is told")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ActivityDto.class)))
  public Response cancel(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ActivityDto.MoveRequest request) {
    return answer(service.move(ActivityAction.CANCEL, id, ifMatch, request));
  }

  private Response answer(Activity of) {
    return Versions.with(200, view.whole(of), of.version());
  }
}
