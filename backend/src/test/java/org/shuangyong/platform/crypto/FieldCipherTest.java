package org.shuangyong.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ciphers are used again and again, by several at once, and none leaves a trace in the next value.
 */
class FieldCipherTest {
  private static final String KEY = "6f1d4b0a93c85e27f0a1b2c3d4e5f607";
  private static final String OTHER = "18293a4b5c6d7e8f90a1b2c3d4e5f6a7";

  @TempDir Path dir;

  private final FieldCipher cipher = new FieldCipher();

  @BeforeEach
  void keys() throws IOException {
    cipher.keys = new CryptoKeys();
    cipher.keys.file = dir.resolve("keys");
    current("k1", KEY);
  }

  @Test
  void whatIsSealedByManyAtOnceOpensToWhatItWas() {
    List<String> texts = IntStream.range(0, 2000).mapToObj(i -> "某街道" + i + "号").toList();
    List<String> sealed = texts.parallelStream().map(cipher::seal).toList();
    assertEquals(texts, sealed.parallelStream().map(cipher::open).toList());
    assertEquals(texts.size(), sealed.stream().distinct().count());
  }

  @Test
  void aChangedValueIsRefusedAndTheNextOneOpens() {
    String sealed = cipher.seal("13800005678");
    char last = sealed.charAt(sealed.length() - 1);
    String changed = sealed.substring(0, sealed.length() - 1) + (last == 'A' ? 'Q' : 'A');
    for (int i = 0; i < 3; i++) {
      assertThrows(IllegalStateException.class, () -> cipher.open(changed));
      assertThrows(IllegalStateException.class, () -> cipher.open(sealed.substring(0, 19)));
      assertEquals("13800005678", cipher.open(sealed));
    }
  }

  @Test
  void anotherKeyOfTheSameNameIsNotMistakenForTheOld() throws IOException {
    String old = cipher.seal("500110198001010013");
    current("k1", OTHER);
    assertThrows(IllegalStateException.class, () -> cipher.open(old));
    String sealed = cipher.seal("某社区");
    current("k1", KEY);
    assertThrows(IllegalStateException.class, () -> cipher.open(sealed));
    assertEquals("500110198001010013", cipher.open(old));
  }

  private void current(String id, String key) throws IOException {
    Files.writeString(
        cipher.keys.file, "current=" + id + "\n" + id + "=" + key + "\nindex=" + KEY + OTHER);
    cipher.keys.load();
  }
}
