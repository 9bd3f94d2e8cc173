package org.shuangyong.document;

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
import java.util.List;
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

/** 文稿 over HTTP. */
@Path("/api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {
  @Inject DocumentService service;
  @Inject DocumentRepository documents;
  @Inject DocumentView view;
  @Inject DocumentProgress progress;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.DOCUMENT_LIST)
  @Operation(
      operationId = Permission.DOCUMENT_LIST,
      summary = "What was issued, and the texts of the scope; the latest entered first")
  public Page<DocumentDto.Row> list(
      @Valid @BeanParam DocumentFilter filter, @BeanParam PageRequest page) {
    return view.page(filter, page);
  }

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.DOCUMENT_GET)
  @Operation(
      operationId = Permission.DOCUMENT_GET,
      summary = "A text with its way, where it was used, who signed for it")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DocumentDto.class)))
  public Response get(UUID id) {
    return answer(200, service.get(id));
  }

  @GET
  @Path("{id}/versions")
  @Transactional
  @PermissionsAllowed(Permission.DOCUMENT_VERSIONS)
  @Operation(
      operationId = Permission.DOCUMENT_VERSIONS,
      summary = "A text of the scope as it was written each time, the oldest first (9.4)")
  public List<DocumentDto.Written> versions(UUID id) {
    return documents.versions(service.own(id).id());
  }

  @GET
  @Path("{id}/progress")
  @Transactional
  @PermissionsAllowed(Permission.DOCUMENT_PROGRESS)
  @Operation(
      operationId = Permission.DOCUMENT_PROGRESS,
      summary =
          "Matters closed since the issue before, and those overdue; as printed once it is issued (1.8)")
  public DocumentDto.Progress progress(UUID id) {
    return progress.of(service.get(id));
  }

  @POST
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.DOCUMENT_DRAFT)
  @Operation(operationId = Permission.DOCUMENT_DRAFT, summary = "起草 a text of a kind")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = DocumentDto.class)))
  public Response draft(@NotNull @Valid DocumentDto.DraftRequest request) {
    return answer(201, service.draft(request));
  }

  @PUT
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.DOCUMENT_EDIT)
  @Operation(
      operationId = Permission.DOCUMENT_EDIT,
      summary = "Writes it anew: its unit a draft, the office what was submitted")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DocumentDto.class)))
  public Response edit(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid DocumentDto.EditRequest request) {
    return answer(200, service.edit(id, ifMatch, request));
  }

  @POST
  @Path("{id}/comments")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.DOCUMENT_COMMENT)
  @Operation(operationId = Permission.DOCUMENT_COMMENT, summary = "An opinion on the text")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DocumentDto.class)))
  public Response comment(UUID id, @NotNull @Valid DocumentDto.CommentRequest request) {
    return answer(200, service.comment(id, request));
  }

  @POST
  @Path("{id}/uses")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.DOCUMENT_USE)
  @Operation(
      operationId = Permission.DOCUMENT_USE,
      summary = "Cited by an activity, or printed in an issue (1.3, 1.5)")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DocumentDto.class)))
  public Response use(UUID id, @NotNull @Valid DocumentDto.UseRequest request) {
    return answer(200, service.use(id, request));
  }

  @POST
  @Path("{id}/receipts")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.DOCUMENT_RECEIVE)
  @Operation(
      operationId = Permission.DOCUMENT_RECEIVE,
      summary = "签收 by the own unit; on paper by the office (0.2)")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DocumentDto.class)))
  public Response receive(UUID id, @NotNull @Valid DocumentDto.ReceiveRequest request) {
    return answer(200, service.receive(id, request));
  }

  private Response answer(int status, Document of) {
    return Versions.with(status, view.whole(of), of.version());
  }
}
