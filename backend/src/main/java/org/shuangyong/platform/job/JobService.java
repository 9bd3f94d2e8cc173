package org.shuangyong.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.clock.Ids;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/** What people do with jobs. */
@ApplicationScoped
public class JobService {
  /** So many of one person's jobs may be open at once. */
  static final int PER_PERSON = 3;

  @ConfigProperty(name = "shuangyong.node")
  String node;

  @Inject JobRepository jobs;
  @Inject JobRunner runner;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject TransactionSynchronizationRegistry transaction;

  /** One of the current person's jobs, else 404. */
  public Job get(UUID id) {
    return jobs.mine(currentUser.get(), id)
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  /**
   * Puts work in line; it begins once the caller's transaction is committed.
   *
   * @param action the word of the operation, for the trail
   * @param kind the right the work takes, asked again when its file is fetched
   * @param asked the request as JSON, so that it can be made again; null if it cannot
   */
  @Transactional
  public Job start(
      String action,
      String kind,
      String asked,
      String fileName,
      String mediaType,
      JobWork work,
      Map<String, ?> detail) {
    User user = currentUser.get();
    if (jobs.open(user) >= PER_PERSON) {
      throw new ProblemException(Problem.JOB_TOO_MANY, Map.of("most", PER_PERSON));
    }
    runner.requireRoom();
    Job job = new Job(Ids.next(), kind, user, asked, node, fileName, mediaType, clocks.now());
    jobs.persist(job);
    Map<String, Object> all = new HashMap<>(detail);
    all.put("kind", kind);
    audit.record(action, "job", job.id(), all);
    UUID id = job.id();
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              runner.submit(user, id, work);
            }
          }
        });
    return job;
  }

  /** Work that waits never starts; work that runs stops at its next word of progress. */
  @Transactional
  public Job cancel(UUID id) {
    get(id);
    Job job = jobs.held(id).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    if (!job.step(JobStep.CANCEL, clocks.now())) {
      throw new ProblemException(Problem.JOB_ENDED);
    }
    audit.record(Permission.JOB_CANCEL, "job", id, Map.of("kind", job.kind()));
    return job;
  }

  /** Whether a job of the person ended without a file, other than by their own word. */
  public boolean died(UUID id) {
    return id != null
        && jobs.mine(currentUser.get(), id)
            .filter(job -> job.status() == JobStatus.FAILED)
            .isPresent();
  }

  /** Takes away a job that ended without a file, since another does its work. */
  @Transactional
  void replaced(Job job) {
    jobs.delete(job);
  }

  /** A job whose file the person may fetch now: who lost the right or sees less gets nothing. */
  public Job withFile(UUID id) {
    Job job = get(id);
    User user = currentUser.get();
    if (!user.may(job.kind()) || !job.within(user.scope())) {
      throw new ProblemException(Problem.AUTH_FORBIDDEN);
    }
    if (job.expired(clocks.now())) {
      throw new ProblemException(Problem.JOB_EXPIRED);
    }
    if (job.status() != JobStatus.DONE) {
      throw new ProblemException(Problem.JOB_NOT_READY);
    }
    return job;
  }
}
