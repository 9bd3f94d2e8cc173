package org.shuangyong.plaque;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.web.Many;

/**
 * 批量审核 of households that are 待核 (2.4). A soldier's family stays behind: of which soldier it is,
 * and on whose side, is said for each by hand.
 */
@ApplicationScoped
public class PlaqueMany {
  @Inject PlaqueRepository plaques;
  @Inject Entitlement entitlement;
  @Inject PlaqueBook book;
  @Inject CurrentUser currentUser;
  @Inject EntityManager em;
  @Inject Audit audit;
  @Inject Clocks clocks;

  /** What became of each, in the order asked. */
  @Transactional
  public List<Many.Outcome> check(List<Many.Item> items) {
    List<Plaque> found = plaques.held(currentUser.get(), Many.ids(items));
    Map<UUID, PlaqueBasis> entitled =
        entitlement.of(found.stream().map(Plaque::householdId).toList(), true);
    Map<Plaque, PlaqueStatus> done = new LinkedHashMap<>();
    List<Many.Outcome> outcomes =
        Many.each(
            items,
            found,
            Plaque::id,
            Plaque::version,
            plaque -> {
              PlaqueBasis basis = entitled.get(plaque.householdId());
              if (basis == null || !plaque.maySeek(basis)) {
                throw new ProblemException(Problem.PLAQUE_NOT_ENTITLED);
              }
              if (basis.ground() == PlaqueGround.SERVING_FAMILY) {
                throw new ProblemException(Problem.PLAQUE_BY_HAND);
              }
              done.put(plaque, plaque.step(PlaqueStep.CHECK, clocks.now()));
              plaque.restOn(basis, clocks.now());
            });
    PlaqueAct act = PlaqueAct.of(clocks.today(), null, null);
    done.forEach((plaque, before) -> book.step(plaque, PlaqueStep.CHECK, before, act));
    em.flush();
    for (Plaque plaque : done.keySet()) {
      audit.record(
          Permission.PLAQUE_CHECK_MANY,
          PlaqueService.KIND,
          plaque.id(),
          Map.of("status", plaque.status().name()));
    }
    return outcomes;
  }
}
