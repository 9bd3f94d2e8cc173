package org.shuangyong.platform.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/** Gives an identity the permissions of its roles, so that {@code @PermissionsAllowed} can ask. */
@ApplicationScoped
public class RoleRights implements SecurityIdentityAugmentor {
  static final String GIVEN = "shuangyong.rights";

  @Inject KnownTokens tokens;

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (identity.isAnonymous() || identity.getAttribute(GIVEN) != null) {
      return Uni.createFrom().item(identity);
    }
    Set<String> rights = new HashSet<>();
    for (String word : identity.getRoles()) {
      Role.of(word).ifPresent(role -> rights.addAll(role.permissions()));
    }
    // Built anew rather than upon the other: nothing of the request may be kept with it.
    SecurityIdentity person =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(identity.getPrincipal())
            .addRoles(identity.getRoles())
            .addCredentials(identity.getCredentials())
            .addAttribute(GIVEN, true)
            .addPermissionChecker(asked -> Uni.createFrom().item(rights.contains(asked.getName())))
            .build();
    tokens.remember(person);
    return Uni.createFrom().item(person);
  }
}
