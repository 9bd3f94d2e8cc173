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
 * The straight way of a matter over HTTP, from 立账 to 销号. Which steps are possible now is in the
 * matter's {@code allowedActions}; If-Match names its version.
 */
@Path("/api/v1/matters/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class MatterActionResource {
  @Inject MatterService service;
  @Inject MatterProposalService proposals;
  @Inject MatterView view;

  @POST
  @Path("register")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_REGISTER)
  @Operation(
      operationId = Permission.MATTER_REGISTER,
      summary = "立账: gives the matter its ledger number")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response register(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.RegisterRequest request) {
    return answer(service.register(id, ifMatch, request));
  }

  @POST
  @Path("return")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_RETURN)
  @Operation(operationId = Permission.MATTER_RETURN, summary = "退回补充: asks the proposer for more")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response returnForMore(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.ReasonRequest request) {
    return answer(
        service.take(id, ifMatch, MatterAction.RETURN, request.text(), request.secrecyReason()));
  }

  @POST
  @Path("resubmit")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_RESUBMIT)
  @Operation(operationId = Permission.MATTER_RESUBMIT, summary = "The proposer submits again")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response resubmit(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.ResubmitRequest request) {
    return answer(proposals.resubmit(id, ifMatch, request));
  }

  @POST
  @Path("amend")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_AMEND)
  @Operation(
      operationId = Permission.MATTER_AMEND,
      summary = "The office makes the text clear and fills the ledger's columns")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response amend(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.AmendRequest request) {
    return answer(proposals.amend(id, ifMatch, request));
  }

  @POST
  @Path("assign")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_ASSIGN)
  @Operation(
      operationId = Permission.MATTER_ASSIGN,
      summary = "交办: names lead, support and due date")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response assign(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.AssignRequest request) {
    return answer(service.assign(id, ifMatch, request));
  }

  @POST
  @Path("sign")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_SIGN)
  @Operation(operationId = Permission.MATTER_SIGN, summary = "签收 by the lead unit")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response sign(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.SignRequest request) {
    return answer(service.sign(id, ifMatch, request));
  }

  @POST
  @Path("report")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_REPORT)
  @Operation(operationId = Permission.MATTER_REPORT, summary = "报进展, with files")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response report(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.ReportRequest request) {
    return answer(service.report(id, ifMatch, request));
  }

  @POST
  @Path("apply")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_APPLY)
  @Operation(
      operationId = Permission.MATTER_APPLY,
      summary = "申请销号; needs at least one file on the matter")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response apply(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.ReportRequest request) {
    return answer(service.apply(id, ifMatch, request));
  }

  @POST
  @Path("verify")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_VERIFY)
  @Operation(
      operationId = Permission.MATTER_VERIFY,
      summary = "核验通过, by somebody who did none of the work")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response verify(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.NoteRequest request) {
    return answer(
        service.take(id, ifMatch, MatterAction.VERIFY, request.text(), request.secrecyReason()));
  }

  @POST
  @Path("reject")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_REJECT)
  @Operation(operationId = Permission.MATTER_REJECT, summary = "核验退回")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response reject(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.ReasonRequest request) {
    return answer(
        service.take(id, ifMatch, MatterAction.REJECT, request.text(), request.secrecyReason()));
  }

  @POST
  @Path("confirm")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_CONFIRM)
  @Operation(operationId = Permission.MATTER_CONFIRM, summary = "提出单位确认销号")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response confirm(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.ConfirmRequest request) {
    return answer(service.confirm(id, ifMatch, request));
  }

  @POST
  @Path("send-back")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_SEND_BACK)
  @Operation(operationId = Permission.MATTER_SEND_BACK, summary = "提出单位不满意，退回办理")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response sendBack(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatterDto.SendBackRequest request) {
    return answer(service.sendBack(id, ifMatch, request));
  }

  private Response answer(Matter matter) {
    return Versions.with(200, view.whole(matter), matter.version());
  }
}
