package org.shuangyong.roster;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shuangyong.family.Phones;
import org.shuangyong.family.Relation;
import org.shuangyong.family.Sex;

/** Cells in the shapes that offices' spreadsheets hold (domain C). */
final class Cells {
  /** Before a figure that the spreadsheet has rounded: a number typed as a number. */
  static final char ROUNDED = '≈';

  private static final Pattern DAY =
      Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?(?:[ T].*)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})[-./年](\\d{1,2})月?");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  private Cells() {}

  /** Full-width letters and digits as plain ones; null for an empty cell. */
  static String plain(String cell) {
    if (cell == null) {
      return null;
    }
    String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
    return text.isEmpty() || text.equals("-") || text.equals("无") ? null : text;
  }

  /** {@code 2021.4.13}, {@code 2021年4月}, {@code 20210413}, a serial; null for none of them. */
  static RosterLine.Day day(String cell) {
    String text = cell.replaceAll("\\s*([-./年月日])\\s*", "$1").replaceFirst("\\.0$", "");
    try {
      Matcher m = DAY.matcher(text);
      if (m.matches()) {
        return new RosterLine.Day(LocalDate.of(num(m, 1), num(m, 2), num(m, 3)), true);
      }
      m = MONTH.matcher(text);
      if (m.matches()) {
        return new RosterLine.Day(LocalDate.of(num(m, 1), num(m, 2), 1), false);
      }
      if (text.matches("\\d{8}")) {
        return new RosterLine.Day(
            LocalDate.of(
                Integer.parseInt(text.substring(0, 4)),
                Integer.parseInt(text.substring(4, 6)),
                Integer.parseInt(text.substring(6))),
            true);
      }
      if (text.matches("(19|20)\\d{4}")) {
        return new RosterLine.Day(
            LocalDate.of(
                Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(4)), 1),
            false);
      }
      if (text.matches("\\d{5}")) {
        return new RosterLine.Day(SERIAL_ZERO.plusDays(Integer.parseInt(text)), true);
      }
      m = YEAR.matcher(text);
      return m.matches() ? new RosterLine.Day(LocalDate.of(num(m, 1), 1, 1), false) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The right numbers in a cell that may hold several. */
  static List<String> phones(String cell) {
    String whole = Phones.clean(cell);
    if (whole != null) {
      return List.of(whole);
    }
    List<String> found = new ArrayList<>();
    for (String part :
        cell.split("[、,;/|或\\n]|\\s{1,}(?=(?:\\+?86)?1[3-9])|(?<=\\d)\\s+(?=0\\d{2})")) {
      String phone = part.isBlank() ? null : Phones.clean(part);
      if (phone != null && !found.contains(phone)) {
        found.add(phone);
      }
    }
    return found;
  }

  /** Null when the cell says neither. */
  static Sex sex(String cell) {
    return switch (cell) {
      case "男", "1", "男性" -> Sex.MALE;
      case "女", "2", "女性" -> Sex.FEMALE;
      default -> null;
    };
  }

  /** The choices of a field that cells write in other words. */
  static String choice(String field, String cell) {
    return switch (field) {
      case "education" ->
          cell.matches(".*(研究生|硕士|博士).*")
              ? "研究生"
              : cell.matches("(大学)?本科.*|大学|学士")
                  ? "大学本科"
                  : cell.matches("(大学)?大?专科?|高职")
                      ? "大学专科"
                      : cell.matches("中专.*|中技|技校|职高|中职|职业高中") ? "中等职业" : cell;
      case "politics" ->
          cell.matches("(中共)?党员")
              ? "中共党员"
              : cell.matches("(中共)?预备党员")
                  ? "中共预备党员"
                  : cell.matches("(共青)?团员") ? "共青团员" : cell.matches("无党派.*|普通群众") ? "群众" : cell;
      case "marriage" ->
          cell.matches("初婚|再婚|复婚|有配偶|是")
              ? "已婚"
              : cell.matches("离异") ? "离婚" : cell.matches("否") ? "未婚" : cell;
      case "work" ->
          cell.matches("就业|已就业|在业|在岗")
              ? "在职"
              : cell.matches("待业|无业|未就业")
                  ? "失业"
                  : cell.matches("(外出)?务工|打工|灵活")
                      ? "灵活就业"
                      : cell.matches("农民") ? "务农" : cell.matches("创业") ? "自主创业" : cell;
      default -> cell;
    };
  }

  static Relation relation(String cell) {
    if (cell.matches("户主|本人")) {
      return Relation.HEAD;
    }
    if (cell.matches("配偶|妻子?|丈?夫|爱人")) {
      return Relation.SPOUSE;
    }
    if (cell.matches("(孙|外孙).*")) {
      return Relation.GRANDCHILD;
    }
    if (cell.matches("祖父母?|祖母|爷爷|奶奶|外祖.*|外公|外婆")) {
      return Relation.GRANDPARENT;
    }
    if (cell.matches("子女?|女|儿子|女儿|[长次三四独养]子|[长次三四独养]女")) {
      return Relation.CHILD;
    }
    if (cell.matches("父母?|母亲?|父亲")) {
      return Relation.PARENT;
    }
    return cell.matches("[兄弟姐妹哥]+.?") ? Relation.SIBLING : Relation.OTHER;
  }

  private static int num(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
