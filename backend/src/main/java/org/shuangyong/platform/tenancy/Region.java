package org.shuangyong.platform.tenancy;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The district (tenant) of this request: the token's {@code region} claim, or the one that a job
 * named before it opened a session.
 */
@RequestScoped
public class Region {
  /** No district: matches no row, since no row may carry it. */
  public static final String NONE = "";

  @Inject SecurityIdentity identity;

  private String code;

  public String code() {
    if (code == null) {
      Object claim =
          identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("region") : null;
      code = claim == null ? NONE : claim.toString();
    }
    return code;
  }

  /** For jobs, which have no token. Must come before the first query of the request context. */
  public void use(String region) {
    code = region;
  }
}
