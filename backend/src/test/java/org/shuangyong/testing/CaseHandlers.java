package org.shuangyong.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.shuangyong.family.MinorAccess;
import org.shuangyong.platform.access.CurrentUser;

/** Who handles a minor's case, as a test says. */
@ApplicationScoped
public class CaseHandlers implements MinorAccess {
  /** Username and the minor's id. */
  public static final Set<String> HANDLED = ConcurrentHashMap.newKeySet();

  @Inject CurrentUser user;

  @Override
  public boolean handles(UUID person) {
    return HANDLED.contains(user.get().username() + person);
  }
}
