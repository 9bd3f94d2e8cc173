package org.shuangyong.platform.paper;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The page of GB/T 9704-2012: A4 with a block of 156 × 225 mm, in it a grid of 22 lines of 28
 * characters, and the page's number under it. Lengths are twentieths of a point, as .docx counts.
 */
final class OfficialPage {
  static final String FANG_SONG = "仿宋_GB2312";

  /** 三号, of the text, in points. */
  static final int SIZE = 16;

  /** 四号, of the page's number and the last lines. */
  static final int SMALL = 14;

  static final int WIDTH = millimetres(156);
  static final int CHARACTER = WIDTH / 28;

  /** Rounded down, so that the last line of a page has its place. */
  static final int LINE = millimetres(225) / 22;

  private OfficialPage() {}

  static int millimetres(double mm) {
    return (int) Math.round(mm * 1440 / 25.4);
  }

  static XWPFDocument blank() {
    XWPFDocument document = new XWPFDocument();
    style(document);
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(millimetres(210)));
    size.setH(BigInteger.valueOf(millimetres(297)));
    CTPageMar margin = section.addNewPgMar();
    margin.setTop(BigInteger.valueOf(millimetres(37)));
    margin.setLeft(BigInteger.valueOf(millimetres(28)));
    margin.setBottom(BigInteger.valueOf(millimetres(35)));
    margin.setRight(BigInteger.valueOf(millimetres(26)));
    margin.setHeader(BigInteger.valueOf(millimetres(15)));
    // 7 mm under the block, less the height of the number
    margin.setFooter(BigInteger.valueOf(millimetres(35 - 7) - 20 * SMALL));
    margin.setGutter(BigInteger.ZERO);
    CTDocGrid grid = section.addNewDocGrid();
    grid.setType(STDocGrid.LINES_AND_CHARS);
    grid.setLinePitch(BigInteger.valueOf(LINE));
    // what a character gets beside its size, in 4096ths of a point, rounded down as well
    grid.setCharSpace(BigInteger.valueOf((long) Math.floor((WIDTH / 20.0 / 28 - SIZE) * 4096)));
    document.setEvenAndOddHeadings(true);
    number(document, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
    number(document, HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
    return document;
  }

  /** The grid counts characters of the default style. */
  private static void style(XWPFDocument document) {
    CTStyles styles = CTStyles.Factory.newInstance();
    CTRPr run = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
    CTFonts fonts = run.addNewRFonts();
    fonts.setAscii(FANG_SONG);
    fonts.setHAnsi(FANG_SONG);
    fonts.setEastAsia(FANG_SONG);
    run.addNewSz().setVal(2 * SIZE);
    run.addNewSzCs().setVal(2 * SIZE);
    run.addNewLang().setEastAsia("zh-CN");
    CTStyle normal = styles.addNewStyle();
    normal.setType(STStyleType.PARAGRAPH);
    normal.setStyleId("a");
    normal.setDefault(true);
    normal.addNewName().setVal("Normal");
    normal.addNewQFormat();
    document.createStyles().setStyles(styles);
  }

  /** — 1 —, outside on each page, a character from the edge. */
  private static void number(XWPFDocument document, HeaderFooterType pages, ParagraphAlignment at) {
    XWPFParagraph of = document.createFooter(pages).createParagraph();
    of.setAlignment(at);
    of.setIndentationLeft(CHARACTER);
    of.setIndentationRight(CHARACTER);
    small(of.createRun(), "— ");
    CTSimpleField field = of.getCTP().addNewFldSimple();
    field.setInstr("PAGE");
    small(new XWPFRun(field.addNewR(), (IRunBody) of), "1");
    small(of.createRun(), " —");
  }

  private static void small(XWPFRun run, String text) {
    run.setFontFamily("宋体");
    run.setFontSize(SMALL);
    run.setText(text);
  }
}
