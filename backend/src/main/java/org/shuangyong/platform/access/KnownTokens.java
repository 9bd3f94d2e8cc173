package org.shuangyong.platform.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.shuangyong.platform.clock.Clocks;

/**
 * Tokens whose signature, issuer, audience and expiry have been checked less than a minute ago need
 * not be checked again; only the expiry is. Asked before the provider's own check, which goes on
 * for a token that is not known.
 */
@ApplicationScoped
public class KnownTokens implements IdentityProvider<TokenAuthenticationRequest> {
  /** How long a key that the provider has withdrawn may still count. */
  private static final Duration AT_MOST = Duration.ofMinutes(1);

  private static final int MOST = 10_000;

  @Inject Clocks clocks;

  private final Cache<String, SecurityIdentity> known =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(AT_MOST).build();

  @Override
  public Class<TokenAuthenticationRequest> getRequestType() {
    return TokenAuthenticationRequest.class;
  }

  /** Above the default, which the provider's own check has. */
  @Override
  public int priority() {
    return SYSTEM_FIRST + 2;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    SecurityIdentity identity = known.getIfPresent(request.getToken().getToken());
    boolean valid =
        identity != null
            && identity.getPrincipal() instanceof JsonWebToken token
            && token.getExpirationTime() > clocks.now().getEpochSecond();
    return Uni.createFrom().item(valid ? identity : null);
  }

  /** Keeps an identity whose token has just been checked. */
  void remember(SecurityIdentity checked) {
    TokenCredential token = checked.getCredential(TokenCredential.class);
    if (token != null) {
      known.put(token.getToken(), checked);
    }
  }
}
