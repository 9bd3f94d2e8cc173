package org.shuangyong.platform.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A signed-in person whose unit is unknown gets no data at all, at any door. */
public class KnownUnitFilter {
  @Inject SecurityIdentity identity;
  @Inject CurrentUser user;

  @ServerRequestFilter
  public void check() {
    if (!identity.isAnonymous()) {
      user.get();
    }
  }
}
