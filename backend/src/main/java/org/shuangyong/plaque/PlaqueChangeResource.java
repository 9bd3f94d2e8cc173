package org.shuangyong.plaque;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
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

/** What may become of a plaque that hangs: replaced, kept, cancelled, taken back, restored. */
@Path("/api/v1/plaques")
@Produces(MediaType.APPLICATION_JSON)
public class PlaqueChangeResource {
  @Inject PlaqueService service;
  @Inject PlaqueView view;

  @POST
  @Path("{id}/replace")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_REPLACE)
  @Operation(operationId = Permission.PLAQUE_REPLACE, summary = "申请更换 or 补发")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueDto.class)))
  public Response replace(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlaqueDto.ReplaceRequest request) {
    return answer(service.replace(id, ifMatch, request));
  }

  @POST
  @Path("{id}/examine")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_EXAMINE)
  @Operation(operationId = Permission.PLAQUE_EXAMINE, summary = "街镇审查 of a replacement")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueDto.class)))
  public Response examine(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlaqueDto.StepRequest request) {
    return answer(service.step(PlaqueStep.EXAMINE, id, ifMatch, request));
  }

  @POST
  @Path("{id}/approve")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_APPROVE)
  @Operation(operationId = Permission.PLAQUE_APPROVE, summary = "区局审批 of a replacement")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueDto.class)))
  public Response approve(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlaqueDto.StepRequest request) {
    return answer(service.step(PlaqueStep.APPROVE, id, ifMatch, request));
  }

  @POST
  @Path("{id}/refuse")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_REFUSE)
  @Operation(
      operationId = Permission.PLAQUE_REFUSE,
      summary = "Refuses a replacement or a restoring, with a reason")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueDto.class)))
  public Response refuse(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlaqueDto.StepRequest request) {
    return answer(service.step(PlaqueStep.REFUSE, id, ifMatch, request));
  }

  @POST
  @Path("{id}/hand-in")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_HAND_IN)
  @Operation(operationId = Permission.PLAQUE_HAND_IN, summary = "旧牌交回, before the new one")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueDto.class)))
  public Response handIn(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlaqueDto.StepRequest request) {
    return answer(service.step(PlaqueStep.HAND_IN, id, ifMatch, request));
  }

  @POST
  @Path("{id}/keep")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_KEEP)
  @Operation(operationId = Permission.PLAQUE_KEEP, summary = "保留不更换, after a death")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueDto.class)))
  public Response keep(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlaqueDto.StepRequest request) {
    return answer(service.step(PlaqueStep.KEEP, id, ifMatch, request));
  }

  @POST
  @Path("{id}/propose-cancel")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_PROPOSE_CANCEL)
  @Operation(
      operationId = Permission.PLAQUE_PROPOSE_CANCEL,
      summary = "拟取消, with its legal document")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueDto.class)))
  public Response proposeCancel(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlaqueDto.CancelRequest request) {
    return answer(service.proposeCancel(id, ifMatch, request));
  }

  @POST
  @Path("{id}/notify")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_NOTIFY)
  @Operation(operationId = Permission.PLAQUE_NOTIFY, summary = "告知 the family")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueDto.class)))
  public Response notify(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlaqueDto.StepRequest request) {
    return answer(service.step(PlaqueStep.NOTIFY, id, ifMatch, request));
  }

  @POST
  @Path("{id}/state")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_STATE)
  @Operation(operationId = Permission.PLAQUE_STATE, summary = "陈述 of the family")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueDto.class)))
  public Response state(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlaqueDto.StateRequest request) {
    return answer(service.state(id, ifMatch, request));
  }

  @POST
  @Path("{id}/drop-cancel")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_DROP_CANCEL)
  @Operation(operationId = Permission.PLAQUE_DROP_CANCEL, summary = "Not cancelled, with a reason")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueDto.class)))
  public Response dropCancel(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlaqueDto.StepRequest request) {
    return answer(service.step(PlaqueStep.DROP_CANCEL, id, ifMatch, request));
  }

  @POST
  @Path("{id}/cancel")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_CANCEL)
  @Operation(operationId = Permission.PLAQUE_CANCEL, summary = "取消")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueDto.class)))
  public Response cancel(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlaqueDto.StepRequest request) {
    return answer(service.step(PlaqueStep.CANCEL, id, ifMatch, request));
  }

  @POST
  @Path("{id}/take-back")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_TAKE_BACK)
  @Operation(operationId = Permission.PLAQUE_TAKE_BACK, summary = "收回")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueDto.class)))
  public Response takeBack(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlaqueDto.StepRequest request) {
    return answer(service.step(PlaqueStep.TAKE_BACK, id, ifMatch, request));
  }

  @POST
  @Path("{id}/ask-restore")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_ASK_RESTORE)
  @Operation(operationId = Permission.PLAQUE_ASK_RESTORE, summary = "拟恢复, where its ground allows")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueDto.class)))
  public Response askRestore(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlaqueDto.StepRequest request) {
    return answer(service.step(PlaqueStep.ASK_RESTORE, id, ifMatch, request));
  }

  @POST
  @Path("{id}/restore")
  @Replayable
  @PermissionsAllowed(Permission.PLAQUE_RESTORE)
  @Operation(operationId = Permission.PLAQUE_RESTORE, summary = "恢复: to be hung again")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlaqueDto.class)))
  public Response restore(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlaqueDto.StepRequest request) {
    return answer(service.step(PlaqueStep.RESTORE, id, ifMatch, request));
  }

  private Response answer(Plaque plaque) {
    return Versions.with(200, view.whole(plaque), plaque.version());
  }
}
