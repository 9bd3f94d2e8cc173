package org.shuangyong.platform.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.FileStore;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.tenancy.Regions;

/**
 * Says of work that a stop of the server cut short that it failed, and deletes what has expired.
 */
@ApplicationScoped
public class JobExpiryJob {
  private static final int BATCH = 1000;

  @ConfigProperty(name = "shuangyong.node")
  String node;

  @Inject JobRepository jobs;
  @Inject FileStore files;
  @Inject Clocks clocks;
  @Inject Region region;
  @Inject Regions regions;

  void onStart(@Observes @Priority(200) StartupEvent event) {
    regions.each(this::markLeft);
  }

  @Scheduled(every = "1h", delayed = "3m")
  void sweepAll() {
    regions.each(this::sweep);
  }

  /**
   * This instance has just come up, so whatever carries its name and has not ended is being worked
   * on by nobody.
   */
  @ActivateRequestContext
  public void markLeft(String regionCode) {
    region.use(regionCode);
    List<UUID> left =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    jobs.leftBy(node).stream()
                        .filter(job -> job.fail(Problem.JOB_INTERRUPTED, clocks.now()))
                        .map(Job::id)
                        .toList());
    left.forEach(id -> files.drop(files.part(regionCode, id)));
  }

  /**
   * Deletes jobs whose day is over, files first: a row without file is found again, not so a file.
   */
  @ActivateRequestContext
  public void sweep(String regionCode) {
    region.use(regionCode);
    List<UUID> gone;
    do {
      gone =
          QuarkusTransaction.requiringNew()
              .call(
                  () -> {
                    List<Job> old = jobs.expired(clocks.now(), BATCH);
                    old.forEach(
                        job -> {
                          files.remove(regionCode, job.id());
                          files.drop(files.part(regionCode, job.id()));
                          jobs.delete(job);
                        });
                    return old.stream().map(Job::id).toList();
                  });
    } while (gone.size() == BATCH);
  }
}
