package org.shuangyong.merit;

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

/** The steps of a letter over HTTP. */
@Path("/api/v1/merit-letters")
@Produces(MediaType.APPLICATION_JSON)
public class MeritStepResource {
  @Inject MeritSteps steps;
  @Inject MeritView view;

  @POST
  @Path("plan")
  @Replayable
  @PermissionsAllowed(Permission.MERIT_PLAN)
  @Operation(
      operationId = Permission.MERIT_PLAN,
      summary = "排期: gives one letter or many their day, all or none")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MeritDto.Received.class)))
  public Response plan(@NotNull @Valid MeritDto.PlanRequest request) {
    return Response.ok(new MeritDto.Received(view.rows(steps.plan(request)))).build();
  }

  @POST
  @Path("{id}/register")
  @Replayable
  @PermissionsAllowed(Permission.MERIT_REGISTER)
  @Operation(
      operationId = Permission.MERIT_REGISTER,
      summary = "登记: into the year's book with a number")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MeritDto.class)))
  public Response register(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MeritDto.StepRequest request) {
    return answer(steps.step(MeritStep.REGISTER, id, ifMatch, request));
  }

  @POST
  @Path("{id}/check")
  @Replayable
  @PermissionsAllowed(Permission.MERIT_CHECK)
  @Operation(operationId = Permission.MERIT_CHECK, summary = "开始核实")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MeritDto.class)))
  public Response check(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MeritDto.StepRequest request) {
    return answer(steps.step(MeritStep.CHECK, id, ifMatch, request));
  }

  @POST
  @Path("{id}/return")
  @Replayable
  @PermissionsAllowed(Permission.MERIT_RETURN)
  @Operation(operationId = Permission.MERIT_RETURN, summary = "退回, with the reason")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MeritDto.class)))
  public Response giveBack(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MeritDto.StepRequest request) {
    return answer(steps.step(MeritStep.RETURN, id, ifMatch, request));
  }

  @POST
  @Path("{id}/verify")
  @Replayable
  @PermissionsAllowed(Permission.MERIT_VERIFY)
  @Operation(operationId = Permission.MERIT_VERIFY, summary = "核实无误")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MeritDto.class)))
  public Response verify(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MeritDto.StepRequest request) {
    return answer(steps.step(MeritStep.VERIFY, id, ifMatch, request));
  }

  @POST
  @Path("{id}/report")
  @Replayable
  @PermissionsAllowed(Permission.MERIT_REPORT)
  @Operation(operationId = Permission.MERIT_REPORT, summary = "反馈部队")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MeritDto.class)))
  public Response report(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MeritDto.StepRequest request) {
    return answer(steps.step(MeritStep.REPORT, id, ifMatch, request));
  }

  @POST
  @Path("{id}/archive")
  @Replayable
  @PermissionsAllowed(Permission.MERIT_ARCHIVE)
  @Operation(operationId = Permission.MERIT_ARCHIVE, summary = "归档")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MeritDto.class)))
  public Response archive(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MeritDto.StepRequest request) {
    return answer(steps.step(MeritStep.ARCHIVE, id, ifMatch, request));
  }

  @POST
  @Path("{id}/forward")
  @Replayable
  @PermissionsAllowed(Permission.MERIT_FORWARD)
  @Operation(
      operationId = Permission.MERIT_FORWARD,
      summary = "转办外区: leaves the book, its entry stays")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MeritDto.class)))
  public Response forward(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MeritDto.ForwardRequest request) {
    return answer(steps.forward(id, ifMatch, request));
  }

  @POST
  @Path("{id}/deliver")
  @Replayable
  @PermissionsAllowed(Permission.MERIT_DELIVER)
  @Operation(
      operationId = Permission.MERIT_DELIVER,
      summary = "送达, with who was there; refused without the ranks the table names that day")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MeritDto.class)))
  public Response deliver(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MeritDto.DeliverRequest request) {
    return answer(steps.deliver(id, ifMatch, request));
  }

  @POST
  @Path("{id}/pay")
  @Replayable
  @PermissionsAllowed(Permission.MERIT_PAY)
  @Operation(operationId = Permission.MERIT_PAY, summary = "奖励金 paid, with its voucher")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MeritDto.class)))
  public Response pay(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MeritDto.PayRequest request) {
    return answer(steps.pay(id, ifMatch, request));
  }

  private Response answer(MeritLetter letter) {
    return Versions.with(200, view.whole(letter), letter.version());
  }
}
