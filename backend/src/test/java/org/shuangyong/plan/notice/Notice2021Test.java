package org.shuangyong.plan.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The real notice of 2021 (0.4, 0.5): the product's sample. */
class Notice2021Test {

  private static final List<String> SECTIONS =
      List.of(
          "加强国防和双拥宣传教育，夯实军政军民团结思想政治根基",
          "聚焦实现党在新时代的强军目标，全力服务部队练兵备战打仗",
          "弘扬人民军队光荣传统和优良作风，积极支持地方经济社会建设",
          "健全完善双拥工作制度机制，推动新时代双拥工作创新发展");
  private static final List<String> POINTS =
      List.of(
          "广泛开展双拥宣传教育",
          "积极营造尊崇军人氛围",
          "大力弘扬先进双拥文化",
          "全力服务部队练兵备战",
          "积极解决军人“三后”之忧",
          "组织开展多种形式拥军活动",
          "巩固脱贫攻坚成果",
          "支援地方经济社会发展",
          "积极参与“成渝地区双城经济圈”建设",
          "自觉维护社会和谐稳定",
          "认真落实双拥模范命名表彰大会精神",
          "进一步规范双拥工作运行机制");
  private static final List<String> NUMBERS =
      List.of("（一）", "（二）", "（三）", "（四）", "（五）", "（六）", "（七）", "（八）", "（九）", "（十）", "（十一）", "（十二）");

  private final NoticeFile file =
      NoticeFile.read(Outlines.bytes("/sample/notice-2021.txt"), "notice-2021.txt");
  private final Notice notice = NoticeParser.parse(file.source());

  @Test
  void joinsToTheSource() {
    assertEquals(Outlines.text("/sample/notice-2021.txt"), file.source());
    Outlines.assertWhole(notice);
  }

  @Test
  void hasFourSectionsAndTwelvePoints() {
    assertEquals(SECTIONS, titles(Notice.Level.SECTION));
    assertEquals(POINTS, titles(Notice.Level.POINT));
    assertEquals(
        NUMBERS,
        notice.nodes().stream()
            .filter(n -> n.level() == Notice.Level.POINT)
            .map(Notice.Node::no)
            .toList());
    List<Integer> perSection = new ArrayList<>(List.of(0, 0, 0, 0));
    for (Notice.Node point : notice.nodes()) {
      if (point.level() == Notice.Level.POINT) {
        int section = SECTIONS.indexOf(notice.nodes().get(point.parent()).title());
        perSection.set(section, perSection.get(section) + 1);
      }
    }
    assertEquals(List.of(3, 3, 4, 2), perSection);
  }

  /**
   * The document ends every sentence with 。 and has none inside quotation marks, so its lines tell
   * the answer.
   */
  @Test
  void everySentenceOfThePointsIsAMeasure() {
    List<String> expected = new ArrayList<>();
    for (String line : file.source().split("\n")) {
      if (line.startsWith("（")) {
        String[] sentences = line.split("(?<=。)");
        expected.addAll(List.of(sentences).subList(1, sentences.length));
      }
    }
    List<String> measures =
        notice.nodes().stream()
            .filter(n -> n.level() == Notice.Level.MEASURE)
            .map(n -> notice.text(n).strip())
            .toList();
    assertEquals(expected, measures);
    assertEquals(38, measures.size());
    assertTrue(notice.nodes().stream().allMatch(n -> n.leadNames().isEmpty() && n.due() == null));
  }

  @Test
  void readsTheHeader() {
    Notice.Header h = notice.header();
    assertEquals(List.of("重庆市綦江区双拥工作领导小组"), h.issuers());
    assertEquals("关于印发《2021年重庆市綦江区双拥工作要点》的通知", h.title());
    assertNull(h.docNo());
    assertEquals("各街道党工委、办事处，各镇党委、人民政府，区双拥工作领导小组成员单位，驻綦各部队", h.recipients());
    assertEquals(List.of("重庆市綦江区双拥工作领导小组", "重庆市綦江区双拥工作领导小组办公室"), h.signatures());
    assertEquals("重庆市綦江区双拥工作领导小组办公室", h.sealUnit());
    assertEquals(LocalDate.of(2021, 4, 13), h.issuedOn());
    assertEquals("2021年重庆市綦江区双拥工作要点", h.annexTitle());
    assertEquals(2021, h.year());
    assertTrue(notice.preamble().startsWith("2021年是中国共产党建党100周年"));
    assertTrue(notice.preamble().endsWith("奋力开创新时代双拥工作新局面。\n"));
    assertEquals(List.of(), notice.issues());
  }

  private List<String> titles(Notice.Level level) {
    return notice.nodes().stream().filter(n -> n.level() == level).map(Notice.Node::title).toList();
  }
}
