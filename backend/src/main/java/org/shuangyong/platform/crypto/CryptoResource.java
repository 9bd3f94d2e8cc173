package org.shuangyong.platform.crypto;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.job.Job;
import org.shuangyong.platform.job.JobDto;
import org.shuangyong.platform.job.JobService;
import org.shuangyong.platform.job.JobWork;
import org.shuangyong.platform.web.Replayable;

/** The keys of personal data over HTTP: their ids, and sealing anew after a change. */
@Path("/api/v1/crypto")
@Produces(MediaType.APPLICATION_JSON)
public class CryptoResource {
  @Inject CryptoKeys keys;
  @Inject Resealing resealing;
  @Inject Reindexing reindexing;
  @Inject JobService jobs;

  @GET
  @Path("keys")
  @PermissionsAllowed(Permission.CRYPTO_KEYS)
  @Operation(operationId = Permission.CRYPTO_KEYS, summary = "The ids of the keys in use")
  public CryptoDto keys() {
    return new CryptoDto(
        keys.current(),
        keys.ids(),
        resealing.finished(),
        keys.formerIndex() != null,
        reindexing.finished());
  }

  @POST
  @Path("reseal")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.CRYPTO_RESEAL)
  @Operation(
      operationId = Permission.CRYPTO_RESEAL,
      summary = "Seals anew what is not under the current key, from where a former run stopped",
      description = "The answer's Location is the job to follow; its file counts the rows.")
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = JobDto.class)))
  public Response reseal() {
    return start(
        Permission.CRYPTO_RESEAL, "reseal.txt", resealing::run, Map.of("key", keys.current()));
  }

  @POST
  @Path("reindex")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.CRYPTO_REINDEX)
  @Operation(
      operationId = Permission.CRYPTO_REINDEX,
      summary = "Puts blind indexes under the present key, from where a former run stopped",
      description = "The answer's Location is the job to follow; its file counts the rows.")
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = JobDto.class)))
  public Response reindex() {
    return start(
        Permission.CRYPTO_REINDEX, "reindex.txt", reindexing::run, Map.of("key", keys.indexId()));
  }

  private Response start(String word, String file, JobWork work, Map<String, ?> detail) {
    Job job = jobs.start(word, word, null, file, MediaType.TEXT_PLAIN, work, detail);
    return Response.accepted(JobDto.of(job)).header("Location", "/api/v1/jobs/" + job.id()).build();
  }
}
