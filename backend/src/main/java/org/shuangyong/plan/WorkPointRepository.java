package org.shuangyong.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the nodes of a plan; who may see them is decided by the plan. */
@ApplicationScoped
public class WorkPointRepository implements PanacheRepositoryBase<WorkPoint, UUID> {
  @Inject EntityManager em;

  /** A measure that serves a target, with its words. */
  public record Serving(UUID targetId, UUID planId, UUID workPointId, String text, UUID matterId) {}

  /** Measures of the editions in force that serve these targets, by years and places. */
  public List<Serving> serving(Collection<UUID> targets) {
    return targets.isEmpty()
        ? List.of()
        : em.createQuery(
                "select w.targetId, p.id, w.id,"
                    + " trim(substring(p.source, w.startAt + 1, w.endAt - w.startAt)), w.matterId"
                    + " from WorkPoint w join Plan p on p.id = w.planId"
                    + " where w.targetId in :targets and w.dropped = false"
                    + " and p.status = 'PUBLISHED' and not exists (select 1 from Plan f where"
                    + " f.originId = p.id and f.edition > 0 and f.status = 'PUBLISHED')"
                    + " order by p.year, w.startAt, w.id",
                Serving.class)
            .setParameter("targets", targets)
            .getResultList();
  }

  /** A node of a published edition, by its words. */
  public record Words(UUID id, UUID planId, String text) {}

  public Optional<Words> published(UUID id) {
    return em.createQuery(
            "select w.id, p.id, coalesce(w.title,"
                + " trim(substring(p.source, w.startAt + 1, w.endAt - w.startAt)))"
                + " from WorkPoint w join Plan p on p.id = w.planId"
                + " where w.id = :id and w.dropped = false and p.status = 'PUBLISHED'",
            Words.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** In document order. */
  public List<WorkPoint> ofPlan(UUID planId) {
    return list("planId = ?1 order by startAt, endAt, id", planId);
  }
}
