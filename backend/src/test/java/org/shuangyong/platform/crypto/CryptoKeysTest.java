package org.shuangyong.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server does not start without keys, nor with weak ones. */
class CryptoKeysTest {
  private static final String KEY = "6f1d4b0a93c85e27f0a1b2c3d4e5f607";
  private static final String INDEX = KEY + "18293a4b5c6d7e8f90a1b2c3d4e5f6a7";

  @TempDir Path dir;

  @Test
  void outsideTheDemoAMissingFileStopsTheStart() {
    assertTrue(refused(dir.resolve("none")).contains("is missing"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "k1=" + KEY + "\nindex=" + INDEX,
        "current=k2\nk1=" + KEY + "\nindex=" + INDEX,
        "current=k1\nk1=" + KEY,
        "current=k1\nk1=" + KEY + "\nindex=" + KEY,
        "current=k1\nk1=6f1d4b0a93c85e27\nindex=" + INDEX,
        "current=k1\nk1=00000000000000000000000000000000\nindex=" + INDEX,
        "current=k1\nk1=01020102010201020102010201020102\nindex=" + INDEX,
        "current=k1\nk1=not a key\nindex=" + INDEX,
        "current=k1\nk1=" + KEY + "\nk.2=" + KEY + "\nindex=" + INDEX,
        ""
      })
  void weakOrIncompleteKeysStopTheStart(String lines) throws IOException {
    String said = refused(Files.writeString(dir.resolve("keys"), lines));
    // What is wrong is named by the key's id, never by the key.
    assertTrue(!said.contains(KEY), said);
  }

  @Test
  void goodKeysAreTaken() throws IOException {
    Path file =
        Files.writeString(dir.resolve("keys"), "current=k1\nk1=" + KEY + "\nindex=" + INDEX);
    CryptoKeys keys = keys(file, false);
    keys.load();
    assertEquals("k1", keys.current());
    assertEquals(List.of("k1"), keys.ids());
  }

  @Test
  void theDemoMakesItsOwnForItsOwnerOnly() throws IOException {
    Path file = dir.resolve("made/keys");
    keys(file, true).load();
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  private static String refused(Path file) {
    return assertThrows(IllegalStateException.class, keys(file, false)::load).getMessage();
  }

  private static CryptoKeys keys(Path file, boolean demo) {
    CryptoKeys keys = new CryptoKeys();
    keys.file = file;
    keys.demo = demo;
    return keys;
  }
}
