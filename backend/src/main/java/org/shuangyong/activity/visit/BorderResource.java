package org.shuangyong.activity.visit;

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

/** 边海防官兵家庭 over HTTP. */
@Path("/api/v1/border-families")
@Produces(MediaType.APPLICATION_JSON)
public class BorderResource {
  @Inject BorderService service;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.BORDER_FAMILY_LIST)
  @Operation(
      operationId = Permission.BORDER_FAMILY_LIST,
      summary = "The roster within the scope: contact, last visit, gifts of the year (6.5)")
  public Page<VisitDto.Border> list(
      @Valid @BeanParam BorderFilter filter, @BeanParam PageRequest page) {
    return service.page(filter, page);
  }

  @POST
  @Replayable
  @PermissionsAllowed(Permission.BORDER_FAMILY_TAG)
  @Operation(
      operationId = Permission.BORDER_FAMILY_TAG,
      summary = "Puts a household on the roster, with the one who keeps in touch")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = VisitDto.Border.class)))
  public Response tag(@NotNull @Valid VisitDto.BorderRequest request) {
    return answer(201, service.tag(request));
  }

  @PUT
  @Path("{id}")
  @PermissionsAllowed(Permission.BORDER_FAMILY_CHANGE)
  @Operation(operationId = Permission.BORDER_FAMILY_CHANGE, summary = "Another class or contact")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = VisitDto.Border.class)))
  public Response change(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid VisitDto.BorderRequest request) {
    return answer(200, service.change(id, ifMatch, request));
  }

  @POST
  @Path("{id}/end")
  @Replayable
  @PermissionsAllowed(Permission.BORDER_FAMILY_END)
  @Operation(operationId = Permission.BORDER_FAMILY_END, summary = "Takes a family off the roster")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = VisitDto.Border.class)))
  public Response end(UUID id, @HeaderParam("If-Match") String ifMatch) {
    return answer(200, service.end(id, ifMatch));
  }

  private Response answer(int status, BorderFamily row) {
    return Versions.with(status, service.dtos(List.of(row)).get(0), row.version());
  }
}
