package org.shuangyong.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is kept is made once and holds no lock while it is made. */
class KeptTest {
  private final Kept<String, Integer> kept = new Kept<>(new Changes(), 10, "thing");

  @Test
  void anAnswerIsMadeOnceForADistrict() {
    AtomicInteger made = new AtomicInteger();
    for (int i = 0; i < 3; i++) {
      assertEquals(1, kept.get("500110", "a", made::incrementAndGet));
    }
    assertEquals(2, kept.get("500111", "a", made::incrementAndGet));
  }

  @Test
  void whatIsMadeMayAskForWhatIsKept() {
    // Within the cache's own lock this would be a recursive update.
    assertEquals(7, kept.get("500110", "b", () -> kept.get("500110", "b", () -> 7)));
  }
}
