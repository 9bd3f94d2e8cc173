package org.shuangyong.platform.inbox;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
