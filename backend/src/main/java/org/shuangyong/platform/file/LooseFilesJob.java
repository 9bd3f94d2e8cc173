package org.shuangyong.platform.file;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.tenancy.Regions;

/** Removes files that were sent in and never used: nobody else could see them anyway. */
@ApplicationScoped
public class LooseFilesJob {
  private static final Duration KEPT = Duration.ofDays(14);

  @Inject AttachmentRepository attachments;
  @Inject FileStore store;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject Region region;
  @Inject Regions regions;

  @Scheduled(every = "12h", delayed = "7m")
  void sweepAll() {
    regions.each(this::sweep);
  }

  @ActivateRequestContext
  void sweep(String regionCode) {
    region.use(regionCode);
    List<Attachment> gone =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  List<Attachment> loose = attachments.looseBefore(clocks.now().minus(KEPT), 1000);
                  loose.forEach(
                      a -> {
                        attachments.delete(a);
                        audit.recordSystem("attachment.expired", "attachment", a.id(), Map.of());
                      });
                  return loose;
                });
    gone.forEach(a -> store.remove(regionCode, a.id()));
  }
}
