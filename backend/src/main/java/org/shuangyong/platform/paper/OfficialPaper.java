package org.shuangyong.platform.paper;

import static org.shuangyong.platform.paper.OfficialPage.CHARACTER;
import static org.shuangyong.platform.paper.OfficialPage.FANG_SONG;
import static org.shuangyong.platform.paper.OfficialPage.LINE;
import static org.shuangyong.platform.paper.OfficialPage.SIZE;
import static org.shuangyong.platform.paper.OfficialPage.SMALL;
import static org.shuangyong.platform.paper.OfficialPage.WIDTH;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/**
 * A 公文 of GB/T 9704-2012 as .docx (domain B9), written from its head to its foot. The fonts are
 * named and not carried: a machine that lacks one takes another.
 */
public final class OfficialPaper {
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final String SONG = "方正小标宋简体";
  private static final String RED = "FF0000";
  private static final String BLACK = "000000";

  /** The name at the head is made smaller, in points, until it stands in one line. */
  private static final int LARGEST_NAME = 48;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

  private final XWPFDocument document = OfficialPage.blank();

  /**
   * 版头.
   *
   * @param number 发文字号; null while there is none
   */
  public void head(String issuer, String number) {
    int size = Math.min(LARGEST_NAME, WIDTH / 20 / Math.max(1, issuer.length()));
    XWPFParagraph name = paragraph(ParagraphAlignment.CENTER, size * 25);
    name.setSpacingBefore(OfficialPage.millimetres(35));
    run(name, issuer, SONG, size).setColor(RED);
    XWPFParagraph no = paragraph(ParagraphAlignment.CENTER, LINE);
    no.setSpacingBefore(2 * LINE);
    run(no, number == null ? "" : number, FANG_SONG, SIZE);
    // half a millimetre, four under the number
    line(properties(no).addNewPBdr().addNewBottom(), RED, 12, 11);
  }

  /** 标题, two lines under what is above. */
  public void title(String text, boolean onNewPage) {
    XWPFParagraph of = paragraph(ParagraphAlignment.CENTER, LINE * 5 / 4);
    of.setPageBreak(onNewPage);
    of.setSpacingBefore(2 * LINE);
    of.setSpacingAfter(LINE);
    run(of, text, SONG, 22);
  }

  /** 主送. */
  public void addressed(String to) {
    run(paragraph(ParagraphAlignment.BOTH, LINE), to + "：", FANG_SONG, SIZE);
  }

  /** A heading of the first level, 一、. */
  public void heading(String text) {
    run(indented(), text, "黑体", SIZE);
  }

  /**
   * A paragraph; a line break in it begins another.
   *
   * @param lead the heading of the second level, （一）, that it begins with, or nothing
   */
  public void text(String lead, String text) {
    XWPFParagraph of = indented();
    if (!lead.isEmpty()) {
      run(of, lead, "楷体_GB2312", SIZE);
    }
    String[] lines = text.split("\\R");
    run(of, lines[0].strip(), FANG_SONG, SIZE);
    for (int i = 1; i < lines.length; i++) {
      run(indented(), lines[i].strip(), FANG_SONG, SIZE);
    }
  }

  /**
   * 落款: the day ends four characters from the edge, and the names stand over its middle.
   *
   * @param on null while it is not signed
   */
  public void signed(List<String> names, LocalDate on) {
    String day = on == null ? "" : DAY.format(on);
    run(indented(), "", FANG_SONG, SIZE);
    names.forEach(name -> right(name, day));
    right(day, day);
  }

  private void right(String text, String day) {
    XWPFParagraph of = paragraph(ParagraphAlignment.RIGHT, LINE);
    of.setIndentationRight(Math.max(0, 4 * CHARACTER + (width(day) - width(text)) / 2));
    run(of, text, FANG_SONG, SIZE);
  }

  private static int width(String text) {
    return text.chars().map(c -> c < 128 ? CHARACTER / 2 : CHARACTER).sum();
  }

  /** 版记, at the foot of the last page: who printed it and when. */
  public void printed(String by, LocalDate on) {
    XWPFParagraph of = paragraph(ParagraphAlignment.LEFT, LINE);
    CTPPr properties = properties(of);
    CTFramePr frame = properties.addNewFramePr();
    frame.setW(BigInteger.valueOf(WIDTH));
    frame.setHAnchor(STHAnchor.MARGIN);
    frame.setXAlign(STXAlign.CENTER);
    frame.setVAnchor(STVAnchor.MARGIN);
    frame.setYAlign(STYAlign.BOTTOM);
    // 0.35 mm
    CTPBdr lines = properties.addNewPBdr();
    line(lines.addNewTop(), BLACK, 8, 1);
    line(lines.addNewBottom(), BLACK, 8, 1);
    CTTabStop tab = properties.addNewTabs().addNewTab();
    tab.setVal(STTabJc.RIGHT);
    tab.setPos(BigInteger.valueOf(WIDTH - CHARACTER));
    of.setIndentationLeft(CHARACTER);
    run(of, by, FANG_SONG, SMALL).addTab();
    run(of, DAY.format(on) + "印发", FANG_SONG, SMALL);
  }

  /** Once, when all is said. */
  public void write(OutputStream out) throws IOException {
    document.write(out);
    document.close();
  }

  private XWPFParagraph indented() {
    XWPFParagraph of = paragraph(ParagraphAlignment.BOTH, LINE);
    of.setIndentationFirstLine(2 * CHARACTER);
    return of;
  }

  private XWPFParagraph paragraph(ParagraphAlignment at, int lineHeight) {
    XWPFParagraph of = document.createParagraph();
    of.setAlignment(at);
    of.setSpacingBetween(lineHeight / 20.0, LineSpacingRule.EXACT);
    return of;
  }

  private static CTPPr properties(XWPFParagraph of) {
    return of.getCTP().isSetPPr() ? of.getCTP().getPPr() : of.getCTP().addNewPPr();
  }

  private static XWPFRun run(XWPFParagraph of, String text, String font, int size) {
    XWPFRun run = of.createRun();
    run.setFontFamily(font);
    run.setFontSize(size);
    run.setText(text);
    return run;
  }

  /**
   * @param eighths of a point
   * @param space to the text, in points
   */
  private static void line(CTBorder of, String colour, int eighths, int space) {
    of.setVal(STBorder.SINGLE);
    of.setColor(colour);
    of.setSz(BigInteger.valueOf(eighths));
    of.setSpace(BigInteger.valueOf(space));
  }
}
