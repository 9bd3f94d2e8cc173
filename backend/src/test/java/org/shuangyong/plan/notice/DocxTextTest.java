package org.shuangyong.plan.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Word documents, written here by POI and read by our own reader. */
class DocxTextTest {

  private final XWPFDocument document = new XWPFDocument();

  @Test
  void automaticNumbersBecomeText() throws IOException {
    BigInteger list =
        list(
            level(STNumberFormat.CHINESE_COUNTING, "%1、"),
            level(STNumberFormat.CHINESE_COUNTING, "（%2）"),
            level(STNumberFormat.DECIMAL, "%3."),
            level(STNumberFormat.DECIMAL_ENCLOSED_CIRCLE, "%4"));
    plain("关于印发《2021年双拥工作要点》的通知");
    plain("各街道：");
    numbered(list, 0, "加强宣传");
    numbered(list, 1, "办好专栏。");
    numbered(list, 2, "5万册读本进校园。");
    numbered(list, 2, "按期出刊。");
    numbered(list, 1, "组织参观。每年2次。");
    numbered(list, 2, "做好接待。");
    numbered(list, 0, "服务部队");
    numbered(list, 1, "走访慰问。走访官兵家庭。");
    numbered(list, 3, "上门");
    plain("区双拥办");
    plain("2021年4月13日");
    String source = NoticeFile.read(bytes(), "要点.docx").source();
    assertEquals(
        """
                关于印发《2021年双拥工作要点》的通知
                各街道：
                一、加强宣传
                （一）办好专栏。
                1. 5万册读本进校园。
                2. 按期出刊。
                （二）组织参观。每年2次。
                1. 做好接待。
                二、服务部队
                （一）走访慰问。走访官兵家庭。
                ① 上门
                区双拥办
                2021年4月13日
                """,
        source);
    Notice notice = Outlines.assertWhole(NoticeParser.parse(source));
    assertEquals(
        List.of("加强宣传", "办好专栏", "5万册读本进校园", "按期出刊", "组织参观", "做好接待", "服务部队", "走访慰问", "上门"),
        notice.nodes().stream().filter(n -> n.no() != null).map(Notice.Node::title).toList());
    assertEquals(
        List.of("一、", "（一）", "1.", "2.", "（二）", "1.", "二、", "（一）", "①"),
        notice.nodes().stream().filter(n -> n.no() != null).map(Notice.Node::no).toList());
  }

  /** Lists of one definition count on together; one that overrides the start begins anew. */
  @Test
  void listsShareAndRestart() throws IOException {
    BigInteger first = list(level(STNumberFormat.CHINESE_COUNTING, "（%1）"));
    XWPFNumbering numbering = document.getNumbering();
    BigInteger definition = numbering.getAbstractNumID(first);
    BigInteger second = numbering.addNum(definition);
    BigInteger third = numbering.addNum(definition);
    var override = numbering.getNum(third).getCTNum().addNewLvlOverride();
    override.setIlvl(BigInteger.ZERO);
    override.addNewStartOverride().setVal(BigInteger.ONE);
    numbered(first, 0, "甲");
    numbered(second, 0, "乙");
    numbered(third, 0, "丙");
    numbered(third, 0, "丁");
    assertEquals("（一）甲\n（二）乙\n（一）丙\n（二）丁\n", NoticeFile.read(bytes(), "a.docx").source());
  }

  @Test
  void numbersOfAStyle() throws IOException {
    BigInteger list = list(level(STNumberFormat.CHINESE_COUNTING, "%1、"));
    var style =
        org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle.Factory.newInstance();
    style.setStyleId("Part");
    style.addNewPPr().addNewNumPr().addNewNumId().setVal(list);
    var child =
        org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle.Factory.newInstance();
    child.setStyleId("PartBold");
    child.addNewBasedOn().setVal("Part");
    var styles = document.createStyles();
    styles.addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(style));
    styles.addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(child));
    plain("加强宣传").setStyle("Part");
    plain("服务部队").setStyle("PartBold");
    XWPFParagraph without = plain("不编号");
    without.setStyle("Part");
    without.setNumID(BigInteger.ZERO);
    assertEquals("一、加强宣传\n二、服务部队\n不编号\n", NoticeFile.read(bytes(), "a.docx").source());
  }

  @Test
  void tablesDeletionsBreaksAndHiddenText() throws IOException {
    XWPFParagraph changed = plain("一、加强");
    CTRunTrackChange gone = changed.getCTP().addNewDel();
    gone.addNewR().addNewDelText().setStringValue("国防");
    CTRunTrackChange added = changed.getCTP().addNewIns();
    added.addNewR().addNewT().setStringValue("双拥");
    changed.createRun().setText("宣传");
    var hidden = changed.createRun();
    hidden.setText("内部");
    hidden.setVanish(true);
    XWPFParagraph broken = plain("上行");
    broken.createRun().addBreak();
    broken.createRun().setText("下行");
    XWPFTable table = document.createTable(2, 2);
    table.getRow(0).getCell(0).setText("任务");
    table.getRow(0).getCell(1).setText("单位");
    table.getRow(1).getCell(0).setText("送喜报");
    table.getRow(1).getCell(1).setText("区退役军人局");
    plain("完");
    assertEquals(
        "一、加强双拥宣传\n上行\n下行\n任务\t单位\n送喜报\t区退役军人局\n完\n", NoticeFile.read(bytes(), "a.docx").source());
  }

  private XWPFParagraph plain(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private void numbered(BigInteger list, int level, String text) {
    XWPFParagraph paragraph = plain(text);
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(level));
  }

  private record LevelOf(STNumberFormat.Enum format, String text) {}

  private static LevelOf level(STNumberFormat.Enum format, String text) {
    return new LevelOf(format, text);
  }

  private BigInteger list(LevelOf... levels) {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.ZERO);
    for (int i = 0; i < levels.length; i++) {
      CTLvl level = definition.addNewLvl();
      level.setIlvl(BigInteger.valueOf(i));
      level.addNewStart().setVal(BigInteger.ONE);
      level.addNewNumFmt().setVal(levels[i].format());
      level.addNewLvlText().setVal(levels[i].text());
    }
    XWPFNumbering numbering = document.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return out.toByteArray();
  }
}
