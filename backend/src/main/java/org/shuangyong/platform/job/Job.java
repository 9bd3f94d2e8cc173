package org.shuangyong.platform.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.tenancy.RegionRow;

/** A piece of long work that a person started, and how far it is. Seen by that person alone. */
@Entity
@Table(name = "job")
public class Job extends RegionRow {
  /** How long a job and its file are kept. */
  static final Duration KEPT = Duration.ofDays(1);

  /** The right it takes, such as {@code matter.export}. */
  @Column(name = "kind", updatable = false)
  private String kind;

  @Column(name = "owner_id", updatable = false)
  private String ownerId;

  /** The path its owner saw below when it began; empty is the whole district. */
  @Column(name = "scope_path", updatable = false)
  private String scopePath;

  /** The request as JSON, if it can be made again. */
  @Column(name = "asked", updatable = false)
  private String asked;

  /** Which instance of the application works on it. */
  @Column(name = "node", updatable = false)
  private String node;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private JobStatus status;

  @Column(name = "done")
  private long done;

  /** Null while it is not known. */
  @Column(name = "total")
  private Long total;

  /** Why it failed: a code of the catalogue of errors. */
  @Column(name = "problem")
  private String problem;

  @Column(name = "file_name", updatable = false)
  private String fileName;

  @Column(name = "media_type", updatable = false)
  private String mediaType;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected Job() {}

  Job(
      UUID id,
      String kind,
      User owner,
      String asked,
      String node,
      String fileName,
      String mediaType,
      Instant now) {
    super(id);
    this.kind = kind;
    this.ownerId = owner.id();
    this.scopePath = owner.scope().district() ? "" : owner.scope().path();
    this.asked = asked;
    this.node = node;
    this.fileName = fileName;
    this.mediaType = mediaType;
    this.status = JobStatus.QUEUED;
    this.createdAt = now;
    this.expiresAt = now.plus(KEPT);
  }

  /** Takes the step if the state allows it. */
  boolean step(JobStep step, Instant now) {
    var next = status.after(step);
    next.ifPresent(
        to -> {
          status = to;
          if (to.ended()) {
            endedAt = now;
            expiresAt = now.plus(KEPT);
          }
        });
    return next.isPresent();
  }

  boolean fail(Problem why, Instant now) {
    boolean failed = step(JobStep.FAIL, now);
    if (failed) {
      problem = why.code();
    }
    return failed;
  }

  /** Whether who sees this far now saw, or sees, all that the work took in. */
  boolean within(Scope scope) {
    return scope.covers(scopePath);
  }

  boolean canBeAskedAgain() {
    return asked != null && (status == JobStatus.FAILED || status == JobStatus.CANCELLED);
  }

  boolean expired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  public String kind() {
    return kind;
  }

  String asked() {
    return asked;
  }

  public JobStatus status() {
    return status;
  }

  public long done() {
    return done;
  }

  public Long total() {
    return total;
  }

  public String problem() {
    return problem;
  }

  public String fileName() {
    return fileName;
  }

  public String mediaType() {
    return mediaType;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant endedAt() {
    return endedAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
