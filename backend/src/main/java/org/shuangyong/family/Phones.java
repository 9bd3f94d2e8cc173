package org.shuangyong.family;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.shuangyong.platform.problem.ProblemException;

/** Phone numbers in the shapes that people and spreadsheets write them. */
public final class Phones {
  private static final Pattern BLANKS = Pattern.compile("[\\s()]");
  private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)?86(?=1)");

  /** What a spreadsheet adds to a number that is a number to it. */
  private static final Pattern FRACTION = Pattern.compile("\\.0$");

  private static final Pattern MOBILE = Pattern.compile("1[3-9][-\\d]{9,11}");
  private static final Pattern FIXED = Pattern.compile("0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?");

  private Phones() {}

  /**
   * What a form says of a phone: null keeps what stood, blank takes it away.
   *
   * @throws ProblemException naming the field, when it is no phone
   */
  public static String read(String given, String before) {
    if (given == null) {
      return before;
    }
    if (given.isBlank()) {
      return null;
    }
    String phone = clean(given);
    if (phone == null) {
      throw ProblemException.field("phone", "invalid");
    }
    return phone;
  }

  /** Digits as they are kept ({@code 13800000000}, {@code 023-48600000}); null when it is none. */
  public static String clean(String given) {
    String text = BLANKS.matcher(Normalizer.normalize(given, Normalizer.Form.NFKC)).replaceAll("");
    text = FRACTION.matcher(COUNTRY.matcher(text).replaceFirst("")).replaceFirst("");
    if (MOBILE.matcher(text).matches()) {
      text = text.replace("-", "");
      return text.length() == 11 ? text : null;
    }
    if (FIXED.matcher(text).matches()) {
      int area = text.startsWith("02") || text.startsWith("01") ? 3 : 4;
      return text.charAt(area) == '-' ? text : text.substring(0, area) + "-" + text.substring(area);
    }
    return null;
  }
}
