package org.shuangyong.platform.job;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Replayable;

/** Exports over HTTP: asked for here, followed and fetched as jobs. */
@Path("/api/v1/exports")
@Produces(MediaType.APPLICATION_JSON)
public class ExportResource {
  @Inject ExportService service;

  @POST
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.EXPORT_START)
  @Operation(
      operationId = Permission.EXPORT_START,
      summary = "Starts an export, within the caller's scope",
      description =
          "Takes the right that `kind` names as well. The answer's Location is the job to follow."
              + " More rows that name people than the rule `export.rows` allows are asked for under"
              + " `person-exports`.")
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = JobDto.class)))
  public Response start(@NotNull @Valid ExportDto.StartRequest request) {
    return started(service.start(request));
  }

  static Response started(Job job) {
    return Response.accepted(JobDto.of(job)).header("Location", "/api/v1/jobs/" + job.id()).build();
  }
}
