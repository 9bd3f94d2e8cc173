package org.shuangyong.platform.secrecy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The patterns of domain C "Secrets" 3. Spaces and full-width digits are folded before matching,
 * since a space in the middle is the first thing people try.
 */
enum SecrecyRule {
  /** 第N集团军/师/旅/团/营: a true designation. School and league names (师范, 团支部) are not. */
  DESIGNATION(
      "designation",
      true,
      "第[0-9一二三四五六七八九十百千〇零]{1,6}(?:集团军|军(?![医队工区]|分区|事|民|地|人|校|训|供|休|干|属|嫂)|师(?![范傅生资大])|旅(?![游行客居])|团(?![支委员总组体结校市区县代建工]|小组|支部)|营(?![业运销商养地造]))"),
  /** 31 开头等五位数加部队: a code number. */
  CODE_NUMBER("code-number", true, "[0-9]{5}部队"),
  DESIGNATION_WORD("designation-word", true, "(?:部队|真实|我部)番号[为是：:]|番号[为是：:]?[0-9]{2,}"),
  /** A mark of secrecy, not the word in a law's name or in 保密 work. */
  SECRECY_MARK("secrecy-mark", true, "绝密|机密(?!性)|(?<![国家军事商业作保守])秘密(?:★|级|文件|件(?!\\p{IsHan}))|秘密★"),
  COORDINATES(
      "coordinates",
      false,
      "(?:东经|北纬|[EN])[0-9]{1,3}(?:[.°度][0-9]{1,8})|[0-9]{2,3}\\.[0-9]{4,8}[,，][0-9]{2}\\.[0-9]{4,8}"),
  MILITARY_LINE("military-line", false, "军线(?:电话)?[:：]?[0-9]{3,}|军线电话"),
  EQUIPMENT(
      "equipment",
      false,
      "(?:歼|轰|运|直|东风|红旗|鹰击|巨浪)[-－—]?[0-9]{1,3}(?![0-9年月日号楼栋路人])[A-Za-z]?(?:型|导弹|战机|$)|[0-9]{2}式(?:坦克|步战车|自行|火炮|主战)"),
  MOVEMENT("movement", false, "[0-9]{1,2}月[0-9]{1,2}日.{0,20}(?:开进|机动|集结|换防|调防|拉动|输送).{0,20}");

  private final String word;
  private final boolean blocking;
  private final Pattern pattern;

  SecrecyRule(String word, boolean blocking, String regex) {
    this.word = word;
    this.blocking = blocking;
    this.pattern = Pattern.compile(regex);
  }

  static List<SecrecyHit> hits(String field, String text) {
    String folded = fold(text);
    List<SecrecyHit> hits = new ArrayList<>();
    for (SecrecyRule rule : values()) {
      Matcher matcher = rule.pattern.matcher(folded);
      while (matcher.find() && hits.size() < 20) {
        hits.add(new SecrecyHit(field, rule.word, matcher.group(), rule.blocking));
      }
    }
    return hits;
  }

  /** Without blanks and invisible characters; full-width letters and digits made plain. */
  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || Character.getType(c) == Character.FORMAT) {
        continue;
      }
      boolean wide = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
      folded.append(wide ? (char) (c - 0xFEE0) : c);
    }
    return folded.toString();
  }
}
