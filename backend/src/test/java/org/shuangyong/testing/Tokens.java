package org.shuangyong.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Signs the tokens of the tests. The application checks them with the public half, so signature,
 * issuer, audience and expiry are checked as in production.
 */
public class Tokens implements QuarkusTestResourceLifecycleManager {
  public static final String ISSUER = "https://idp.test/realms/shuangyong";

  /** The resource and the tests may live in different class loaders; properties are shared. */
  private static final String KEY = "shuangyong.test.private-key";

  @Override
  public Map<String, String> start() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      System.setProperty(KEY, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
      return Map.of(
          "quarkus.oidc.public-key",
          Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {}

  public static String of(
      String username, String name, String unit, String region, String... roles) {
    return of(username, name, unit, region, "shuangyong-api", ISSUER, 600, roles);
  }

  public static String of(
      String username,
      String name,
      String unit,
      String region,
      String audience,
      String issuer,
      long seconds,
      String... roles) {
    return Jwt.claims()
        .issuer(issuer)
        .audience(audience)
        .subject("sub-" + username)
        .preferredUserName(username)
        .claim("name", name)
        .claim("email", username + "@example.invalid")
        .claim("unit", unit)
        .claim("region", region)
        .claim("realm_access", Map.of("roles", List.of(roles)))
        .expiresIn(seconds)
        .sign(privateKey());
  }

  private static PrivateKey privateKey() {
    try {
      return KeyFactory.getInstance("RSA")
          .generatePrivate(
              new PKCS8EncodedKeySpec(Base64.getDecoder().decode(System.getProperty(KEY))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
