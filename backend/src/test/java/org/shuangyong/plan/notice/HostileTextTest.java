package org.shuangyong.plan.notice;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Text of the largest size, made to be slow: every shape must be read, or refused, within two
 * seconds of CPU time.
 */
class HostileTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（",
        "一",
        "“",
        "”",
        "《",
        "\"",
        "。",
        "；",
        "一是；",
        "二是",
        "年",
        "年月日",
        "（一）",
        "（一",
        "1.",
        "1、",
        "1",
        "（）",
        "“。”",
        "“”。",
        "责任单位：",
        "（责任单位：",
        "（A牵头，B负责）",
        "牵头",
        "\n",
        " ",
        "　",
        "一、\n",
        "（一）a\n",
        "1.a。b\n",
        "①\n",
        "第一条\n",
        "第",
        "附件：\n",
        "附件：1.a\n",
        "2021年4月13日\n",
        "组\n",
        "组\n\n",
        "关于",
        "关于的\n",
        "的\n",
        "通知\n",
        "要",
        "一、要",
        "，",
        "：",
        "a：\n",
        "抄送：\n",
        "\t",
        "\u200b",
        "…",
        "．",
        "完成时限：6月\n",
        "责任单位：A、\n",
        "这一行很长很长很长很长很长很长很长很长很长很长很长很长被折断\n",
        "（（）",
        "（《“",
        "）》”",
        "a b"
      })
  void isReadInTime(String piece) {
    String large = piece.repeat(NoticeFile.MAX_CHARS / piece.length() - 10);
    String bulk = large.substring(0, large.length() / 4);
    for (String text :
        new String[] {
          "一、总则\n（一）甲。" + large, bulk, "一、总则\n" + bulk + "\n（二）乙。丙。", bulk + "\n一、总则"
        }) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            try {
              NoticeParser.parse(NoticeFile.ofText(text, "x").source());
            } catch (NoticeProblem expected) {
              // refused is fine; slow is not
            }
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            assertTrue(
                spent < Duration.ofSeconds(2).toNanos(), () -> "CPU ms: " + spent / 1_000_000);
          });
    }
  }

  /** Names that all differ, note under note: joining them must not grow with every line. */
  @Test
  void manyNotesInTime() {
    StringBuilder text = new StringBuilder("一、总则\n甲。\n");
    for (int i = 0; i < 80_000; i++) {
      text.append("责任单位：").append(i).append("局\n");
    }
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> NoticeParser.parse(text.toString()));
  }
}
