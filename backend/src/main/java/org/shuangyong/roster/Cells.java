package org.shuangyong.roster;

import java.util.ArrayList;
import java.util.List;
import org.shuangyong.family.Phones;
import org.shuangyong.family.Relation;
import org.shuangyong.family.Sex;

/** What cells say of people, in the words that offices use (domain C). */
final class Cells {
  private Cells() {}

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
}
