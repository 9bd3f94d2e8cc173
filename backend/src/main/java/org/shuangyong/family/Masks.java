package org.shuangyong.family;

/** Personal data as lists and pages show it (domain C 2). */
public final class Masks {
  private Masks() {}

  /** {@code 500110********0013}; shorter numbers keep two at each end. */
  public static String number(String text) {
    if (text == null) {
      return null;
    }
    int keep = text.length() >= 18 ? 6 : 2;
    int tail = text.length() >= 18 ? 4 : 2;
    return text.length() <= keep + tail
        ? "*".repeat(text.length())
        : text.substring(0, keep)
            + "*".repeat(text.length() - keep - tail)
            + text.substring(text.length() - tail);
  }

  /** {@code 138****5678}. */
  public static String phone(String text) {
    return text == null
        ? null
        : text.length() < 8
            ? "*".repeat(text.length())
            : text.substring(0, 3)
                + "*".repeat(text.length() - 7)
                + text.substring(text.length() - 4);
  }
}
