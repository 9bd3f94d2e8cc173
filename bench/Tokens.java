import java.nio.file.Files;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Signs the tokens of the load with a key of the run, whose public half the application is given. */
final class Tokens {
  static final String ISSUER = "https://bench.test";

  /** By {@code office-}, {@code town-} or {@code village-} and the district's number. */
  static final Map<String, String> BY_PERSON = new HashMap<>();

  private Tokens() {}

  /** The private half in {@code key}, the public half as the application takes it in {@code key.pub}. */
  static void makeKey() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair pair = generator.generateKeyPair();
    Files.write(Bench.DIR.resolve("key"), pair.getPrivate().getEncoded());
    Files.writeString(
        Bench.DIR.resolve("key.pub"), Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
  }

  static void sign() throws Exception {
    PrivateKey key =
        KeyFactory.getInstance("RSA")
            .generatePrivate(
                new PKCS8EncodedKeySpec(Files.readAllBytes(Bench.DIR.resolve("key"))));
    for (int d = 0; d <= Bench.DISTRICTS; d++) {
      BY_PERSON.put("office-" + d, sign(key, "office-" + d, "SYB", d, "office"));
      BY_PERSON.put("town-" + d, sign(key, "town-" + d, "T18", d, "town"));
      BY_PERSON.put("village-" + d, sign(key, "village-" + d, "V38", d, "village"));
    }
    BY_PERSON.put("second-0", sign(key, "second-0", "SYB", 0, "office"));
  }

  static String sign(PrivateKey key, String sub, String unit, int d, String role) throws Exception {
    String claims =
        """
        {"iss":"%s","aud":"shuangyong-api","sub":"%s","preferred_username":"%s","name":"%s","unit":"%s",\
        "region":"%d","realm_access":{"roles":["%s","default-roles-shuangyong"]},"iat":%d,"exp":%d}"""
            .formatted(ISSUER, sub, sub, sub, unit, 900_000 + d, role, now(), now() + 7200);
    String text = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes()) + "." + base64(claims.getBytes());
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(key);
    signature.update(text.getBytes());
    return text + "." + base64(signature.sign());
  }

  static long now() {
    return Instant.now().getEpochSecond();
  }

  static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
