package org.shuangyong.plan.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shuangyong.plan.notice.DutyMatch.From;
import org.shuangyong.plan.notice.DutyMatch.PastMeasure;
import org.shuangyong.plan.notice.DutyMatch.Proposal;
import org.shuangyong.plan.notice.DutyMatch.UnitDuties;

class DutyMatchTest {

  private static final List<UnitDuties> UNITS =
      List.of(
          new UnitDuties("JW", List.of("子女入学", "教育优待", "国防教育")),
          new UnitDuties("RSJ", List.of("就业", "随军家属就业安置", "创业培训")),
          new UnitDuties("XCB", List.of("宣传", "国防教育", "教育")),
          new UnitDuties("SYB", List.of("双拥工作", "走访慰问")));

  private static Proposal one(DutyMatch match, String text) {
    return match.propose(List.of(text)).get(0);
  }

  @Test
  void dutiesPropose() {
    DutyMatch match = new DutyMatch(UNITS, List.of());
    Proposal school = one(match, "落实军人子女入学等教育优待政策，加大宣传力度。");
    assertEquals("JW", school.lead().unitId());
    assertEquals(List.of("子女入学", "教育优待"), school.lead().words());
    assertEquals(From.DUTY, school.lead().from());
    assertEquals(List.of("XCB"), school.supports().stream().map(c -> c.unitId()).toList());
    assertEquals(List.of("随军家属就业安置"), one(match, "健全随军家属就业安置机制。").lead().words());
  }

  @Test
  void nobodyWhenNothingOrTwoEquallySpeak() {
    DutyMatch match = new DutyMatch(UNITS, List.of());
    assertNull(one(match, "加强抢险救灾。").lead());
    Proposal shared = one(match, "推动国防教育深入普及。");
    assertNull(shared.lead());
    assertEquals(List.of("JW", "XCB"), shared.supports().stream().map(c -> c.unitId()).toList());
  }

  @Test
  void lastYearGoesFirst() {
    PastMeasure past = new PastMeasure("实施“助力随军家属就业”工程，组织开展培训和招聘活动。", "SYB", List.of("RSJ", "SYB"));
    DutyMatch match = new DutyMatch(UNITS, List.of(past));
    Proposal same = one(match, "实施“助力随军家属就业”工程，组织开展培训和专场招聘活动。");
    assertEquals("SYB", same.lead().unitId());
    assertEquals(From.LAST_YEAR, same.lead().from());
    assertEquals(List.of("RSJ"), same.supports().stream().map(c -> c.unitId()).toList());
    assertEquals(From.DUTY, one(match, "拓宽随军家属就业安置渠道。").lead().from());
  }

  /** The prefix filter finds exactly what comparing all pairs finds, in far less time. */
  @Test
  void manyMeasuresQuickly() {
    Random random = new Random(1);
    List<PastMeasure> past = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      past.add(new PastMeasure(sentence(random), "U" + i, List.of()));
    }
    DutyMatch match = new DutyMatch(UNITS, past);
    List<String> same = IntStream.range(0, 1000).mapToObj(i -> past.get(i).text() + "另加").toList();
    assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          List<Proposal> proposals = match.propose(same);
          for (int i = 0; i < 1000; i++) {
            assertEquals("U" + i, proposals.get(i).lead().unitId());
          }
        });
    assertEquals(match.propose(same), match.propose(same));
    assertTrue(match.propose(List.of("")).get(0).supports().isEmpty());
  }

  private static String sentence(Random random) {
    String words = "双拥军地部队官兵家属就业子女入学宣传教育走访慰问活动机制保障服务优待抚恤安置培训";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(words.charAt(random.nextInt(words.length())));
    }
    return text.toString();
  }
}
