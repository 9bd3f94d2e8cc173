package org.shuangyong.platform.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/** Reads the person of the request from the token, once. */
@RequestScoped
public class CurrentUser {
  @Inject SecurityIdentity identity;
  @Inject UnitDirectory units;

  private User user;

  /** The person. Throws {@link Problem#AUTH_UNIT_UNKNOWN} when the token names no unit of ours. */
  public User get() {
    if (user == null) {
      user = read();
    }
    return user;
  }

  /** For jobs, which have no token: the person who started it, as they were then. */
  public void use(User owner) {
    user = owner;
  }

  /** The address that the identity provider knows of the person; empty for jobs. */
  public Optional<String> email() {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? Optional.of(text(token, "email")).filter(email -> email.contains("@"))
        : Optional.empty();
  }

  private User read() {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      throw new ProblemException(Problem.AUTH_REQUIRED);
    }
    String code = text(token, "unit");
    String region = text(token, "region");
    Set<Role> roles = EnumSet.noneOf(Role.class);
    identity.getRoles().forEach(word -> Role.of(word).ifPresent(roles::add));
    HomeUnit unit = region.isEmpty() || code.isEmpty() ? null : units.home(code).orElse(null);
    if (unit == null) {
      throw new ProblemException(
          Problem.AUTH_UNIT_UNKNOWN,
          Map.of("unit", code, "user", text(token, "preferred_username")));
    }
    String username = text(token, "preferred_username");
    String name = text(token, "name");
    return new User(
        token.getSubject(), username, name.isEmpty() ? username : name, region, unit, roles);
  }

  private static String text(JsonWebToken token, String claim) {
    Object value = token.getClaim(claim);
    return value == null ? "" : value.toString();
  }
}
