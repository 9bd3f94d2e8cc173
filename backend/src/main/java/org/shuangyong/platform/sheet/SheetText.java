package org.shuangyong.platform.sheet;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts and days of cells in the shapes that offices' spreadsheets hold (domain C). */
public final class SheetText {
  /** Before a figure that the spreadsheet has rounded: a number typed as a number. */
  public static final char ROUNDED = '≈';

  private static final Pattern BETWEEN = Pattern.compile("\\s*([-./年月日])\\s*");
  private static final Pattern FRACTION = Pattern.compile("\\.0$");
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?(?:[ T].*)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})[-./年](\\d{1,2})月?");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  private SheetText() {}

  /**
   * A day of a cell.
   *
   * @param whole false when only a month or a year was written
   */
  public record Day(LocalDate day, boolean whole) {}

  /** Full-width letters and digits as plain ones; null for an empty cell. */
  public static String plain(String cell) {
    if (cell == null) {
      return null;
    }
    String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
    return text.isEmpty() || text.equals("-") || text.equals("无") ? null : text;
  }

  /** {@code 2021.4.13}, {@code 2021年4月}, {@code 20210413}, a serial; null for none of them. */
  public static Day day(String cell) {
    String text = FRACTION.matcher(BETWEEN.matcher(cell).replaceAll("$1")).replaceFirst("");
    try {
      Matcher m = DAY.matcher(text);
      if (m.matches()) {
        return new Day(LocalDate.of(num(m, 1), num(m, 2), num(m, 3)), true);
      }
      m = MONTH.matcher(text);
      if (m.matches()) {
        return new Day(LocalDate.of(num(m, 1), num(m, 2), 1), false);
      }
      if (text.matches("\\d{8}")) {
        return new Day(
            LocalDate.of(
                Integer.parseInt(text.substring(0, 4)),
                Integer.parseInt(text.substring(4, 6)),
                Integer.parseInt(text.substring(6))),
            true);
      }
      if (text.matches("(19|20)\\d{4}")) {
        return new Day(
            LocalDate.of(
                Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(4)), 1),
            false);
      }
      if (text.matches("\\d{5}")) {
        return new Day(SERIAL_ZERO.plusDays(Integer.parseInt(text)), true);
      }
      m = YEAR.matcher(text);
      return m.matches() ? new Day(LocalDate.of(num(m, 1), 1, 1), false) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int num(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
