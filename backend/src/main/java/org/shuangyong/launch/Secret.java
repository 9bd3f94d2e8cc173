package org.shuangyong.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;

/** A random password in a file that only its owner can read; made at the first use. */
record Secret(Path file, String value, boolean fresh) {

  /** Reads {@code file}, or makes it with 192 random bits; on disk before this returns. */
  static Secret at(Path file) {
    try {
      if (Files.exists(file)) {
        return new Secret(file, Files.readString(file).strip(), false);
      }
      Files.createDirectories(file.getParent());
      Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwx------"));
      byte[] bytes = new byte[24];
      new SecureRandom().nextBytes(bytes);
      String value = HexFormat.of().formatHex(bytes);
      // written beside and moved, so that a half-written secret is never taken for the whole
      Path part = file.resolveSibling(file.getFileName() + ".part");
      Files.deleteIfExists(part);
      try (FileChannel out =
          FileChannel.open(
              part,
              EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
        out.write(ByteBuffer.wrap(value.getBytes()));
        out.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return new Secret(file, value, true);
    } catch (IOException e) {
      throw new UncheckedIOException("secret " + file, e);
    }
  }
}
