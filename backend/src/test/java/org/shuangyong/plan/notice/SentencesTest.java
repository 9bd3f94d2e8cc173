package org.shuangyong.plan.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  /** {@code |} marks where the text is to be cut, and nowhere else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "一句。|两句！|三句？|四句",
        "没有句号",
        "他说：“要抓好落实。”|各级照办。",
        "“先抓宣传。再抓落实。”|各级照办。",
        "落实“要抓好。抓实。”的要求。|完。",
        "强调“要抓好落实。”并作部署。",
        "“军人优先”“优抚优先”标识。|完。",
        "贯彻《规定。办法》精神。|完。",
        "清单（见附件。）逐项销号。|完。",
        "（以下略。）|完。",
        "达到99.5%，覆盖1.5万人。|增长3．2倍。",
        "车站、码头……都要设置。|完……",
        "真的吗？！|是的。。。|完。",
        "做好三件事：一是甲；|二是乙；|三是丙。|完。",
        "领导抓；部门抓；个人抓。|完。",
        "一是甲。|二是乙。",
        "未闭合的“引号。|不吞后文。",
        "多余的引号”。|不吞后文。",
        "用\"直引号。\"的人。|完。",
        "(半角括号。)|完;还有.|末尾.",
        "嵌套“外层‘内层。’仍在。”的。|完。",
        "首段没有句号\n|次段。",
        "首段。\n\n　　|次段。\n",
        "这一行很长很长很长很长很长很长很长很长很长很长很长很长被编辑器折\n成两行。|完。",
        "联系方式见http://a.b/c.html或a.b。|完。"
      })
  void cuts(String marked) {
    String text = marked.replace("|", "");
    List<Sentences.Sentence> sentences = Sentences.split(text, 0, text.length());
    StringBuilder actual = new StringBuilder();
    int at = 0;
    for (Sentences.Sentence sentence : sentences) {
      assertEquals(at, sentence.start());
      actual.append(at == 0 ? "" : "|").append(text, sentence.start(), sentence.end());
      at = sentence.end();
    }
    assertEquals(text.length(), at);
    assertEquals(marked, actual.toString());
  }
}
