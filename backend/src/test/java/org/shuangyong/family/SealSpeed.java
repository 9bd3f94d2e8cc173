package org.shuangyong.family;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.crypto.BlindIndex;
import org.shuangyong.platform.crypto.FieldCipher;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;

/**
 * What sealing is of the time in which a person is entered. Not a test of the suite: {@code mvn -pl
 * backend test -Dtest=SealSpeed [-Drounds=1000]}.
 */
@AppTest
class SealSpeed {
  private static final int ROUNDS = Integer.getInteger("rounds", 1000);

  @Inject FieldCipher cipher;
  @Inject BlindIndex index;

  @Test
  void measure() {
    enter(ROUNDS / 2);
    seal(ROUNDS * 10);
    double entry = enter(ROUNDS);
    double sealing = seal(ROUNDS * 10);
    System.out.printf(
        "SEAL of one person %.0f µs, of an entry over HTTP %.0f µs: %.1f %%%n",
        sealing, entry, 100 * sealing / entry);
  }

  private static double enter(int rounds) {
    long begun = System.nanoTime();
    for (int i = 0; i < rounds; i++) {
      Map<String, Object> facts = Families.facts("密" + Integer.toString(i, 36), Families.VILLAGE);
      facts.put(
          "idNumber",
          Families.number(
              "19%02d%02d%02d".formatted(40 + i % 60, 1 + i / 60 % 12, 1 + i / 720 % 28)));
      Families.person(Persona.VILLAGE, facts, "veteran");
    }
    return (System.nanoTime() - begun) / 1e3 / rounds;
  }

  /** What an entry seals: number, phone, address; and hashes: number, phone, mark of twins. */
  private double seal(int rounds) {
    int length = 0;
    long begun = System.nanoTime();
    for (int i = 0; i < rounds; i++) {
      length += cipher.seal("500110198001010013").length();
      length += cipher.seal("13800005678").length();
      length += cipher.seal("某街道某社区" + i + "号").length();
      length += index.of("id", "500110198001010013").length();
      length += index.of("phone", "13800005678").length();
      length += index.of("twin", "张三1980-01-01").length();
    }
    if (length == 0) {
      throw new AssertionError();
    }
    return (System.nanoTime() - begun) / 1e3 / rounds;
  }
}
