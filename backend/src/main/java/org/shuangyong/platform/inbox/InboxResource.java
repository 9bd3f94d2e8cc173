package org.shuangyong.platform.inbox;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;

/** A person's inbox over HTTP. */
@Path("/api/v1/inbox")
@Produces(MediaType.APPLICATION_JSON)
public class InboxResource {
  @Inject InboxService service;
  @Inject InboxMailService mails;
  @Inject NoticeRepository notices;
  @Inject CurrentUser user;

  @GET
  @PermissionsAllowed(Permission.INBOX_LIST)
  @Operation(operationId = Permission.INBOX_LIST, summary = "The person's notices, newest first")
  public Page<NoticeDto> list(
      @BeanParam PageRequest page,
      @QueryParam("unread") @Parameter(description = "True for unread ones only") boolean unread) {
    List<NoticeRepository.Row> rows = notices.page(user.get(), unread, page.cursor(), page.limit());
    return Page.ofAll(
        rows, page.limit(), service::dtos, row -> new Cursor(row.at().toString(), row.id()), null);
  }

  @GET
  @Path("unread")
  @PermissionsAllowed(Permission.INBOX_UNREAD)
  @Operation(operationId = Permission.INBOX_UNREAD, summary = "How many are unread, 100 at most")
  public NoticeDto.Unread unread() {
    return new NoticeDto.Unread(notices.unread(user.get()));
  }

  @GET
  @Path("mail")
  @PermissionsAllowed(Permission.INBOX_MAIL)
  @Operation(operationId = Permission.INBOX_MAIL, summary = "Whether the inbox comes by mail")
  public NoticeDto.Mail mail() {
    return mails.get();
  }

  @PUT
  @Path("mail")
  @PermissionsAllowed(Permission.INBOX_MAIL_WANT)
  @Operation(
      operationId = Permission.INBOX_MAIL_WANT,
      summary = "Wants it once a day, or goes on with it",
      description = "To the address that the identity provider gives.")
  public NoticeDto.Mail wantMail() {
    return mails.want();
  }

  @DELETE
  @Path("mail")
  @PermissionsAllowed(Permission.INBOX_MAIL_STOP)
  @Operation(
      operationId = Permission.INBOX_MAIL_STOP,
      summary = "Wants it no more; the address is forgotten")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = NoticeDto.Mail.class)))
  public NoticeDto.Mail stopMail() {
    return mails.stop();
  }

  @POST
  @Path("{id}/read")
  @Transactional
  @PermissionsAllowed(Permission.INBOX_READ)
  @Operation(operationId = Permission.INBOX_READ, summary = "Marks one as read by the person")
  public void read(UUID id) {
    service.read(id);
  }

  @POST
  @Path("read-all")
  @Transactional
  @PermissionsAllowed(Permission.INBOX_READ_ALL)
  @Operation(operationId = Permission.INBOX_READ_ALL, summary = "Marks all so far as read")
  public void readAll(@NotNull @Valid NoticeDto.ReadAllRequest request) {
    service.readAll(request.until());
  }
}
