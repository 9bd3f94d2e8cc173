package org.shuangyong.document;

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

/** What leads a text to another state, over HTTP. */
@Path("/api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentMoveResource {
  @Inject DocumentService service;
  @Inject DocumentView view;

  @POST
  @Path("{id}/submit")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.DOCUMENT_SUBMIT)
  @Operation(operationId = Permission.DOCUMENT_SUBMIT, summary = "提交 to be looked through")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DocumentDto.class)))
  public Response submit(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid DocumentDto.StepRequest request) {
    return answer(service.step(DocumentAction.SUBMIT, id, ifMatch, request));
  }

  @POST
  @Path("{id}/return")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.DOCUMENT_RETURN)
  @Operation(operationId = Permission.DOCUMENT_RETURN, summary = "退回, with what is to be mended")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DocumentDto.class)))
  public Response sendBack(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid DocumentDto.StepRequest request) {
    return answer(service.step(DocumentAction.RETURN, id, ifMatch, request));
  }

  @POST
  @Path("{id}/clear")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.DOCUMENT_CLEAR)
  @Operation(operationId = Permission.DOCUMENT_CLEAR, summary = "保密审查 by another than who wrote it")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DocumentDto.class)))
  public Response clear(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid DocumentDto.StepRequest request) {
    return answer(service.step(DocumentAction.CLEAR, id, ifMatch, request));
  }

  @POST
  @Path("{id}/issue")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.DOCUMENT_ISSUE)
  @Operation(
      operationId = Permission.DOCUMENT_ISSUE,
      summary = "签发 by another than who cleared it; it takes its number (1.7)")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DocumentDto.class)))
  public Response issue(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid DocumentDto.IssueRequest request) {
    return answer(service.issue(id, ifMatch, request));
  }

  @POST
  @Path("{id}/adopt")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.DOCUMENT_ADOPT)
  @Operation(operationId = Permission.DOCUMENT_ADOPT, summary = "Where it was adopted (1.6)")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DocumentDto.class)))
  public Response adopt(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid DocumentDto.AdoptRequest request) {
    return answer(service.adopt(id, ifMatch, request));
  }

  @POST
  @Path("{id}/withdraw")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.DOCUMENT_WITHDRAW)
  @Operation(operationId = Permission.DOCUMENT_WITHDRAW, summary = "撤下, with the reason")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DocumentDto.class)))
  public Response withdraw(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid DocumentDto.StepRequest request) {
    return answer(service.step(DocumentAction.WITHDRAW, id, ifMatch, request));
  }

  private Response answer(Document of) {
    return Versions.with(200, view.whole(of), of.version());
  }
}
