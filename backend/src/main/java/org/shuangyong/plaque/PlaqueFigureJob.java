package org.shuangyong.plaque;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.shuangyong.platform.clock.Ids;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.tenancy.Regions;

/**
 * Folds the changes of figures into one row for each unit and state. One transaction takes rows
 * away and puts their sum in their place, so every reader sees either, and both add up to the same.
 */
@ApplicationScoped
public class PlaqueFigureJob {
  @Inject EntityManager em;
  @Inject Region region;
  @Inject Regions regions;

  @Scheduled(
      every = "10m",
      delayed = "4m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void foldAll() {
    regions.each(this::fold);
  }

  /** Folds one district; returns how many rows are left of what it took. */
  @ActivateRequestContext
  public int fold(String regionCode) {
    region.use(regionCode);
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              int left = 0;
              for (Object[] row : gone(regionCode)) {
                if (((Number) row[3]).longValue() != 0) {
                  put(regionCode, row);
                  left++;
                }
              }
              return left;
            });
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> gone(String regionCode) {
    return em.createNativeQuery(
            "with gone as (delete from plaque_figure where region_code = :region"
                + " returning unit_id, unit_path, status, change)"
                + " select unit_id, unit_path, status, sum(change) from gone"
                + " group by unit_id, unit_path, status",
            Object[].class)
        .setParameter("region", regionCode)
        .getResultList();
  }

  private void put(String regionCode, Object[] row) {
    em.createNativeQuery(
            "insert into plaque_figure (region_code, id, unit_id, unit_path, status, change)"
                + " values (:region, :id, :unit, :path, :status, :change)")
        .setParameter("region", regionCode)
        .setParameter("id", Ids.next())
        .setParameter("unit", row[0])
        .setParameter("path", row[1])
        .setParameter("status", row[2])
        .setParameter("change", ((Number) row[3]).longValue())
        .executeUpdate();
  }
}
