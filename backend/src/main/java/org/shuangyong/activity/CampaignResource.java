package org.shuangyong.activity;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Campaigns over HTTP. */
@Path("/api/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
public class CampaignResource {
  @Inject CampaignService service;
  @Inject CampaignView view;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.CAMPAIGN_LIST)
  @Operation(
      operationId = Permission.CAMPAIGN_LIST,
      summary = "Campaigns that one owns or has a target in, the latest first")
  public Page<CampaignDto.Row> list(
      @QueryParam("status") CampaignStatus status, @BeanParam PageRequest page) {
    return view.page(status, page);
  }

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.CAMPAIGN_GET)
  @Operation(
      operationId = Permission.CAMPAIGN_GET,
      summary = "A campaign with its table of units: target, planned, done (1.2)")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CampaignDto.class)))
  public Response get(UUID id) {
    return answer(service.get(id));
  }

  @POST
  @Replayable
  @PermissionsAllowed(Permission.CAMPAIGN_CREATE)
  @Operation(operationId = Permission.CAMPAIGN_CREATE, summary = "A new campaign, 筹划")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = CampaignDto.class)))
  public Response create(@NotNull @Valid CampaignDto.SaveRequest request) {
    Campaign made = service.create(request);
    return Versions.with(201, view.whole(made), made.version());
  }

  @PUT
  @Path("{id}")
  @PermissionsAllowed(Permission.CAMPAIGN_EDIT)
  @Operation(operationId = Permission.CAMPAIGN_EDIT, summary = "Period, plan and targets anew")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CampaignDto.class)))
  public Response edit(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CampaignDto.SaveRequest request) {
    return answer(service.edit(id, ifMatch, request));
  }

  @POST
  @Path("{id}/start")
  @Replayable
  @PermissionsAllowed(Permission.CAMPAIGN_START)
  @Operation(operationId = Permission.CAMPAIGN_START, summary = "启动: the units are told")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CampaignDto.class)))
  public Response start(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CampaignDto.MoveRequest request) {
    return answer(service.start(id, ifMatch));
  }

  @POST
  @Path("{id}/close")
  @Replayable
  @PermissionsAllowed(Permission.CAMPAIGN_CLOSE)
  @Operation(operationId = Permission.CAMPAIGN_CLOSE, summary = "总结, with the words of it")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CampaignDto.class)))
  public Response close(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CampaignDto.MoveRequest request) {
    return answer(service.close(id, ifMatch, request));
  }

  private Response answer(Campaign of) {
    return Versions.with(200, view.whole(of), of.version());
  }
}
