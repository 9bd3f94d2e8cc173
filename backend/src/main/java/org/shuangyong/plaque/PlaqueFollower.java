package org.shuangyong.plaque;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.shuangyong.family.Household;
import org.shuangyong.family.HouseholdChanged;
import org.shuangyong.platform.clock.Clocks;

/** A plaque goes with its household: where it lives, and out of the books when it is no more. */
@ApplicationScoped
class PlaqueFollower {
  @Inject PlaqueRepository plaques;
  @Inject PlaqueBook book;
  @Inject Clocks clocks;

  void follow(@Observes HouseholdChanged changed) {
    Household household = changed.household();
    plaques
        .live(household.id())
        .ifPresent(
            plaque -> {
              if (!plaque.unitId().equals(household.unitId())) {
                book.moved(plaque, household.unitId(), household.unitPath());
              }
              if (household.endedOn() != null) {
                PlaqueStatus before = plaque.step(PlaqueStep.END, clocks.now());
                plaque.because("家庭已注销");
                book.step(
                    plaque,
                    PlaqueStep.END,
                    before,
                    PlaqueAct.of(household.endedOn(), "家庭已注销", null));
              }
            });
  }
}
