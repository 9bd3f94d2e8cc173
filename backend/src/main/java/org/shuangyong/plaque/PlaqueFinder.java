package org.shuangyong.plaque;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.family.Household;
import org.shuangyong.family.HouseholdRepository;
import org.shuangyong.family.Person;
import org.shuangyong.family.PersonApproved;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;

/**
 * Lists the entitled households that have no record as 待核, so that the figures know of every one
 * (2.4): when somebody asks, each night ({@link PlaqueFindJob}), and when a file is approved.
 */
@ApplicationScoped
class PlaqueFinder {
  /** Households that one finding takes up. */
  static final int MOST = 500;

  @Inject PlaqueRepository plaques;
  @Inject HouseholdRepository households;
  @Inject Entitlement entitlement;
  @Inject PlaqueBook book;
  @Inject Clocks clocks;
  @Inject EntityManager em;

  /** To be called in a transaction; returns how many were listed, {@link #MOST} at most. */
  int find(Scope scope, String by) {
    return list(
        plaques.without(
            scope, entitlement.codes(), entitlement.bereaved(), clocks.today(), null, MOST),
        by);
  }

  void approved(@Observes PersonApproved approved) {
    List<UUID> homes =
        households.of(approved.persons().stream().map(Person::id).toList()).stream()
            .map(Household::id)
            .toList();
    if (!homes.isEmpty()) {
      list(
          plaques.without(
              new Scope(true, null),
              entitlement.codes(),
              entitlement.bereaved(),
              clocks.today(),
              homes,
              homes.size()),
          Audit.SYSTEM);
    }
  }

  private int list(List<Household> without, String by) {
    Map<UUID, PlaqueBasis> entitled =
        entitlement.of(without.stream().map(Household::id).toList(), false);
    Map<UUID, Integer> reissued =
        plaques.reissuedBefore(entitled.values().stream().map(PlaqueBasis::personId).toList());
    int found = 0;
    for (Household household : without) {
      PlaqueBasis basis = entitled.get(household.id());
      if (basis != null) {
        Plaque plaque = new Plaque(household, basis, null, clocks.now());
        plaque.reissuedBefore(reissued.getOrDefault(basis.personId(), 0));
        plaques.persist(plaque);
        book.created(plaque, by, null);
        found++;
      }
    }
    em.flush();
    return found;
  }
}
