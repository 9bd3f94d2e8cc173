package org.shuangyong.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.UUID;
import org.shuangyong.platform.crypto.FieldCipher;
import org.shuangyong.platform.file.FileStore;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.Region;

/**
 * The workbook a roster came in: sealed on disk, a line for each piece. Opened into a file that has
 * no name any more once it is open, so that nothing plain is left even if the server is killed.
 */
@ApplicationScoped
class RosterFile {
  private static final int PIECE = 48 * 1024;

  @Inject FileStore store;
  @Inject FieldCipher cipher;
  @Inject Region region;

  /** Keeps it as long as the caller's transaction is not rolled back. */
  void keep(UUID id, Path plain) {
    store.removeOnRollback(region.code(), id);
    Path to = store.path(region.code(), id);
    try {
      Files.createDirectories(to.getParent());
      try (InputStream in = Files.newInputStream(plain);
          Writer out = Files.newBufferedWriter(to, StandardCharsets.US_ASCII)) {
        for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
          out.write(cipher.seal(Base64.getEncoder().encodeToString(piece)));
          out.write('\n');
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The plain file; whoever asks deletes it, at once after opening. */
  Path open(UUID id) {
    Path sealed = store.path(region.code(), id);
    if (!Files.exists(sealed)) {
      throw new ProblemException(Problem.ROSTER_FILE_GONE);
    }
    try {
      Path plain =
          Files.createTempFile(
              "roster",
              ".xlsx",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (BufferedReader in = Files.newBufferedReader(sealed, StandardCharsets.US_ASCII);
          var out = Files.newOutputStream(plain)) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          out.write(Base64.getDecoder().decode(cipher.open(line)));
        }
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(plain);
        throw e;
      }
      return plain;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remove(UUID id) {
    store.remove(region.code(), id);
  }
}
