package org.shuangyong.platform.access;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives an identity the permissions of its roles, so that {@code @PermissionsAllowed} can ask. */
@ApplicationScoped
public class RoleRights implements SecurityIdentityAugmentor {
  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (identity.isAnonymous()) {
      return Uni.createFrom().item(identity);
    }
    QuarkusSecurityIdentity.Builder builder = QuarkusSecurityIdentity.builder(identity);
    identity
        .getRoles()
        .forEach(
            word ->
                Role.of(word)
                    .ifPresent(
                        role ->
                            role.permissions()
                                .forEach(p -> builder.addPermission(new StringPermission(p)))));
    return Uni.createFrom().item(builder.build());
  }
}
