package org.shuangyong.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a table as an Excel workbook that is ready to print: A4 landscape, head on each page. */
public final class Sheets {
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Rows that one sheet takes below its two heads. */
  public static final int MOST_ROWS = 1_048_574;

  /** Rows kept in memory while writing; the rest is on disk. */
  private static final int WINDOW = 100;

  private Sheets() {}

  /**
   * A column.
   *
   * @param width characters
   * @param value text, number, {@link LocalDate} or null
   */
  public record Column<R>(String head, int width, Function<R, Object> value) {}

  /** A workbook of one sheet. */
  public static <R> void write(
      OutputStream out, String title, List<Column<R>> columns, Iterator<R> rows)
      throws IOException {
    write(out, columns, Map.of(title, rows));
  }

  /**
   * A workbook of one sheet that says on every page, on paper and on the screen, where it comes
   * from.
   *
   * @param mark who made it, when, under which number; nothing is said when it is empty
   */
  public static <R> void write(
      OutputStream out, String title, String mark, List<Column<R>> columns, Iterator<R> rows)
      throws IOException {
    if (mark.isEmpty()) {
      write(out, title, columns, rows);
      return;
    }
    try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
      Sheet sheet = book.createSheet(safeName(title));
      sheet.getHeader().setRight(mark.replace("&", "&&"));
      sheet.getFooter().setLeft(mark.replace("&", "&&"));
      fill(sheet, new Styles(book), title + "（" + mark + "）", columns, rows);
      // The title with the mark is repeated on each page as well.
      sheet.setRepeatingRows(new CellRangeAddress(0, 1, 0, columns.size() - 1));
      book.write(out);
    }
  }

  /**
   * Streams the rows; memory does not grow with them.
   *
   * @param sheets title → rows, a sheet each
   */
  public static <R> void write(
      OutputStream out, List<Column<R>> columns, Map<String, Iterator<R>> sheets)
      throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
      Styles styles = new Styles(book);
      for (Map.Entry<String, Iterator<R>> entry : sheets.entrySet()) {
        Sheet sheet = book.createSheet(safeName(entry.getKey()));
        fill(sheet, styles, entry.getKey(), columns, entry.getValue());
      }
      book.write(out);
    }
  }

  private static <R> void fill(
      Sheet sheet, Styles styles, String title, List<Column<R>> columns, Iterator<R> rows) {
    layOut(sheet, columns.size());
    Row titleRow = sheet.createRow(0);
    titleRow.setHeightInPoints(30);
    Cell titleCell = titleRow.createCell(0);
    titleCell.setCellValue(title);
    titleCell.setCellStyle(styles.title);
    if (columns.size() > 1) {
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns.size() - 1));
    }
    Row head = sheet.createRow(1);
    for (int c = 0; c < columns.size(); c++) {
      sheet.setColumnWidth(c, columns.get(c).width() * 256);
      Cell cell = head.createCell(c);
      cell.setCellValue(columns.get(c).head());
      cell.setCellStyle(styles.head);
    }
    int at = 2;
    while (rows.hasNext()) {
      R row = rows.next();
      Row line = sheet.createRow(at++);
      for (int c = 0; c < columns.size(); c++) {
        put(line.createCell(c), columns.get(c).value().apply(row), styles);
      }
    }
  }

  private static void put(Cell cell, Object value, Styles styles) {
    cell.setCellStyle(value instanceof LocalDate ? styles.date : styles.text);
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof LocalDate date) {
      cell.setCellValue(date);
    } else if (value != null) {
      cell.setCellValue(value.toString());
    }
  }

  private static void layOut(Sheet sheet, int columns) {
    sheet.createFreezePane(0, 2);
    sheet.setRepeatingRows(new CellRangeAddress(1, 1, 0, columns - 1));
    sheet.setAutobreaks(true);
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.getFooter().setCenter("— &P —");
  }

  /** Excel allows 31 characters and none of {@code []:*?/\}. */
  private static String safeName(String title) {
    String plain = title.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
    return plain.length() > 31 ? plain.substring(0, 31) : plain;
  }

  private static final class Styles {
    final CellStyle title;
    final CellStyle head;
    final CellStyle text;
    final CellStyle date;

    Styles(SXSSFWorkbook book) {
      Font big = book.createFont();
      big.setFontName("宋体");
      big.setBold(true);
      big.setFontHeightInPoints((short) 16);
      title = book.createCellStyle();
      title.setFont(big);
      title.setAlignment(HorizontalAlignment.CENTER);
      title.setVerticalAlignment(VerticalAlignment.CENTER);
      Font bold = book.createFont();
      bold.setFontName("黑体");
      bold.setFontHeightInPoints((short) 11);
      head = bordered(book);
      head.setFont(bold);
      head.setAlignment(HorizontalAlignment.CENTER);
      head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
      head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      Font plain = book.createFont();
      plain.setFontName("仿宋");
      plain.setFontHeightInPoints((short) 11);
      text = bordered(book);
      text.setFont(plain);
      date = bordered(book);
      date.setFont(plain);
      date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
      date.setAlignment(HorizontalAlignment.CENTER);
    }

    private static CellStyle bordered(SXSSFWorkbook book) {
      CellStyle style = book.createCellStyle();
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
      style.setWrapText(true);
      style.setVerticalAlignment(VerticalAlignment.CENTER);
      return style;
    }
  }
}
