package org.shuangyong.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.shuangyong.platform.problem.ProblemException;

class UndertakingTest {
  /** 12.9: the matter that a measure becomes holds so much; more is refused where it can be cut. */
  @Test
  void twoThatBecomeOneStayWithinWhatAMatterHolds() {
    Undertaking half = new Undertaking("甲".repeat(1000), null);
    assertEquals(1999, half.and(new Undertaking("乙".repeat(998), null)).how().length());
    ProblemException refused =
        assertThrows(
            ProblemException.class, () -> half.and(new Undertaking("乙".repeat(1000), null)));
    assertEquals("how", refused.errors().get(0).field());
    assertEquals("too-long", refused.errors().get(0).code());
  }
}
