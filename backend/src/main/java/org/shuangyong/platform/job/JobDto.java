package org.shuangyong.platform.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.platform.access.Permission;

/**
 * A job over HTTP.
 *
 * @param kind the right it takes, such as {@code matter.export}
 * @param done how much is done, in rows of what is made
 * @param total of how much, null while it is not known
 * @param problem why it failed, a code of the catalogue of errors, else null
 * @param expiresAt when the job and its file are deleted
 * @param allowedActions {@code job.cancel} while it lasts, {@code job.file} when it is done, {@code
 *     job.retry} when it ended without
 */
@Schema(name = "Job")
public record JobDto(
    UUID id,
    String kind,
    JobStatus status,
    long done,
    @Schema(nullable = true) Long total,
    @Schema(nullable = true) String problem,
    String fileName,
    Instant createdAt,
    @Schema(nullable = true) Instant endedAt,
    Instant expiresAt,
    List<String> allowedActions) {

  public static JobDto of(Job job) {
    List<String> actions = new ArrayList<>();
    if (job.status().after(JobStep.CANCEL).isPresent()) {
      actions.add(Permission.JOB_CANCEL);
    }
    if (job.status() == JobStatus.DONE) {
      actions.add(Permission.JOB_FILE);
    }
    if (job.canBeAskedAgain()) {
      actions.add(Permission.JOB_RETRY);
    }
    return new JobDto(
        job.id(),
        job.kind(),
        job.status(),
        job.done(),
        job.total(),
        job.problem(),
        job.fileName(),
        job.createdAt(),
        job.endedAt(),
        job.expiresAt(),
        actions);
  }
}
