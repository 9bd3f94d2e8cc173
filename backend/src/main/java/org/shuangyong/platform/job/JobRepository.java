package org.shuangyong.platform.job;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.web.Cursor;

/** Finds jobs, for people only their own. */
@ApplicationScoped
public class JobRepository implements PanacheRepositoryBase<Job, UUID> {
  @Inject EntityManager em;

  /** {@code limit + 1} of the person's own, newest first. */
  List<Job> page(User user, Cursor after, int limit) {
    var query =
        em.createQuery(
            "from Job j where j.ownerId = :me"
                + (after == null ? "" : " and j.id < :after")
                + " order by j.id desc",
            Job.class);
    query.setParameter("me", user.id());
    if (after != null) {
      query.setParameter("after", after.id());
    }
    return query.setMaxResults(limit + 1).getResultList();
  }

  long count(User user) {
    return count("ownerId", user.id());
  }

  Optional<Job> mine(User user, UUID id) {
    return find("id = ?1 and ownerId = ?2", id, user.id()).firstResultOptional();
  }

  /** How many of the person's jobs have not ended. */
  long open(User user) {
    return count(
        "ownerId = ?1 and status in ?2", user.id(), List.of(JobStatus.QUEUED, JobStatus.RUNNING));
  }

  /** The job, held until the transaction ends: it may be cancelled and finished at once. */
  Optional<Job> held(UUID id) {
    return em.createQuery("from Job j where j.id = :id", Job.class)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** False when the job no longer runs: somebody cancelled it, or it is gone. */
  boolean progress(UUID id, long done, Long total) {
    return update("done = ?1, total = ?2 where id = ?3 and status = 'RUNNING'", done, total, id)
        == 1;
  }

  List<Job> leftBy(String node) {
    return list("node = ?1 and status in ?2", node, List.of(JobStatus.QUEUED, JobStatus.RUNNING));
  }

  List<Job> expired(Instant now, int most) {
    return find("expiresAt <= ?1", now).page(0, most).list();
  }
}
