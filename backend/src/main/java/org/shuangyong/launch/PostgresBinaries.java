package org.shuangyong.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.tukaani.xz.XZInputStream;

/**
 * The server's programs, unpacked once from the class path into a cache shared by all checkouts.
 */
final class PostgresBinaries {

  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

  private PostgresBinaries() {}

  /** The directory that holds {@code bin/}; unpacks at the first use of this very archive. */
  static Path unpacked() {
    return unpacked(cacheDir());
  }

  static Path unpacked(Path cache) {
    if (!"amd64".equals(System.getProperty("os.arch"))
        || !"Linux".equals(System.getProperty("os.name"))) {
      throw new EmbeddedDatabase.StartException(
          "the embedded PostgreSQL is for Linux on x86-64 only;"
              + " set SHUANGYONG_DB_URL to use a server of your own");
    }
    try {
      Path home = cache.resolve("postgresql-" + fingerprint());
      if (!Files.isDirectory(home)) {
        Files.createDirectories(cache);
        Path part = Files.createTempDirectory(cache, "unpacking-");
        // mkdtemp makes it 0700; as root the server runs as another user and must get in
        Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwxr-xr-x"));
        unpackInto(part);
        moveInPlace(part, home);
      }
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException("unpacking PostgreSQL into " + cache, e);
    }
  }

  private static Path cacheDir() {
    String own = System.getenv("SHUANGYONG_CACHE");
    if (own != null && !own.isBlank()) {
      return Path.of(own).toAbsolutePath();
    }
    String xdg = System.getenv("XDG_CACHE_HOME");
    Path base =
        xdg != null && !xdg.isBlank()
            ? Path.of(xdg)
            : Path.of(System.getProperty("user.home"), ".cache");
    return base.resolve("shuangyong").toAbsolutePath();
  }

  private static InputStream archive() {
    InputStream in = PostgresBinaries.class.getResourceAsStream(ARCHIVE);
    if (in == null) {
      throw new EmbeddedDatabase.StartException(ARCHIVE + " is not on the class path");
    }
    return in;
  }

  private static String fingerprint() throws IOException {
    try (InputStream in = archive()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Links and modes are left to tar, which every Debian has; xz it may not have. */
  private static void unpackInto(Path dir) throws IOException {
    try (InputStream in = new XZInputStream(archive())) {
      PostgresProcess.run(List.of("tar", "-x", "--no-same-owner", "-C", dir.toString()), in);
    }
  }

  private static void moveInPlace(Path part, Path home) throws IOException {
    try {
      Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // another start was quicker: its copy is as good
      if (!Files.isDirectory(home)) {
        throw e;
      }
      PostgresProcess.run(List.of("rm", "-rf", part.toString()), "");
    }
  }
}
