package org.shuangyong.plan.notice;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the document, its parts are contiguous and join to the source (0.5). */
class NoticePropertyTest {

  @Property(tries = 3000)
  void partsJoinToTheSource(@ForAll("documents") String text) {
    try {
      Outlines.assertWhole(NoticeParser.parse(NoticeFile.ofText(text, "x").source()));
    } catch (NoticeProblem e) {
      assert List.of("import.empty", "import.no-outline").contains(e.code()) : e.code();
    }
  }

  @Provide
  Arbitrary<String> documents() {
    return Arbitraries.of(
            "\n",
            "\n",
            "\n",
            "\n　　",
            "\n\n",
            " ",
            "\r\n",
            "一、",
            "二、",
            "十一、",
            "（一）",
            "（二）",
            "(三)",
            "1.",
            "2．",
            "1、",
            "（1）",
            "①",
            "第一条 ",
            "第二章",
            "加强宣传",
            "做好走访慰问工作",
            "各单位要抓好落实",
            "，",
            "、",
            "。",
            "！",
            "？",
            "；",
            "：",
            "……",
            ".",
            "“",
            "”",
            "《",
            "》",
            "（",
            "）",
            "\"",
            "‘",
            "’",
            "1.5万人",
            "2021年",
            "一、二等功",
            "一是",
            "；二是",
            "（责任单位：区教委、区财政局）",
            "（区教委牵头，各街镇配合）",
            "\n牵头单位：区教委\n",
            "\n完成时限：6月底前\n",
            "[完成时限：",
            "另行通知）",
            "附件：1.清单",
            "\n附件2\n",
            "抄送：市双拥办",
            "\n区双拥办\n",
            "\n2021年4月13日\n",
            "关于印发要点的通知\n",
            "各街道：\n",
            "2021年双拥工作要点\n",
            "这是一行长长的没有句号的文字用来看折行的规则是否正确无误\n",
            "𠮷",
            "a",
            "\t")
        .list()
        .ofMinSize(0)
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }
}
