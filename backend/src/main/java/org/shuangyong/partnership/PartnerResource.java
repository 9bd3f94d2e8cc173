package org.shuangyong.partnership;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** The register of partners over HTTP (6.3). */
@Path("/api/v1/partners")
@Produces(MediaType.APPLICATION_JSON)
public class PartnerResource {
  @Inject PartnerService service;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.PARTNER_LIST)
  @Operation(
      operationId = Permission.PARTNER_LIST,
      summary = "Partners by name, with this year's check, partnerships and valid offers")
  public Page<PartnerDto> list(
      @QueryParam("sort") PartnerSort sort,
      @QueryParam("q") @Parameter(description = "Part of the name, or the whole code") String text,
      @BeanParam PageRequest page) {
    return service.page(sort, text, page);
  }

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.PARTNER_GET)
  @Operation(
      operationId = Permission.PARTNER_GET,
      summary = "A partner with its checks, papers and the partnerships one may see")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PartnerDto.Whole.class)))
  public Response get(UUID id) {
    return answer(200, service.get(id));
  }

  @POST
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.PARTNER_CREATE)
  @Operation(
      operationId = Permission.PARTNER_CREATE,
      summary = "Enters a partner; its 统一社会信用代码 is checked by GB 32100")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = PartnerDto.Whole.class)))
  public Response create(@NotNull @Valid PartnerDto.SaveRequest request) {
    return answer(201, service.create(request));
  }

  @PUT
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.PARTNER_UPDATE)
  @Operation(operationId = Permission.PARTNER_UPDATE, summary = "Changes a partner")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PartnerDto.Whole.class)))
  public Response update(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PartnerDto.SaveRequest request) {
    return answer(200, service.update(id, ifMatch, request));
  }

  @POST
  @Path("{id}/checks")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.PARTNER_CHECK)
  @Operation(
      operationId = Permission.PARTNER_CHECK,
      summary = "年检 of a year; entered again it is put right")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PartnerDto.Whole.class)))
  public Response check(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PartnerDto.CheckRequest request) {
    return answer(200, service.check(id, ifMatch, request));
  }

  @POST
  @Path("{id}/reveal")
  @Transactional
  @PermissionsAllowed(Permission.PARTNER_REVEAL)
  @Operation(
      operationId = Permission.PARTNER_REVEAL,
      summary = "The work phone, on a reason that goes to the trail")
  public PartnerDto.Revealed reveal(UUID id, @NotNull @Valid PartnerDto.RevealRequest request) {
    return new PartnerDto.Revealed(service.reveal(id, request.reason()));
  }

  private Response answer(int status, Partner partner) {
    return Versions.with(status, service.whole(partner), partner.version());
  }
}
