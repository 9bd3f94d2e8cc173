package org.shuangyong.benefit;

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

/** What leads a case to another state, over HTTP. */
@Path("/api/v1/benefit-cases")
@Produces(MediaType.APPLICATION_JSON)
public class BenefitMoveResource {
  @Inject BenefitService service;
  @Inject BenefitView view;

  @POST
  @Path("{id}/pass")
  @Replayable
  @PermissionsAllowed(Permission.BENEFIT_PASS)
  @Operation(
      operationId = Permission.BENEFIT_PASS,
      summary = "The step is done: the next begins, or the case waits to be closed")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BenefitDto.class)))
  public Response pass(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BenefitDto.MoveRequest request) {
    return answer(service.pass(id, ifMatch, request));
  }

  @POST
  @Path("{id}/ask")
  @Replayable
  @PermissionsAllowed(Permission.BENEFIT_ASK)
  @Operation(
      operationId = Permission.BENEFIT_ASK,
      summary = "要求补正: what is missing; the clock stands still")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BenefitDto.class)))
  public Response ask(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BenefitDto.MoveRequest request) {
    return answer(service.move(BenefitAction.ASK, id, ifMatch, request));
  }

  @POST
  @Path("{id}/supplement")
  @Replayable
  @PermissionsAllowed(Permission.BENEFIT_SUPPLEMENT)
  @Operation(
      operationId = Permission.BENEFIT_SUPPLEMENT,
      summary = "补正 by who took the case in; the clock goes on")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BenefitDto.class)))
  public Response supplement(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BenefitDto.MoveRequest request) {
    return answer(service.move(BenefitAction.SUPPLEMENT, id, ifMatch, request));
  }

  @POST
  @Path("{id}/refuse")
  @Replayable
  @PermissionsAllowed(Permission.BENEFIT_REFUSE)
  @Operation(operationId = Permission.BENEFIT_REFUSE, summary = "拟不予, with the reason")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BenefitDto.class)))
  public Response refuse(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BenefitDto.MoveRequest request) {
    return answer(service.move(BenefitAction.REFUSE, id, ifMatch, request));
  }

  @POST
  @Path("{id}/agree")
  @Replayable
  @PermissionsAllowed(Permission.BENEFIT_AGREE)
  @Operation(operationId = Permission.BENEFIT_AGREE, summary = "同意不予, by another than proposed it")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BenefitDto.class)))
  public Response agree(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BenefitDto.MoveRequest request) {
    return answer(service.move(BenefitAction.AGREE, id, ifMatch, request));
  }

  @POST
  @Path("{id}/disagree")
  @Replayable
  @PermissionsAllowed(Permission.BENEFIT_DISAGREE)
  @Operation(operationId = Permission.BENEFIT_DISAGREE, summary = "不同意不予: the step goes on")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BenefitDto.class)))
  public Response disagree(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BenefitDto.MoveRequest request) {
    return answer(service.move(BenefitAction.DISAGREE, id, ifMatch, request));
  }

  @POST
  @Path("{id}/return")
  @Replayable
  @PermissionsAllowed(Permission.BENEFIT_RETURN)
  @Operation(operationId = Permission.BENEFIT_RETURN, summary = "退回重办: the last step once more")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BenefitDto.class)))
  public Response giveBack(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BenefitDto.MoveRequest request) {
    return answer(service.move(BenefitAction.RETURN, id, ifMatch, request));
  }

  @POST
  @Path("{id}/finish")
  @Replayable
  @PermissionsAllowed(Permission.BENEFIT_FINISH)
  @Operation(operationId = Permission.BENEFIT_FINISH, summary = "办结, by nobody who worked on it")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BenefitDto.class)))
  public Response finish(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BenefitDto.MoveRequest request) {
    return answer(service.move(BenefitAction.FINISH, id, ifMatch, request));
  }

  @POST
  @Path("{id}/visit")
  @Replayable
  @PermissionsAllowed(Permission.BENEFIT_VISIT)
  @Operation(operationId = Permission.BENEFIT_VISIT, summary = "回访, with the person's rating")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BenefitDto.class)))
  public Response visit(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BenefitDto.MoveRequest request) {
    return answer(service.move(BenefitAction.VISIT, id, ifMatch, request));
  }

  @POST
  @Path("{id}/archive")
  @Replayable
  @PermissionsAllowed(Permission.BENEFIT_ARCHIVE)
  @Operation(operationId = Permission.BENEFIT_ARCHIVE, summary = "归档")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BenefitDto.class)))
  public Response archive(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BenefitDto.MoveRequest request) {
    return answer(service.move(BenefitAction.ARCHIVE, id, ifMatch, request));
  }

  @POST
  @Path("{id}/withdraw")
  @Replayable
  @PermissionsAllowed(Permission.BENEFIT_WITHDRAW)
  @Operation(operationId = Permission.BENEFIT_WITHDRAW, summary = "撤回, by who took the case in")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BenefitDto.class)))
  public Response withdraw(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BenefitDto.MoveRequest request) {
    return answer(service.move(BenefitAction.WITHDRAW, id, ifMatch, request));
  }

  private Response answer(BenefitCase of) {
    return Versions.with(200, view.whole(of), of.version());
  }
}
