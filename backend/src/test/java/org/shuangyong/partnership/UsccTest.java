package org.shuangyong.partnership;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** 统一社会信用代码 by GB 32100 (domain C). */
class UsccTest {
  @Test
  void theVectorsOfTheStandard() {
    assertTrue(Uscc.valid("91350100M000100Y43"));
    assertFalse(Uscc.valid("91350100M000100Y44"));
  }

  @Test
  void oneWrongCharacterShows() {
    String good = "91350100M000100Y43";
    for (int i = 0; i < good.length(); i++) {
      char other = good.charAt(i) == '7' ? '8' : '7';
      assertFalse(Uscc.valid(good.substring(0, i) + other + good.substring(i + 1)));
    }
  }

  @Test
  void lettersTakenForDigitsAndOtherLengthsAreNone() {
    for (String bad :
        List.of("", "9135", "91350100M000100Y4", "91350100M000100Y433", "91350100MO00100Y43")) {
      assertFalse(Uscc.valid(bad), bad);
    }
    assertFalse(Uscc.valid(null));
  }
}
