package org.shuangyong.family;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Many;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Files of persons over HTTP. */
@Path("/api/v1/persons")
@Produces(MediaType.APPLICATION_JSON)
public class PersonResource {
  @Inject PersonService service;
  @Inject PersonMany many;
  @Inject PersonView view;
  @Inject FamilyFiles files;

  @POST
  @Path("search")
  @PermissionsAllowed(Permission.PERSON_LIST)
  @Operation(
      operationId = Permission.PERSON_LIST,
      summary = "Files within the scope, masked; by POST, so that no name stands in a URL")
  public Page<PersonDto.Row> search(@NotNull @Valid PersonDto.SearchRequest request) {
    return view.page(request);
  }

  @GET
  @Path("{id}")
  @PermissionsAllowed(Permission.PERSON_GET)
  @Operation(operationId = Permission.PERSON_GET, summary = "A file, masked")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonDto.class)))
  public Response get(UUID id) {
    return answer(200, service.get(id));
  }

  @POST
  @Replayable
  @PermissionsAllowed(Permission.PERSON_CREATE)
  @Operation(
      operationId = Permission.PERSON_CREATE,
      summary = "建档: a number that a live file has is refused (2.1)")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = PersonDto.class)))
  public Response create(@NotNull @Valid PersonDto.CreateRequest request) {
    return answer(201, service.create(request));
  }

  @PUT
  @Path("{id}")
  @PermissionsAllowed(Permission.PERSON_UPDATE)
  @Operation(
      operationId = Permission.PERSON_UPDATE,
      summary = "变更: sealed fields left out stay; what was approved is checked again")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonDto.class)))
  public Response update(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PersonDto.UpdateRequest request) {
    return answer(200, service.update(id, ifMatch, request));
  }

  @POST
  @Path("{id}/categories")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_CATEGORY)
  @Operation(operationId = Permission.PERSON_CATEGORY, summary = "Adds an 身份")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonDto.class)))
  public Response addCategory(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PersonDto.CategoryRequest request) {
    return answer(200, service.addCategory(id, ifMatch, request));
  }

  @PUT
  @Path("{id}/categories/{category}")
  @PermissionsAllowed(Permission.PERSON_CATEGORY_CHANGE)
  @Operation(operationId = Permission.PERSON_CATEGORY_CHANGE, summary = "Changes or ends an 身份")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonDto.class)))
  public Response changeCategory(
      UUID id,
      UUID category,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PersonDto.CategoryRequest request) {
    return answer(200, service.changeCategory(id, category, ifMatch, request));
  }

  @POST
  @Path("{id}/records")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_RECORD)
  @Operation(operationId = Permission.PERSON_RECORD, summary = "Adds a record of a kind")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonDto.class)))
  public Response addRecord(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PersonDto.RecordRequest request) {
    return answer(200, service.addRecord(id, ifMatch, request));
  }

  @PUT
  @Path("{id}/records/{record}")
  @PermissionsAllowed(Permission.PERSON_RECORD_CHANGE)
  @Operation(operationId = Permission.PERSON_RECORD_CHANGE, summary = "Changes or ends a record")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonDto.class)))
  public Response changeRecord(
      UUID id,
      UUID record,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PersonDto.RecordRequest request) {
    return answer(200, service.changeRecord(id, record, ifMatch, request));
  }

  @POST
  @Path("{id}/reveal")
  @PermissionsAllowed(Permission.PERSON_REVEAL)
  @Operation(
      operationId = Permission.PERSON_REVEAL,
      summary = "One sealed field in clear; the reason goes to the trail")
  public PersonDto.Revealed reveal(UUID id, @NotNull @Valid PersonDto.RevealRequest request) {
    return new PersonDto.Revealed(request.field(), service.reveal(id, request));
  }

  @POST
  @Path("{id}/check")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_CHECK)
  @Operation(operationId = Permission.PERSON_CHECK, summary = "街镇审核")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonDto.class)))
  public Response check(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PersonDto.StepRequest request) {
    return answer(200, service.step(PersonStep.CHECK, id, ifMatch, request));
  }

  @POST
  @Path("{id}/approve")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_APPROVE)
  @Operation(
      operationId = Permission.PERSON_APPROVE,
      summary = "区核定, by another than collected or checked")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonDto.class)))
  public Response approve(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PersonDto.StepRequest request) {
    return answer(200, service.step(PersonStep.APPROVE, id, ifMatch, request));
  }

  @POST
  @Path("{id}/send-back")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_SEND_BACK)
  @Operation(operationId = Permission.PERSON_SEND_BACK, summary = "退回补正, with the reason")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonDto.class)))
  public Response sendBack(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PersonDto.StepRequest request) {
    return answer(200, service.step(PersonStep.SEND_BACK, id, ifMatch, request));
  }

  @POST
  @Path("{id}/doubt")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_DOUBT)
  @Operation(operationId = Permission.PERSON_DOUBT, summary = "列为存疑, with the reason")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonDto.class)))
  public Response doubt(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PersonDto.StepRequest request) {
    return answer(200, service.step(PersonStep.DOUBT, id, ifMatch, request));
  }

  @POST
  @Path("{id}/clear")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_CLEAR)
  @Operation(operationId = Permission.PERSON_CLEAR, summary = "存疑解除: checked anew")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonDto.class)))
  public Response clear(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PersonDto.StepRequest request) {
    return answer(200, service.step(PersonStep.CLEAR, id, ifMatch, request));
  }

  @POST
  @Path("{id}/reopen")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_REOPEN)
  @Operation(operationId = Permission.PERSON_REOPEN, summary = "恢复 a closed file: checked anew")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonDto.class)))
  public Response reopen(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PersonDto.StepRequest request) {
    return answer(200, service.step(PersonStep.REOPEN, id, ifMatch, request));
  }

  @POST
  @Path("{id}/close")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_CLOSE)
  @Operation(operationId = Permission.PERSON_CLOSE, summary = "注销: moved out, died, wrong")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonDto.class)))
  public Response close(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PersonDto.CloseRequest request) {
    return answer(200, service.close(id, ifMatch, request));
  }

  @POST
  @Path("{id}/confirm")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_CONFIRM)
  @Operation(operationId = Permission.PERSON_CONFIRM, summary = "年度确认")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonDto.class)))
  public Response confirm(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PersonDto.ConfirmRequest request) {
    return answer(200, service.confirm(id, ifMatch, request.year()));
  }

  @POST
  @Path("{id}/attachments")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_ATTACH)
  @Operation(operationId = Permission.PERSON_ATTACH, summary = "Scans of papers go into the file")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonDto.class)))
  public Response attach(UUID id, @NotNull @Valid PersonDto.AttachRequest request) {
    Person row = service.get(id);
    files.attach(row, request.ids());
    return answer(200, row);
  }

  @POST
  @Path("check")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_CHECK_MANY)
  @Operation(
      operationId = Permission.PERSON_CHECK_MANY,
      summary = "街镇审核 of many files",
      description = "Each is done or refused on its own; the answer says which and why.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Many.Outcomes.class)))
  public Response checkMany(@NotNull @Valid Many.Request request) {
    return outcomes(PersonStep.CHECK, Permission.PERSON_CHECK_MANY, request);
  }

  @POST
  @Path("approve")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_APPROVE_MANY)
  @Operation(
      operationId = Permission.PERSON_APPROVE_MANY,
      summary = "区核定 of many files, by another than collected or checked",
      description = "Each is done or refused on its own; the answer says which and why.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Many.Outcomes.class)))
  public Response approveMany(@NotNull @Valid Many.Request request) {
    return outcomes(PersonStep.APPROVE, Permission.PERSON_APPROVE_MANY, request);
  }

  private Response outcomes(PersonStep step, String action, Many.Request request) {
    return Response.ok(new Many.Outcomes(many.step(step, action, request.items()))).build();
  }

  private Response answer(int status, Person person) {
    return Versions.with(status, view.whole(person), person.version());
  }
}
