package org.shuangyong.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds the nodes of a plan; who may see them is decided by the plan. */
@ApplicationScoped
public class WorkPointRepository implements PanacheRepositoryBase<WorkPoint, UUID> {
  /** In document order. */
  public List<WorkPoint> ofPlan(UUID planId) {
    return list("planId = ?1 order by startAt, endAt, id", planId);
  }
}
