package org.shuangyong.platform.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.AppTest;

/** What the data of kinds says is true of the steps. */
@AppTest
class KindTest {
  /** Where a step looks whether its papers are there; no other family may ask for any. */
  private static final Map<String, Set<String>> CHECKED =
      Map.of(
          "matter-topic", Set.of("matter.apply", "matter.verify", "matter.confirm"),
          "benefit", Set.of("benefit.pass"));

  @Inject Kinds kinds;

  @Test
  void everyPaperIsAskedAtAStepThatChecksIt() {
    for (String family : Kinds.FAMILIES) {
      for (Kind kind : kinds.of(family)) {
        List<KindPaper> papers = kind.papers();
        papers.forEach(
            paper ->
                assertTrue(
                    CHECKED.getOrDefault(family, Set.of()).contains(paper.before()),
                    kind.code() + " " + paper.before()));
        assertEquals(papers.size(), papers.stream().map(KindPaper::code).distinct().count());
      }
    }
  }
}
