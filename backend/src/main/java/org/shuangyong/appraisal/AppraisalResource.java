package org.shuangyong.appraisal;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** 考评 over HTTP. */
@Path("/api/v1/appraisals")
@Produces(MediaType.APPLICATION_JSON)
public class AppraisalResource {
  @Inject AppraisalService service;
  @Inject AppraisalRepository sets;
  @Inject AppraisalView view;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.APPRAISAL_LIST)
  @Operation(operationId = Permission.APPRAISAL_LIST, summary = "Sets, the newest year first")
  public List<AppraisalDto.Row> list() {
    return view.rows(sets.newestFirst());
  }

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.APPRAISAL_GET)
  @Operation(
      operationId = Permission.APPRAISAL_GET,
      summary = "A set: each item with score, evidence, gap and measure (4.10, 11.2)")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AppraisalDto.class)))
  public Response get(UUID id) {
    return answer(200, service.get(id));
  }

  @POST
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.APPRAISAL_CREATE)
  @Operation(
      operationId = Permission.APPRAISAL_CREATE,
      summary = "A set with its items and points, as the standard says")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = AppraisalDto.class)))
  public Response create(@NotNull @Valid AppraisalDto.CreateRequest request) {
    return answer(201, service.create(request));
  }

  @POST
  @Path("{id}/items/{item}/score")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.APPRAISAL_SCORE)
  @Operation(operationId = Permission.APPRAISAL_SCORE, summary = "自评 of an item")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AppraisalDto.class)))
  public Response score(
      UUID id,
      UUID item,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid AppraisalDto.ScoreRequest request) {
    return answer(200, service.score(id, item, ifMatch, request));
  }

  @POST
  @Path("{id}/items/{item}/gap")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.APPRAISAL_GAP)
  @Operation(
      operationId = Permission.APPRAISAL_GAP,
      summary = "短板: why points are missing, and a measure or a reason (11.2)")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AppraisalDto.class)))
  public Response gap(
      UUID id,
      UUID item,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid AppraisalDto.GapRequest request) {
    return answer(200, service.gap(id, item, ifMatch, request));
  }

  @POST
  @Path("{id}/items/{item}/pins")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.APPRAISAL_PIN)
  @Operation(
      operationId = Permission.APPRAISAL_PIN,
      summary = "A record or files as evidence of an item (11.5)")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AppraisalDto.class)))
  public Response pin(
      UUID id,
      UUID item,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid AppraisalDto.PinRequest request) {
    return answer(200, service.pin(id, item, ifMatch, request));
  }

  private Response answer(int status, Appraisal of) {
    return Versions.with(status, view.whole(of), of.version());
  }
}
