package org.shuangyong.platform.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Notes who was refused (403), at whatever door, once for each person, operation and minute, so
 * that who tries again and again does not fill the trail. Here on the way out there may be no
 * thread to wait for the database on, and the token may name no unit of ours: so it takes what the
 * token says and {@link RefusedWriter} writes it later.
 */
@Singleton
public class RefusedFilter {
  private static final Duration QUIET = Duration.ofMinutes(1);
  private static final int MOST = 10_000;

  @Inject SecurityIdentity identity;
  @Inject Event<Refused> refused;

  private final Cache<String, Boolean> noted =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(QUIET).build();

  @ServerResponseFilter
  public void note(
      ContainerResponseContext response, ResourceInfo target, HttpServerRequest request) {
    if (response.getStatus() != 403
        || target.getResourceMethod() == null
        || !(identity.getPrincipal() instanceof JsonWebToken token)) {
      return;
    }
    PermissionsAllowed right = target.getResourceMethod().getAnnotation(PermissionsAllowed.class);
    if (right == null) {
      return;
    }
    String operation = right.value()[0];
    String region = claim(token, "region", 12);
    String who = token.getSubject();
    if (noted.asMap().putIfAbsent(String.join(" ", region, who, operation), true) != null) {
      return;
    }
    var remote = request.remoteAddress();
    String name = claim(token, "name", 120);
    refused.fireAsync(
        new Refused(
            region,
            who,
            name.isEmpty() ? claim(token, "preferred_username", 120) : name,
            claim(token, "unit", 32),
            remote == null ? null : remote.hostAddress(),
            operation));
  }

  private static String claim(JsonWebToken token, String name, int most) {
    Object value = token.getClaim(name);
    String text = value == null ? "" : value.toString();
    return text.length() > most ? text.substring(0, most) : text;
  }
}
