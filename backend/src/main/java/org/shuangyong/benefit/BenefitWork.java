package org.shuangyong.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.inbox.Waiting;

/** Cases whose turn it is. */
@ApplicationScoped
public class BenefitWork {
  @Inject BenefitRepository cases;
  @Inject Clocks clocks;

  @Produces
  @ApplicationScoped
  Waiting cases() {
    return Waiting.of(
        Permission.BENEFIT_PASS, user -> cases.count(user, waiting(), clocks.today()));
  }

  private static BenefitFilter waiting() {
    BenefitFilter filter = new BenefitFilter();
    filter.waiting = true;
    return filter;
  }
}
