package org.shuangyong.platform.access;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.shuangyong.testing.Api.V1;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.clock.Ids;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Tokens;

/** A token that was found good is not checked again, but never outlives itself. */
@AppTest
class KnownTokensTest {
  @Inject KnownTokens known;
  @Inject IdentityProviderManager identities;
  @Inject Clocks clocks;

  @Test
  void aKnownTokenExpires() throws InterruptedException {
    String token = token(2);
    ask(token, 200);
    ask(token, 200);
    Thread.sleep(3000);
    ask(token, 401);
  }

  @Test
  void aTokenThatDiffersInOneLetterIsAnotherToken() {
    String token = token(600);
    ask(token, 200);
    char last = token.charAt(token.length() - 10);
    ask(
        token.substring(0, token.length() - 10)
            + (last == 'A' ? 'B' : 'A')
            + token.substring(token.length() - 9),
        401);
  }

  /** The provider's own check would refuse this one: it is no JWT at all. */
  @Test
  void aKnownTokenIsNotCheckedAgain() {
    AccessTokenCredential token = new AccessTokenCredential("known-" + Ids.next());
    SecurityIdentity checked =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(new Expiring(clocks.now().getEpochSecond() + 600))
            .addCredential(token)
            .addAttribute(RoleRights.GIVEN, true)
            .build();
    known.remember(checked);
    assertSame(
        checked,
        identities
            .authenticate(new TokenAuthenticationRequest(token))
            .await()
            .atMost(Duration.ofSeconds(5)));
  }

  private record Expiring(long at) implements JsonWebToken {
    @Override
    public String getName() {
      return "office1";
    }

    @Override
    public Set<String> getClaimNames() {
      return Set.of("exp");
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getClaim(String name) {
      return name.equals("exp") ? (T) Long.valueOf(at) : null;
    }
  }

  private static String token(long seconds) {
    return Tokens.of(
        "office1", "张敏", "SYB", "500110", "shuangyong-api", Tokens.ISSUER, seconds, "office");
  }

  private static void ask(String token, int status) {
    given().auth().oauth2(token).get(V1 + "/me").then().statusCode(status);
  }
}
