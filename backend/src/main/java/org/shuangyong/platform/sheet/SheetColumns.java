package org.shuangyong.platform.sheet;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows the columns of a workbook by what offices head them. */
public final class SheetColumns {
  private final Map<String, String> bySynonym = new HashMap<>();

  /**
   * @param synonyms column code → the headings that mean it
   */
  public SheetColumns(Map<String, List<String>> synonyms) {
    synonyms.forEach((code, words) -> words.forEach(word -> bySynonym.put(plain(word), code)));
  }

  /** Column code → place, as the headings say; the first of two alike. */
  public Map<String, Integer> match(List<String> headings) {
    Map<String, Integer> mapping = new HashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      String code = bySynonym.get(plain(headings.get(i)));
      if (code != null) {
        mapping.putIfAbsent(code, i);
      }
    }
    return mapping;
  }

  /** How many headings a row would have if it were the head. */
  int score(List<String> cells) {
    Set<String> codes = new HashSet<>();
    cells.forEach(cell -> codes.add(bySynonym.get(plain(cell))));
    codes.remove(null);
    return codes.size();
  }

  private static String plain(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFKC)
        .replaceAll("[\\s*：:]", "")
        .replaceAll("\\((必填|选填|可不填)\\)", "")
        // 所在村（社区）, 村/社区 and 村社区 are one heading.
        .replaceAll("[()/]", "");
  }
}
