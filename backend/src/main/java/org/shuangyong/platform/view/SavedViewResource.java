package org.shuangyong.platform.view;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;

/** Views over HTTP. Their ids are made by the client, so that saving twice makes one. */
@Path("/api/v1/views")
@Produces(MediaType.APPLICATION_JSON)
public class SavedViewResource {
  @Inject SavedViewService service;
  @Inject SavedViewRepository views;
  @Inject CurrentUser user;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.VIEW_LIST)
  @Operation(
      operationId = Permission.VIEW_LIST,
      summary = "The caller's own views of a list by name, thirty at most")
  public List<SavedViewDto> list(@NotNull @QueryParam("list") String list) {
    return views.of(user.get(), list).stream().map(SavedViewDto::of).toList();
  }

  @PUT
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.VIEW_SAVE)
  @Operation(operationId = Permission.VIEW_SAVE, summary = "Makes a view or makes it anew")
  public SavedViewDto save(UUID id, @NotNull @Valid SavedViewDto.SaveRequest request) {
    return SavedViewDto.of(service.save(id, request));
  }

  @DELETE
  @Path("{id}")
  @PermissionsAllowed(Permission.VIEW_DELETE)
  @Operation(operationId = Permission.VIEW_DELETE, summary = "Forgets a view")
  @APIResponse(responseCode = "204")
  public Response delete(UUID id) {
    service.delete(id);
    return Response.noContent().build();
  }
}
