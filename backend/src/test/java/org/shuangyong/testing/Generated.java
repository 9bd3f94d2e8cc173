package org.shuangyong.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that are made from the code and committed. A drift fails the build; {@code
 * -Dgenerated.write=true} writes them anew.
 */
public final class Generated {
  private Generated() {}

  public static void check(Path file, String content) throws IOException {
    if (Boolean.getBoolean("generated.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
      return;
    }
    String committed = Files.exists(file) ? Files.readString(file) : "";
    assertEquals(
        committed,
        content,
        file + " is not what the code makes; run the test with -Dgenerated.write=true and commit");
  }
}
