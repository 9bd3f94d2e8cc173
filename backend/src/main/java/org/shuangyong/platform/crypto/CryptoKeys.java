package org.shuangyong.platform.crypto;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys that personal data is sealed with, from a file outside the database: {@code current}
 * names the key that new values take, {@code index} keys the blind index, every other line is a key
 * by its id (32 hexadecimal digits). Old keys stay in the file until the re-sealing job has passed,
 * the former key of the index, as {@code index-former}, until that of indexing has.
 *
 * <p>The server does not start without them, nor with weak ones; only the demo makes its own.
 */
@Startup
@ApplicationScoped
public class CryptoKeys {
  private static final int KEY_BYTES = 16;
  private static final int INDEX_BYTES = 32;
  private static final String FORMER = "index-former";

  @ConfigProperty(name = "shuangyong.keys-file")
  Path file;

  @ConfigProperty(name = "shuangyong.sample")
  boolean demo;

  /** What a file holds, read as a whole. */
  private record Ring(String current, Map<String, byte[]> keys, byte[] index, byte[] formerIndex) {}

  private volatile Ring ring;

  /** Reads the file; throws when it is missing or a key is weak, which stops the start. */
  @PostConstruct
  void load() {
    try {
      if (demo && !Files.exists(file)) {
        make();
      }
      ring = read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Ring read(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new IllegalStateException(
          "no keys for personal data: " + file + " is missing (docs/operations.md, Keys)");
    }
    Properties lines = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      lines.load(in);
    }
    String current = lines.getProperty("current", "");
    byte[] index = key(file, "index", lines.getProperty("index", ""), INDEX_BYTES);
    String former = lines.getProperty(FORMER);
    byte[] formerIndex = former == null ? null : key(file, FORMER, former, INDEX_BYTES);
    Map<String, byte[]> keys = new HashMap<>();
    for (String id : lines.stringPropertyNames()) {
      if (!List.of("current", "index", FORMER).contains(id)) {
        keys.put(id, key(file, id, lines.getProperty(id), KEY_BYTES));
      }
    }
    if (!keys.containsKey(current)) {
      throw new IllegalStateException(file + ": current names no key of the file");
    }
    return new Ring(current, keys, index, formerIndex);
  }

  /** The id of the key that new values are sealed with. */
  public String current() {
    return ring.current();
  }

  /** The ids of all keys of the file, in order. */
  public List<String> ids() {
    return ring.keys().keySet().stream().sorted().toList();
  }

  byte[] key(String id) {
    byte[] key = ring.keys().get(id);
    if (key == null) {
      throw new IllegalStateException("no key " + id + " in " + file);
    }
    return key;
  }

  byte[] index() {
    return ring.index();
  }

  /** What indexes may still be under; null while none is being changed. */
  byte[] formerIndex() {
    return ring.formerIndex();
  }

  /** Tells two keys of the index apart without saying anything of them. */
  String indexId() {
    return Sm3.hex("index " + HexFormat.of().formatHex(ring.index())).substring(0, 16);
  }

  private static byte[] key(Path file, String id, String hex, int bytes) {
    byte[] key;
    try {
      key = HexFormat.of().parseHex(hex.strip());
    } catch (IllegalArgumentException e) {
      key = new byte[0];
    }
    Set<Byte> different = new HashSet<>();
    for (byte b : key) {
      different.add(b);
    }
    if (key.length != bytes || different.size() < bytes / 2 || !id.matches("[A-Za-z0-9-]{1,20}")) {
      throw new IllegalStateException(
          file + ": key " + id + " must be " + bytes + " random bytes in hexadecimal digits");
    }
    return key;
  }

  private void make() throws IOException {
    SecureRandom random = new SecureRandom();
    byte[] key = new byte[KEY_BYTES];
    byte[] blind = new byte[INDEX_BYTES];
    random.nextBytes(key);
    random.nextBytes(blind);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    HexFormat hex = HexFormat.of();
    Files.writeString(
        file,
        "current=k1\nk1=%s\nindex=%s\n".formatted(hex.formatHex(key), hex.formatHex(blind)),
        StandardCharsets.UTF_8,
        StandardOpenOption.TRUNCATE_EXISTING);
  }
}
