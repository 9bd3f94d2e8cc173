package org.shuangyong.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.inbox.Waiting;

/** Items of an open round of which the unit has not said yet how they stand. */
@ApplicationScoped
public class ReconciliationWork {
  @Inject ReconciliationRepository rounds;

  @Produces
  @ApplicationScoped
  Waiting lines() {
    return Waiting.of(Permission.RECONCILIATION_STATE, rounds::unsaid);
  }
}
