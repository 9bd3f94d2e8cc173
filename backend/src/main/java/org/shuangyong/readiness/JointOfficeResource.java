package org.shuangyong.readiness;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.body.BodyDto;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Replayable;

/** The joint office over HTTP (12.4). */
@Path("/api/v1/joint-offices")
@Produces(MediaType.APPLICATION_JSON)
public class JointOfficeResource {
  @Inject JointOffice office;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.JOINT_OFFICE_LIST)
  @Operation(
      operationId = Permission.JOINT_OFFICE_LIST,
      summary = "The bodies with duty whose month one may open")
  public List<BodyDto.Ref> list() {
    return office.list();
  }

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.JOINT_OFFICE_MONTH)
  @Operation(
      operationId = Permission.JOINT_OFFICE_MONTH,
      summary = "The days and items of a month such as 2021-06; the id is the body's")
  public JointOfficeDto month(UUID id, @QueryParam("month") @NotNull String month) {
    return office.month(id, month);
  }

  @POST
  @Path("{id}/log")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.JOINT_OFFICE_LOG)
  @Operation(
      operationId = Permission.JOINT_OFFICE_LOG,
      summary = "What was handled on a day, a matter if it is one")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = JointOfficeDto.class)))
  public Response log(UUID id, @NotNull @Valid JointOfficeDto.LogRequest request) {
    return Response.status(201).entity(office.log(id, request)).build();
  }
}
