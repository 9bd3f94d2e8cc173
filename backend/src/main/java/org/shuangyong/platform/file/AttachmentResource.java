package org.shuangyong.platform.file;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.web.Disposition;

/** Files over HTTP. */
@Path("/api/v1/attachments")
@Produces(MediaType.APPLICATION_JSON)
public class AttachmentResource {
  @Inject AttachmentService service;
  @Inject Uploads uploads;
  @Inject FileStore store;
  @Inject CurrentUser user;

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @PermissionsAllowed(Permission.ATTACHMENT_UPLOAD)
  @Operation(
      operationId = Permission.ATTACHMENT_UPLOAD,
      summary = "Takes a file in; loose until a record's write names its id",
      description = "JPEG, PNG, PDF, DOCX, XLSX or plain text, told by content. At most 20 MB.")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = AttachmentDto.class)))
  public Response upload(
      @RestForm("file") FileUpload file,
      @RestForm("confirmed") @DefaultValue("false") boolean confirmed,
      @RestForm("secrecyReason") String secrecyReason)
      throws IOException {
    if (file != null && file.size() > AttachmentService.MOST_BYTES) {
      throw new ProblemException(
          Problem.ATTACHMENT_TOO_LARGE,
          java.util.Map.of("most", AttachmentService.MOST_BYTES, "size", file.size()));
    }
    byte[] bytes = Files.readAllBytes(uploads.take(file));
    Attachment saved = service.upload(file.fileName(), bytes, confirmed, secrecyReason);
    return Response.status(201).entity(AttachmentDto.of(saved)).build();
  }

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.ATTACHMENT_GET)
  @Operation(operationId = Permission.ATTACHMENT_GET, summary = "A file's facts")
  public AttachmentDto get(UUID id) {
    return AttachmentDto.of(service.get(id));
  }

  @GET
  @Path("{id}/content")
  @Transactional
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @PermissionsAllowed(Permission.ATTACHMENT_CONTENT)
  @Operation(operationId = Permission.ATTACHMENT_CONTENT, summary = "The file itself")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema =
                  @Schema(
                      type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                      format = "binary")))
  public Response content(UUID id, @QueryParam("inline") boolean inline) {
    Attachment attachment = service.get(id);
    // Only pictures are shown in place; everything else is saved, never run, by the browser.
    String disposition =
        inline && attachment.picture()
            ? Disposition.inline(attachment.name())
            : Disposition.attachment(attachment.name());
    return Response.ok(store.path(user.get().region(), id).toFile())
        .type(attachment.mediaType())
        .header("Content-Disposition", disposition)
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .build();
  }
}
