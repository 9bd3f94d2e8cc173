package org.shuangyong.platform.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.FileStore;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.Region;

/** Works jobs off, few at a time, so that people at their desks do not feel it. */
@ApplicationScoped
public class JobRunner {
  private static final Logger LOG = Logger.getLogger(JobRunner.class);

  /** Progress is written down at most this often. */
  private static final Duration BEAT = Duration.ofMillis(250);

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @ConfigProperty(name = "shuangyong.jobs.at-once")
  int atOnce;

  @ConfigProperty(name = "shuangyong.jobs.waiting")
  int mostWaiting;

  @Inject JobRepository jobs;
  @Inject FileStore files;
  @Inject Region region;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  private final AtomicInteger open = new AtomicInteger();
  private ExecutorService threads;
  private volatile boolean stopping;

  /** The work was cancelled: it ends without a word, since its end is written already. */
  private static final class Cancelled extends RuntimeException {
    Cancelled() {
      super(null, null, false, false);
    }
  }

  /** Throws when so many wait that one more would only wait too long. */
  void requireRoom() {
    if (open.get() >= atOnce + mostWaiting) {
      throw new ProblemException(Problem.JOB_BUSY);
    }
  }

  synchronized void submit(User user, UUID id, JobWork work) {
    if (threads == null) {
      threads = Executors.newFixedThreadPool(atOnce, task -> new Thread(task, "job"));
    }
    open.incrementAndGet();
    threads.execute(
        () -> {
          try {
            run(user, id, work);
          } finally {
            open.decrementAndGet();
          }
        });
  }

  @ActivateRequestContext
  void run(User user, UUID id, JobWork work) {
    region.use(user.region());
    currentUser.use(user);
    if (stopping || !step(id, JobStep.START)) {
      return; // cancelled while it waited, or marked when the server comes up again
    }
    Path file = files.path(user.region(), id);
    Path part = files.part(user.region(), id);
    try {
      Files.createDirectories(file.getParent());
      try (OutputStream out = Files.newOutputStream(part)) {
        work.run(out, new Beat(id));
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      if (!step(id, JobStep.FINISH)) {
        files.drop(file);
      }
    } catch (Cancelled e) {
      LOG.debugf("job %s cancelled", id);
    } catch (ProblemException e) {
      fail(id, e.problem());
    } catch (Throwable e) {
      LOG.errorf(e, "job %s failed", id);
      fail(id, Problem.INTERNAL);
    } finally {
      files.drop(part);
    }
  }

  private boolean step(UUID id, JobStep step) {
    return QuarkusTransaction.requiringNew()
        .call(() -> jobs.held(id).map(job -> job.step(step, clocks.now())).orElse(false));
  }

  private void fail(UUID id, Problem why) {
    QuarkusTransaction.requiringNew()
        .run(() -> jobs.held(id).ifPresent(job -> job.fail(why, clocks.now())));
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    if (threads != null) {
      threads.shutdown();
      threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private final class Beat implements JobProgress {
    private final UUID id;
    private Instant next = Instant.MIN;

    Beat(UUID id) {
      this.id = id;
    }

    @Override
    public void at(long done, Long total) {
      if (stopping) {
        throw new ProblemException(Problem.JOB_INTERRUPTED);
      }
      Instant now = clocks.now();
      if (now.isBefore(next) && (total == null || done < total)) {
        return;
      }
      next = now.plus(BEAT);
      if (!QuarkusTransaction.requiringNew().call(() -> jobs.progress(id, done, total))) {
        throw new Cancelled();
      }
    }
  }
}
