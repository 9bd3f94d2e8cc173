package org.shuangyong.plan.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notices of other districts, years and habits, each against its written-out outline. */
class NoticeOutlineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jiangbei-2022-gb18030", // two issuers, number, attachments, signature before the annex,
        // GB18030
        "nanshan-2023", // 一、 and 1., every form of duty note
        "beihe-2020", // headings on lines of their own, signature and imprint at the end
        "donghu-2024", // articles
        "xishan-slips", // duplicate, gap, wrong order, no date, no year, an empty point
        "single-2025", // one level, one sentence per point
        "cover-2021", // demands in the cover, then the issued text
        "tasks-2026", // notes in a heading and on lines below, a seal mark, contact, attachments at
        // the end
        "wide-2019" // chapters, four levels, half-width and full-width marks
      })
  void outline(String name) {
    NoticeFile file = NoticeFile.read(Outlines.bytes("/notice/" + name + ".txt"), name + ".txt");
    Notice notice = Outlines.assertWhole(NoticeParser.parse(file.source()));
    assertEquals(Outlines.text("/notice/" + name + ".outline"), Outlines.write(notice));
  }

  @Test
  void windowsLineEndsGiveTheSameOutline() {
    String text = Outlines.text("/notice/nanshan-2023.txt");
    NoticeFile file = NoticeFile.ofText(text.replace("\n", "\r\n"), "x.txt");
    assertEquals(text, file.source());
  }

  @Test
  void noNumberingIsNoOutline() {
    for (String text : List.of("关于放假的通知\n各单位：\n明天放假。", "2021年是开局之年。", "1.5万人参加，一、二等功各一人。")) {
      assertEquals(
          "import.no-outline",
          assertThrows(NoticeProblem.class, () -> NoticeParser.parse(text)).code());
    }
    assertEquals(
        "import.empty", assertThrows(NoticeProblem.class, () -> NoticeParser.parse(" \n　")).code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.5万人参加活动。",
        "2021年开展活动。",
        "一、二等功臣家庭优先。",
        "一、二季度各一次。",
        "（三）项规定的情形。",
        "第一条规定的情形。",
        "1、2月份开展。",
        "一是加强领导。",
        "十个单位参加。",
        "3人以上。",
        "第三，加强领导。",
        "100.5公里。"
      })
  void isNoHeading(String line) {
    Notice notice = Outlines.assertWhole(NoticeParser.parse("一、总体要求\n（一）目标。先做好。\n" + line));
    assertEquals(2, notice.nodes().stream().filter(n -> n.no() != null).count());
    assertEquals(
        List.of(), notice.issues().stream().filter(i -> i.code().startsWith("numbering")).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "二、三", "二、", "二．", "二. ", "（二）", "(二)", "（二）、", "㈡", "2.", "2、", "2．", "２．", "（2）", "(2)",
        "2）", "⑵", "②", "⒉", "第二条 ", "第二章　", "第二部分 ", "〔二〕", "　　二、", "\t（二） "
      })
  void isAHeading(String number) {
    String words = number.endsWith("三") ? "支队伍建设" : "加强队伍建设";
    Notice notice = Outlines.assertWhole(NoticeParser.parse(number + words + "\n组织培训。"));
    assertEquals(1, notice.nodes().stream().filter(n -> n.no() != null).count());
    assertEquals((number.endsWith("三") ? "三" : "") + words, notice.nodes().get(0).title());
  }

  @Test
  void numbersUpToNinetyNineAndBeyond() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 120; i++) {
      text.append(Numerals.toChinese(i)).append("、标题").append(i).append("\n内容。\n");
    }
    Notice notice = Outlines.assertWhole(NoticeParser.parse(text.toString()));
    assertEquals(120, notice.count(Notice.Level.POINT));
    assertEquals(0, notice.issues().stream().filter(i -> i.code().startsWith("numbering")).count());
    for (int i = 1; i < 1000; i++) {
      String chinese = Numerals.toChinese(i);
      assertEquals(i, Numerals.chinese(chinese, 0, chinese.length()));
    }
  }

  @Test
  void tooManyNodesIsAWrongFile() {
    String text = "1.一。二。\n".repeat(NoticeParser.MAX_NODES);
    assertEquals(
        "import.too-large",
        assertThrows(NoticeProblem.class, () -> NoticeParser.parse(text)).code());
  }
}
