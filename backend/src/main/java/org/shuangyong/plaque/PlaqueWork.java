package org.shuangyong.plaque;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.inbox.Waiting;

/** Plaques that wait to be checked or hung. */
@ApplicationScoped
public class PlaqueWork {
  @Inject PlaqueRepository plaques;

  @Produces
  @ApplicationScoped
  Waiting candidates() {
    return Waiting.of(Permission.PLAQUE_CHECK, user -> plaques(user, PlaqueStatus.CANDIDATE));
  }

  @Produces
  @ApplicationScoped
  Waiting batched() {
    return Waiting.of(Permission.PLAQUE_HANG, user -> plaques(user, PlaqueStatus.BATCHED));
  }

  private long plaques(User user, PlaqueStatus status) {
    PlaqueQuery asked = new PlaqueQuery();
    asked.status = status;
    return plaques.count(user, asked, null);
  }
}
