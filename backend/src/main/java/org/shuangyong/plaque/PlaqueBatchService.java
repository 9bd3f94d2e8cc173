package org.shuangyong.plaque;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.Query;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/** Batches of plaques that are hung together. */
@ApplicationScoped
public class PlaqueBatchService {
  static final String KIND = "plaque-batch";

  /** Plaques that one filling takes. */
  static final int FILL_MOST = 500;

  @Inject EntityManager em;
  @Inject RegionQuery read;
  @Inject PlaqueRepository plaques;
  @Inject PlaqueBook book;
  @Inject Entitlement entitlement;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;

  /** A batch of the current person's scope or of a unit above it, else 404. */
  public PlaqueBatch get(UUID id) {
    return visible(currentUser.get(), List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  /** A batch of a unit above is seen and hung from, not filled or closed. */
  private PlaqueBatch own(UUID id) {
    PlaqueBatch batch = get(id);
    if (!currentUser.get().scope().covers(batch.unitPath())) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    return batch;
  }

  List<PlaqueBatch> visible(User user, Collection<UUID> ids) {
    return read.list(
        "from PlaqueBatch b where b.regionCode = :region and b.id in :ids and " + scope(user),
        PlaqueBatch.class,
        query -> bind(query, user).setParameter("ids", ids));
  }

  /** The latest first; {@code limit + 1} rows. */
  List<PlaqueBatch> page(User user, Integer year, boolean open, Cursor after, int limit) {
    return read.list(
        "from PlaqueBatch b where b.regionCode = :region and "
            + scope(user)
            + (year == null ? "" : " and b.year = :year")
            + (open ? " and b.closedOn is null" : "")
            + (after == null ? "" : " and (b.plannedOn, b.id) < (:afterDay, :afterId)")
            + " order by b.plannedOn desc, b.id desc",
        PlaqueBatch.class,
        query -> {
          bind(query, user);
          if (year != null) {
            query.setParameter("year", year);
          }
          if (after != null) {
            query.setParameter("afterDay", after.day()).setParameter("afterId", after.id());
          }
          query.setMaxResults(limit + 1);
        });
  }

  /** How many plaques of each batch are in a state, within the person's scope. */
  Map<UUID, Map<PlaqueStatus, Long>> counts(User user, Collection<UUID> batches) {
    Map<UUID, Map<PlaqueStatus, Long>> counts = new HashMap<>();
    if (!batches.isEmpty()) {
      read.list(
              "select p.batchId, p.status, count(*) from Plaque p where p.regionCode = :region and"
                  + " p.batchId in :ids and "
                  + user.scope().predicate("p.unitPath")
                  + " group by p.batchId, p.status",
              Object[].class,
              query -> user.scope().bind(query.setParameter("ids", batches)))
          .forEach(
              row ->
                  counts
                      .computeIfAbsent((UUID) row[0], id -> new EnumMap<>(PlaqueStatus.class))
                      .put((PlaqueStatus) row[1], (Long) row[2]));
    }
    return counts;
  }

  @Transactional
  public PlaqueBatch create(PlaqueBatchDto.CreateRequest request) {
    User user = currentUser.get();
    Unit unit = units.forWork(List.of(request.unitId())).get(request.unitId());
    if (!user.scope().covers(unit.path())) {
      throw ProblemException.field("unitId", "invalid");
    }
    secrecy.check(request.secrecyReason(), Map.of("name", request.name()));
    PlaqueBatch batch = new PlaqueBatch(unit, request, user.name(), clocks.now());
    em.persist(batch);
    return record(Permission.PLAQUE_BATCH_CREATE, batch, Map.of("unit", unit.path()));
  }

  /** 排入批次: those named, or all 应挂 under its unit; returns how many. */
  @Transactional
  public int fill(UUID id, PlaqueBatchDto.FillRequest request) {
    User user = currentUser.get();
    PlaqueBatch batch = own(id);
    batch.mustBeOpen();
    em.lock(batch, LockModeType.OPTIMISTIC); // not closed meanwhile
    Scope under = new Scope(false, batch.unitPath());
    boolean named = request.plaqueIds() != null && !request.plaqueIds().isEmpty();
    List<Plaque> chosen =
        named ? plaques.visible(user, request.plaqueIds()) : plaques.due(user, under, FILL_MOST);
    if (named && chosen.size() < Set.copyOf(request.plaqueIds()).size()) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    Map<UUID, PlaqueBasis> entitled =
        entitlement.of(chosen.stream().map(Plaque::householdId).toList(), false);
    int filled = 0;
    for (Plaque plaque : chosen) {
      if (!under.covers(plaque.unitPath())) {
        throw ProblemException.field("plaqueIds", "invalid");
      }
      // Whose ground has gone since the check stays where it is, for its town to look at (2.3).
      if (!plaque.stillRests(entitled.get(plaque.householdId()), clocks.now())) {
        if (named) {
          throw new ProblemException(Problem.PLAQUE_NOT_ENTITLED);
        }
        continue;
      }
      filled++;
      PlaqueStatus before = plaque.step(PlaqueStep.BATCH, clocks.now());
      plaque.inBatch(batch.id());
      book.step(plaque, PlaqueStep.BATCH, before, PlaqueAct.of(clocks.today(), batch.name(), null));
    }
    record(Permission.PLAQUE_BATCH_FILL, batch, Map.of("plaques", filled));
    return filled;
  }

  /** Done with: what was not hung is 应挂 again. */
  @Transactional
  public PlaqueBatch close(UUID id, String ifMatch) {
    PlaqueBatch batch = own(id);
    Versions.check(ifMatch, batch.version());
    batch.close(clocks.today());
    for (Plaque plaque : plaques.list("batchId = ?1 and status = ?2", id, PlaqueStatus.BATCHED)) {
      PlaqueStatus before = plaque.step(PlaqueStep.UNBATCH, clocks.now());
      book.step(
          plaque, PlaqueStep.UNBATCH, before, PlaqueAct.of(clocks.today(), batch.name(), null));
    }
    return record(Permission.PLAQUE_BATCH_CLOSE, batch, Map.of());
  }

  /** A town's batch is seen by its villages too: they hang it. */
  private static String scope(User user) {
    return "("
        + user.scope().predicate("b.unitPath")
        + " or substring(:own, 1, length(b.unitPath)) = b.unitPath)";
  }

  private static Query<?> bind(Query<?> query, User user) {
    user.scope().bind(query);
    return query.setParameter("own", user.unit().path());
  }

  private PlaqueBatch record(String action, PlaqueBatch batch, Map<String, ?> detail) {
    em.flush();
    audit.record(action, KIND, batch.id(), detail);
    return batch;
  }
}
