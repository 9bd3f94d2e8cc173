package org.shuangyong.plaque;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.tenancy.Regions;

/** Folds the changes of figures, so that a reader adds up few rows however many were appended. */
@ApplicationScoped
public class PlaqueFigureJob {
  @Inject PlaqueFold fold;
  @Inject Region region;
  @Inject Regions regions;

  @Scheduled(
      every = "10m",
      delayed = "4m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void foldAll() {
    regions.each(this::fold);
  }

  /** Folds one district, if something changed in it. */
  @ActivateRequestContext
  public void fold(String regionCode) {
    region.use(regionCode);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              if (fold.due()) {
                fold.run();
              }
            });
  }
}
