package org.shuangyong.merit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.inbox.Waiting;

/** Letters of merit that are not delivered yet. */
@ApplicationScoped
public class MeritWork {
  @Inject MeritRepository letters;

  @Produces
  @ApplicationScoped
  Waiting letters() {
    return Waiting.of(
        Permission.MERIT_DELIVER, user -> letters.count(user.scope(), MeritQuery.OPEN));
  }
}
