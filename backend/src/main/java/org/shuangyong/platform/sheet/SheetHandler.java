package org.shuangyong.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Makes rows of texts of a sheet's events; one row is in memory at a time. */
final class SheetHandler extends DefaultHandler {
  private static final int MOST_CHARACTERS = 500;

  /** From here on a spreadsheet's figure has lost digits. */
  private static final BigDecimal EXACT = new BigDecimal("999999999999999");

  private final SharedStrings strings;
  private final StylesTable styles;
  private final SheetReader.Rows rows;

  private final List<String> cells = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int rowNo;
  private int column;
  private String type;
  private int style;
  private boolean value;
  private Integer last;

  /** The rows that were wanted are read. */
  static final class Enough extends org.xml.sax.SAXException {
    private static final long serialVersionUID = 1;
  }

  SheetHandler(SharedStrings strings, StylesTable styles, SheetReader.Rows rows) {
    this.strings = strings;
    this.styles = styles;
    this.rows = rows;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes at) {
    switch (name.isEmpty() ? qName : name) {
      case "dimension" -> {
        String ref = String.valueOf(at.getValue("ref")).replaceFirst(".*:[A-Z]+", "");
        last = ref.matches("\\d{1,7}") ? Integer.valueOf(ref) : null;
      }
      case "row" -> {
        String no = at.getValue("r");
        rowNo = no == null ? rowNo + 1 : Integer.parseInt(no);
        column = -1;
        cells.clear();
      }
      case "c" -> {
        String ref = at.getValue("r");
        column = ref == null ? column + 1 : columnOf(ref);
        type = at.getValue("t");
        String s = at.getValue("s");
        style = s == null ? 0 : Integer.parseInt(s);
        text.setLength(0);
      }
      case "v", "t" -> value = true;
      case "rPh" -> value = false;
      default -> {}
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) {
    if (value) {
      text.append(ch, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws Enough {
    switch (name.isEmpty() ? qName : name) {
      case "v", "t" -> value = false;
      case "c" -> put();
      case "row" -> {
        if (!rows.row(rowNo, SheetReader.trimmed(cells), last)) {
          throw new Enough();
        }
      }
      default -> {}
    }
  }

  private void put() {
    if (column < 0 || column >= SheetReader.MOST_COLUMNS || text.isEmpty()) {
      return;
    }
    while (cells.size() <= column) {
      cells.add("");
    }
    String shown = shown();
    cells.set(
        column, shown.length() > MOST_CHARACTERS ? shown.substring(0, MOST_CHARACTERS) : shown);
  }

  private String shown() {
    String raw = text.toString();
    if ("s".equals(type)) {
      return strings.getItemAt(Integer.parseInt(raw)).getString();
    }
    if (type != null && !"n".equals(type)) {
      return "e".equals(type) ? "" : raw;
    }
    BigDecimal number;
    try {
      number = new BigDecimal(raw);
    } catch (NumberFormatException e) {
      return raw;
    }
    if (dated() && DateUtil.isValidExcelDate(number.doubleValue())) {
      LocalDateTime time = DateUtil.getLocalDateTime(number.doubleValue());
      return time.toLocalDate().toString();
    }
    String plain = number.stripTrailingZeros().toPlainString();
    return number.compareTo(EXACT) > 0 ? SheetText.ROUNDED + plain : plain;
  }

  private boolean dated() {
    if (style >= styles.getNumCellStyles()) {
      return false;
    }
    XSSFCellStyle of = styles.getStyleAt(style);
    String format = of.getDataFormatString();
    if (format == null) {
      format = BuiltinFormats.getBuiltinFormat(of.getDataFormat());
    }
    return DateUtil.isADateFormat(of.getDataFormat(), format);
  }

  private static int columnOf(String ref) {
    int column = 0;
    for (int i = 0; i < ref.length() && Character.isLetter(ref.charAt(i)); i++) {
      column = column * 26 + ref.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }
}
