package org.shuangyong.merit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Role;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.access.User;
import org.shuangyong.unit.UnitService;

/**
 * Whose letters a person reads, at every door. A member unit sees none, but the one whose duties
 * name 喜报 (人武部, which delivers with the office) reads the district's.
 */
@ApplicationScoped
public class MeritReach {
  private static final String DUTY = "喜报";

  @Inject CurrentUser currentUser;
  @Inject UnitService units;

  Scope scope() {
    User user = currentUser.get();
    boolean partner =
        user.roles().contains(Role.MEMBER)
            && units.get(user.unit().id()).duties().stream().anyMatch(d -> d.contains(DUTY));
    return partner ? new Scope(true, user.unit().path()) : user.scope();
  }
}
