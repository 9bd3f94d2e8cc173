package org.shuangyong.activity.fair;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.activity.Activity;
import org.shuangyong.activity.ActivityService;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** 招聘会 over HTTP. */
@Path("/api/v1/activities/{id}/fair")
@Produces(MediaType.APPLICATION_JSON)
public class FairResource {
  @Inject FairService service;
  @Inject ActivityService activities;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.FAIR_GET)
  @Operation(
      operationId = Permission.FAIR_GET,
      summary = "Posts offered, applicants, and each one hired by the case (5.5)")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FairDto.class)))
  public Response get(UUID id) {
    return answer(200, activities.get(id));
  }

  @POST
  @Path("posts")
  @Replayable
  @PermissionsAllowed(Permission.FAIR_OFFER)
  @Operation(operationId = Permission.FAIR_OFFER, summary = "A post that an employer offers")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = FairDto.class)))
  public Response offer(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid FairDto.PostRequest request) {
    return answer(201, service.offer(id, ifMatch, request));
  }

  @PUT
  @Path("posts/{post}")
  @PermissionsAllowed(Permission.FAIR_CHANGE)
  @Operation(operationId = Permission.FAIR_CHANGE, summary = "A post anew, or how many asked")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FairDto.class)))
  public Response change(
      UUID id,
      UUID post,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid FairDto.PostRequest request) {
    return answer(200, service.change(id, post, ifMatch, request));
  }

  @POST
  @Path("posts/{post}/remove")
  @Replayable
  @PermissionsAllowed(Permission.FAIR_REMOVE)
  @Operation(
      operationId = Permission.FAIR_REMOVE,
      summary = "Takes out a post nobody was hired for")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FairDto.class)))
  public Response remove(UUID id, UUID post, @HeaderParam("If-Match") String ifMatch) {
    return answer(200, service.remove(id, post, ifMatch));
  }

  @POST
  @Path("posts/{post}/hires")
  @Replayable
  @PermissionsAllowed(Permission.FAIR_HIRE)
  @Operation(operationId = Permission.FAIR_HIRE, summary = "录用, linked to the person's case")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = FairDto.class)))
  public Response hire(
      UUID id,
      UUID post,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid FairDto.HireRequest request) {
    return answer(201, service.hire(id, post, ifMatch, request));
  }

  @POST
  @Path("hires/{hire}/remove")
  @Replayable
  @PermissionsAllowed(Permission.FAIR_UNHIRE)
  @Operation(operationId = Permission.FAIR_UNHIRE, summary = "Takes back a hire entered by mistake")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FairDto.class)))
  public Response unhire(UUID id, UUID hire, @HeaderParam("If-Match") String ifMatch) {
    return answer(200, service.unhire(id, hire, ifMatch));
  }

  private Response answer(int status, Activity of) {
    return Versions.with(status, service.of(of), of.version());
  }
}
