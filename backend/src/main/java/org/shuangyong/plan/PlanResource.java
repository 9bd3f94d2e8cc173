package org.shuangyong.plan;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.shuangyong.plan.notice.NoticeFile;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.file.Uploads;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Plans over HTTP. Every write names the plan's version in If-Match and answers the whole plan. */
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
public class PlanResource {
  @Inject PlanService service;
  @Inject PlanEditionService editions;
  @Inject PlanRepository plans;
  @Inject NoticeReading reading;
  @Inject Uploads uploads;
  @Inject PlanView view;
  @Inject CurrentUser user;

  @POST
  @Path("imports")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @PermissionsAllowed(Permission.PLAN_IMPORT)
  @Operation(
      operationId = Permission.PLAN_IMPORT,
      summary = "Reads a notice (.txt or .docx) and saves nothing",
      description = "The field `file` holds a document, or `text` a pasted one. At most 10 MB.")
  public PlanDto.Preview importFile(
      @RestForm("file") FileUpload file, @RestForm("text") String text) throws IOException {
    if (file == null) {
      if (text == null) {
        throw ProblemException.field("file", "required");
      }
      return reading.preview(text);
    }
    if (file.size() > NoticeFile.MAX_BYTES) {
      throw new ProblemException(
          Problem.IMPORT_TOO_LARGE, Map.of("size", file.size(), "most", NoticeFile.MAX_BYTES));
    }
    return reading.preview(Files.readAllBytes(uploads.take(file)), file.fileName());
  }

  @POST
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.PLAN_CREATE)
  @Operation(operationId = Permission.PLAN_CREATE, summary = "Saves a read notice as a draft")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = PlanDto.class)))
  public Response create(@NotNull @Valid PlanDto.CreateRequest request) {
    return answer(201, service.create(request));
  }

  @GET
  @Transactional
  @PermissionsAllowed(Permission.PLAN_LIST)
  @Operation(operationId = Permission.PLAN_LIST, summary = "Plans, newest year first")
  public Page<PlanDto.Row> list(
      @BeanParam PageRequest page,
      @QueryParam("year") Integer year,
      @QueryParam("status") PlanStatus status) {
    PlanRepository.Filter filter = new PlanRepository.Filter(year, status);
    List<Plan> rows = plans.page(user.get(), filter, page.cursor(), page.limit());
    return Page.of(
        rows,
        page.limit(),
        PlanDto.Row::of,
        p -> new Cursor(Integer.toString(p.year()), p.id()),
        page.total() ? plans.count(user.get(), filter) : null);
  }

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.PLAN_GET)
  @Operation(operationId = Permission.PLAN_GET, summary = "A plan with its whole tree")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanDto.class)))
  public Response get(UUID id) {
    return answer(200, service.get(id));
  }

  @PATCH
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.PLAN_EDIT)
  @Operation(operationId = Permission.PLAN_EDIT, summary = "Corrects a draft's header")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanDto.class)))
  public Response edit(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlanDto.EditRequest request) {
    return answer(200, service.edit(id, ifMatch, request));
  }

  @DELETE
  @Path("{id}")
  @PermissionsAllowed(Permission.PLAN_DELETE)
  @Operation(operationId = Permission.PLAN_DELETE, summary = "Throws a draft away")
  @APIResponse(responseCode = "204")
  public Response delete(UUID id, @HeaderParam("If-Match") String ifMatch) {
    service.delete(id, ifMatch);
    return Response.noContent().build();
  }

  @GET
  @Path("{id}/suggestions")
  @Transactional
  @PermissionsAllowed(Permission.PLAN_SUGGEST)
  @Operation(
      operationId = Permission.PLAN_SUGGEST,
      summary = "Units that each measure might go to, and why; assigns nothing")
  public List<PlanDto.Suggestion> suggestions(UUID id) {
    Plan plan = service.get(id);
    return reading.suggest(plan, service.nodes(plan));
  }

  @POST
  @Path("{id}/assign")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.PLAN_ASSIGN)
  @Operation(operationId = Permission.PLAN_ASSIGN, summary = "Sets units and dates on measures")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanDto.class)))
  public Response assign(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlanDto.AssignRequest request) {
    return answer(200, service.assign(id, ifMatch, request));
  }

  @POST
  @Path("{id}/drop")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.PLAN_DROP)
  @Operation(operationId = Permission.PLAN_DROP, summary = "Marks measures as no task of their own")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanDto.class)))
  public Response drop(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlanDto.DropRequest request) {
    return answer(200, service.drop(id, ifMatch, request));
  }

  @POST
  @Path("{id}/restore")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.PLAN_RESTORE)
  @Operation(operationId = Permission.PLAN_RESTORE, summary = "Takes dropped measures back in")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanDto.class)))
  public Response restore(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlanDto.RestoreRequest request) {
    return answer(200, service.restore(id, ifMatch, request));
  }

  @POST
  @Path("{id}/publish")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.PLAN_PUBLISH)
  @Operation(
      operationId = Permission.PLAN_PUBLISH,
      summary = "Publishes the edition and opens a matter for each assigned measure")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanDto.class)))
  public Response publish(UUID id, @HeaderParam("If-Match") String ifMatch) {
    return answer(200, service.publish(id, ifMatch));
  }

  @POST
  @Path("{id}/renew")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.PLAN_RENEW)
  @Operation(
      operationId = Permission.PLAN_RENEW,
      summary = "Makes the draft of next year's plan from this edition")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = PlanDto.class)))
  public Response renew(UUID id, @HeaderParam("If-Match") String ifMatch) {
    return answer(201, editions.renew(id, ifMatch));
  }

  @POST
  @Path("{id}/supplement")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.PLAN_SUPPLEMENT)
  @Operation(
      operationId = Permission.PLAN_SUPPLEMENT,
      summary = "Makes the draft of a supplement to this edition")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = PlanDto.class)))
  public Response supplement(UUID id, @HeaderParam("If-Match") String ifMatch) {
    return answer(201, editions.supplement(id, ifMatch));
  }

  @POST
  @Path("{id}/strike")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.PLAN_STRIKE)
  @Operation(
      operationId = Permission.PLAN_STRIKE,
      summary = "Takes measures out of a plan made from another; plan.restore takes them back")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanDto.class)))
  public Response strike(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlanDto.StrikeRequest request) {
    return answer(200, editions.strike(id, ifMatch, request));
  }

  @POST
  @Path("{id}/serve")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.PLAN_SERVE)
  @Operation(
      operationId = Permission.PLAN_SERVE,
      summary = "Names the four-year plan's target that measures serve")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanDto.class)))
  public Response serve(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlanDto.ServeRequest request) {
    return answer(200, service.serve(id, ifMatch, request));
  }

  private Response answer(int status, Plan plan) {
    return Versions.with(status, view.whole(plan), plan.version());
  }
}
