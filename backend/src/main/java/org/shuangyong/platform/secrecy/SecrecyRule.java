package org.shuangyong.platform.secrecy;

import java.util.Arrays;
import java.util.Optional;

/**
 * The patterns of domain C "Secrets" 3 and of 4.4. They hold where no dated row says otherwise, as
 * {@link org.shuangyong.platform.rule.RuleCode} does for numbers. Matched against folded text, see
 * {@link SecrecyPattern}.
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
  /**
   * A number of troops (4.4): any strength (兵力), ten and more soldiers as a strength or on the
   * move, a hundred and more as a count. Their families, the decorated and the retired are not.
   */
  TROOP_NUMBER(
      "troop-number",
      true,
      "兵力(?:约|共|总数|达|为|[：:])?[0-9一二两三四五六七八九十百千万]"
          + "|(?:出动|调动|调集|集结|投入|驻扎|驻有|驻守|部署|开进|派驻).{0,4}?(?:"
          + Troops.TEN
          + Troops.MEN
          + Troops.SOLDIERS
          + Troops.NOT_KIN
          + "|"
          + Troops.SOLDIERS
          + "(?:约|共)?"
          + Troops.TEN
          + Troops.MEN
          + ")|"
          + Troops.HUNDRED
          + Troops.MEN
          + Troops.SOLDIERS
          + Troops.NOT_KIN
          + "|(?<!立功|受奖|困难|退役|优秀|家庭|伤残|患病|转业|随军|返乡|入伍)(?:官兵|指战员|战士)"
          + "(?:总人数|总数|人数|共计|共|约)?(?:为|达|[：:])?"
          + Troops.TEN
          + Troops.MEN
          + "|[0-9一二两三四五六七八九十]{1,3}个(?:连|排|营|团|旅|师)的?(?:兵力|官兵|规模|建制)"),
  /** A route (4.4). The Red Army's marches are history, and 机动车 is a car. */
  ROUTE(
      "route",
      true,
      "(?<!(?:红军|长征|当年|重走).{0,20})(?:(?:行军|机动|开进|部队输送|军事运输|兵力投送)(?:路线|线路|路径)"
          + "|沿(?:[GSXY][0-9]{1,4}|[\\p{IsHan}A-Z0-9]{1,10}?(?:高速|国道|省道|公路|铁路|大道|线|路)).{0,16}?(?:机动(?![车灵性])|开进|行军|前出|调防|换防)"
          + "|(?:从|由|自|经|取道).{1,16}?(?:机动|开进|行军|前出)(?:至|到|往|向|前往))"),
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

  private final SecrecyPattern pattern;

  SecrecyRule(String word, boolean blocking, String regex) {
    this.pattern = new SecrecyPattern(word, null, blocking, regex);
  }

  SecrecyPattern pattern() {
    return pattern;
  }

  String word() {
    return pattern.word();
  }

  static Optional<SecrecyRule> of(String word) {
    return Arrays.stream(values()).filter(r -> r.word().equals(word)).findFirst();
  }

  /** The parts of a number of troops. */
  private static final class Troops {
    static final String TEN = "(?:[0-9][0-9,，]{1,8}|[一二两三四五六七八九]?[十百千万][一二三四五六七八九十百千万零〇]{0,8})";
    static final String HUNDRED =
        "(?:[0-9][0-9,，]{2,8}|[一二两三四五六七八九]?十?[一二三四五六七八九]?[百千万][一二三四五六七八九十百千万零〇]{0,8})";
    static final String MEN = "[余多来]?(?:名|位|员|人(?!次)|个(?!体))";
    static final String SOLDIERS = "(?:现役)?(?:官兵|战士|指战员|士兵|军人)";
    static final String NOT_KIN = "(?!的?(?:及其?|和|、)?(?:子女|家属|军属|烈属|家庭|配偶|父母|家长|亲属|遗属|之家))";

    private Troops() {}
  }
}
