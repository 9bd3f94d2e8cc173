package org.shuangyong.platform.job;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.file.FileStore;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Disposition;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;

/** Jobs over HTTP. A person sees their own. */
@Path("/api/v1/jobs")
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {
  @Inject JobService service;
  @Inject ExportService exports;
  @Inject JobRepository jobs;
  @Inject FileStore files;
  @Inject CurrentUser user;

  @GET
  @PermissionsAllowed(Permission.JOB_LIST)
  @Operation(operationId = Permission.JOB_LIST, summary = "The caller's own jobs, newest first")
  public Page<JobDto> list(@BeanParam PageRequest page) {
    return Page.of(
        jobs.page(user.get(), page.cursor(), page.limit()),
        page.limit(),
        JobDto::of,
        job -> new Cursor("", job.id()),
        page.total() ? jobs.count(user.get()) : null);
  }

  @GET
  @Path("{id}")
  @PermissionsAllowed(Permission.JOB_GET)
  @Operation(operationId = Permission.JOB_GET, summary = "How far a job is")
  public JobDto get(UUID id) {
    return JobDto.of(service.get(id));
  }

  @POST
  @Path("{id}/cancel")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.JOB_CANCEL)
  @Operation(operationId = Permission.JOB_CANCEL, summary = "Stops a job that has not ended")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = JobDto.class)))
  public Response cancel(UUID id) {
    return Response.ok(JobDto.of(service.cancel(id))).build();
  }

  @POST
  @Path("{id}/retry")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.JOB_RETRY)
  @Operation(
      operationId = Permission.JOB_RETRY,
      summary = "Does again what failed or was cancelled, as a job in its place",
      description =
          "Takes the right of the job's kind as well, and reads what the caller may see now.")
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = JobDto.class)))
  public Response retry(UUID id) {
    return ExportResource.started(exports.retry(id));
  }

  @GET
  @Path("{id}/file")
  @Transactional
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @PermissionsAllowed(Permission.JOB_FILE)
  @Operation(
      operationId = Permission.JOB_FILE,
      summary = "What the job made, until it expires",
      description = "Takes the right of the job's kind as well.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response file(UUID id) {
    Job job = service.withFile(id);
    return Response.ok(files.path(user.get().region(), id).toFile())
        .type(job.mediaType())
        .header("Content-Disposition", Disposition.attachment(job.fileName()))
        .build();
  }
}
