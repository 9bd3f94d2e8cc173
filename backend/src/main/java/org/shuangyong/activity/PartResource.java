package org.shuangyong.activity;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Versions;

/** Rosters of trainings, entries of contests, facts of missions over HTTP. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class PartResource {
  @Inject ActivityService activities;
  @Inject TrainingService trainings;
  @Inject PartService parts;

  @GET
  @Path("activities/{id}/roster")
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
  @Path("activities/{id}/roster")
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

  @POST
  @Path("training-records/search")
  @Transactional
  @PermissionsAllowed(Permission.TRAINING_RECORD)
  @Operation(
      operationId = Permission.TRAINING_RECORD,
      summary = "A person's trainings over the years (1.9)")
  public List<TrainingDto.RecordLine> record(@NotNull @Valid TrainingDto.RecordRequest request) {
    return trainings.record(request);
  }

  @GET
  @Path("untrained-liaisons")
  @Transactional
  @PermissionsAllowed(Permission.TRAINING_UNTRAINED)
  @Operation(
      operationId = Permission.TRAINING_UNTRAINED,
      summary = "Liaisons of today without a 双拥 training in a year (11.6)")
  public List<TrainingDto.Untrained> untrained(
      @QueryParam("year") @NotNull @Min(1900) @Max(2200) Integer year) {
    return trainings.untrained(year);
  }

  @GET
  @Path("activities/{id}/entries")
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
  @Path("activities/{id}/entries")
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
  @Path("activities/{id}/mission")
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
  @Path("activities/{id}/mission")
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
