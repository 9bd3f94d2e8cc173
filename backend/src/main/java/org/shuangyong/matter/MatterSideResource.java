package org.shuangyong.matter;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/**
 * The side ways of a matter over HTTP: extension, long-term, an end without closing, reopening. As
 * in {@link MatterActionResource}, {@code allowedActions} says which are possible now.
 */
@Path("/api/v1/matters/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class MatterSideResource {
  @Inject MatterService service;
  @Inject MatterView view;

  @POST
  @Path("extend")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_EXTEND)
  @Operation(operationId = Permission.MATTER_EXTEND, summary = "申请延期 by the lead unit")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response extend(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.DateRequest request) {
    return answer(service.withDate(id, ifMatch, MatterAction.EXTEND, request));
  }

  @POST
  @Path("grant")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_GRANT)
  @Operation(operationId = Permission.MATTER_GRANT, summary = "同意延期; the first due date is kept")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response grant(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.NoteRequest request) {
    return answer(service.grant(id, ifMatch, request));
  }

  @POST
  @Path("refuse")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_REFUSE)
  @Operation(operationId = Permission.MATTER_REFUSE, summary = "不同意延期")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response refuse(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.ReasonRequest request) {
    return answer(
        service.take(id, ifMatch, MatterAction.REFUSE, request.text(), request.secrecyReason()));
  }

  @POST
  @Path("long-term")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_LONG_TERM)
  @Operation(
      operationId = Permission.MATTER_LONG_TERM,
      summary = "转为长期推进, with a day to look again")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response longTerm(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.DateRequest request) {
    return answer(service.withDate(id, ifMatch, MatterAction.LONG_TERM, request));
  }

  @POST
  @Path("resume")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_RESUME)
  @Operation(operationId = Permission.MATTER_RESUME, summary = "恢复办理, with a due date")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response resume(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.DateRequest request) {
    return answer(service.withDate(id, ifMatch, MatterAction.RESUME, request));
  }

  @POST
  @Path("reopen")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_REOPEN)
  @Operation(operationId = Permission.MATTER_REOPEN, summary = "回头看后重开, with a due date")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response reopen(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.DateRequest request) {
    return answer(service.withDate(id, ifMatch, MatterAction.REOPEN, request));
  }

  @POST
  @Path("remind")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_REMIND)
  @Operation(operationId = Permission.MATTER_REMIND, summary = "催提出单位确认")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response remind(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.NoteRequest request) {
    return answer(service.remind(id, ifMatch, request));
  }

  @POST
  @Path("close-silent")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_CLOSE_SILENT)
  @Operation(operationId = Permission.MATTER_CLOSE_SILENT, summary = "催后逾期未答复，销号")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response closeSilent(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.ReasonRequest request) {
    return answer(service.closeSilent(id, ifMatch, request));
  }

  @POST
  @Path("decline")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_DECLINE)
  @Operation(
      operationId = Permission.MATTER_DECLINE,
      summary = "拟不予受理, with the written reply; a leader decides")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response decline(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.ReasonRequest request) {
    return answer(service.askToEnd(id, ifMatch, MatterAction.DECLINE, request));
  }

  @POST
  @Path("explain")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_EXPLAIN)
  @Operation(
      operationId = Permission.MATTER_EXPLAIN,
      summary = "条件不具备，拟解释办结, with the written reply; a leader decides")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response explain(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.ReasonRequest request) {
    return answer(service.askToEnd(id, ifMatch, MatterAction.EXPLAIN, request));
  }

  @POST
  @Path("withdraw")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_WITHDRAW)
  @Operation(operationId = Permission.MATTER_WITHDRAW, summary = "提出单位申请撤销; a leader decides")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response withdraw(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.ReasonRequest request) {
    return answer(service.askToEnd(id, ifMatch, MatterAction.WITHDRAW, request));
  }

  @POST
  @Path("approve")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_APPROVE)
  @Operation(operationId = Permission.MATTER_APPROVE, summary = "领导审定同意")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response approve(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.NoteRequest request) {
    return answer(
        service.take(id, ifMatch, MatterAction.APPROVE, request.text(), request.secrecyReason()));
  }

  @POST
  @Path("disapprove")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_DISAPPROVE)
  @Operation(operationId = Permission.MATTER_DISAPPROVE, summary = "领导审定不同意")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response disapprove(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.ReasonRequest request) {
    return answer(
        service.take(
            id, ifMatch, MatterAction.DISAPPROVE, request.text(), request.secrecyReason()));
  }

  private Response answer(Matter matter) {
    return Versions.with(200, view.whole(matter), matter.version());
  }
}
