package org.shuangyong.family;

import java.text.Normalizer;

/** Phone numbers in the shapes that people and spreadsheets write them. */
public final class Phones {
  private Phones() {}

  /** Digits as they are kept ({@code 13800000000}, {@code 023-48600000}); null when it is none. */
  public static String clean(String given) {
    String text =
        Normalizer.normalize(given, Normalizer.Form.NFKC)
            .replaceAll("[\\s()]", "")
            .replaceFirst("^(\\+|00)?86(?=1)", "")
            .replaceFirst("\\.0$", "");
    if (text.matches("1[3-9][-\\d]{9,11}")) {
      text = text.replace("-", "");
      return text.length() == 11 ? text : null;
    }
    if (text.matches("0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?")) {
      int area = text.startsWith("02") || text.startsWith("01") ? 3 : 4;
      return text.charAt(area) == '-' ? text : text.substring(0, area) + "-" + text.substring(area);
    }
    return null;
  }
}
