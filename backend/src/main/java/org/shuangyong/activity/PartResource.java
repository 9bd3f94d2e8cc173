package org.shuangyong.activity;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Versions;

/** Rosters of trainings, entries of contests, facts of missions over HTTP. */
@Path("/api/v1/activities")
@Produces(MediaType.APPLICATION_JSON)
public class PartResource {
  @Inject ActivityService activities;
  @Inject TrainingService trainings;
  @Inject PartService parts;

  @GET
  @Path("{id}/roster")
  @Transactional
  @PermissionsAllowed(Permission.TRAINING_GET)
  @Operation(
      operationId = Permission.TRAINING_GET,
      summary = "The roster of a training: who came, results, certificates")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TrainingDto.class)))
  public Response roster(UUID id) {
    return roster(activities.get(id));
  }

  @PUT
  @Path("{id}/roster")
  @PermissionsAllowed(Permission.TRAINING_SET)
  @Operation(operationId = Permission.TRAINING_SET, summary = "The roster, anew")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TrainingDto.class)))
  public Response setRoster(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid TrainingDto.SetRequest request) {
    return roster(trainings.set(id, ifMatch, request));
  }

  @GET
  @Path("{id}/entries")
  @Transactional
  @PermissionsAllowed(Permission.CONTEST_GET)
  @Operation(
      operationId = Permission.CONTEST_GET,
      summary = "The entries of a contest with what they won (3.2)")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ContestDto.class)))
  public Response entries(UUID id) {
    return entries(activities.get(id));
  }

  @PUT
  @Path("{id}/entries")
  @PermissionsAllowed(Permission.CONTEST_SET)
  @Operation(operationId = Permission.CONTEST_SET, summary = "Entries and awards, anew")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ContestDto.class)))
  public Response setEntries(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ContestDto.SetRequest request) {
    return entries(parts.setContest(id, ifMatch, request));
  }

  @GET
  @Path("{id}/mission")
  @Transactional
  @PermissionsAllowed(Permission.MISSION_GET)
  @Operation(operationId = Permission.MISSION_GET, summary = "What a rescue was (10.6)")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MissionDto.class)))
  public Response mission(UUID id) {
    return mission(activities.get(id));
  }

  @PUT
  @Path("{id}/mission")
  @PermissionsAllowed(Permission.MISSION_SET)
  @Operation(
      operationId = Permission.MISSION_SET,
      summary = "After the event: called, arrived, ended in this order, people, result, thanks")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MissionDto.class)))
  public Response setMission(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MissionDto.SetRequest request) {
    return mission(parts.setMission(id, ifMatch, request));
  }

  private Response roster(Activity of) {
    return Versions.with(200, trainings.roster(of), of.version());
  }

  private Response entries(Activity of) {
    return Versions.with(200, parts.contest(of), of.version());
  }

  private Response mission(Activity of) {
    return Versions.with(200, parts.mission(of), of.version());
  }
}
