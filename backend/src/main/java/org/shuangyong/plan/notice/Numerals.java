package org.shuangyong.plan.notice;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Chinese and Arabic numbers and dates. Every method looks at a bounded number of characters. */
final class Numerals {

  private static final String CHINESE = "〇一二三四五六七八九";
  private static final String CIRCLED_CHINESE = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";

  /** Longest Chinese number read: 一百九十九 and room for a slip. */
  private static final int MAX_CHINESE = 6;

  private Numerals() {}

  static int arabicDigit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  static int chineseDigit(char c) {
    return switch (c) {
      case '零', '○', 'Ｏ', '０' -> 0;
      case '两' -> 2;
      default -> CHINESE.indexOf(c);
    };
  }

  static boolean isChinese(char c) {
    return c == '十' || c == '百' || (c != '两' && c != '０' && chineseDigit(c) >= 0);
  }

  /**
   * End of the run of Chinese number characters at {@code from}; {@code from} when there is none or
   * it is too long.
   */
  static int chineseEnd(CharSequence s, int from, int to) {
    int i = from;
    while (i < to && i - from <= MAX_CHINESE && isChinese(s.charAt(i))) {
      i++;
    }
    return i - from > MAX_CHINESE ? from : i;
  }

  /**
   * End of a run of at most {@code max} digits at {@code from}; {@code from} when there is none or
   * it is longer.
   */
  static int arabicEnd(CharSequence s, int from, int to, int max) {
    int i = from;
    while (i < to && i - from <= max && arabicDigit(s.charAt(i)) >= 0) {
      i++;
    }
    return i - from > max ? from : i;
  }

  static int arabic(CharSequence s, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + arabicDigit(s.charAt(i));
    }
    return value;
  }

  /** Value of 一 … 一百九十九, or digit by digit (二一 = 21, 一〇 = 10); -1 when it is no number. */
  static int chinese(CharSequence s, int from, int to) {
    int value = 0;
    int digit = -1;
    boolean units = false;
    for (int i = from; i < to; i++) {
      char c = s.charAt(i);
      if (c == '十' || c == '百') {
        int unit = c == '十' ? 10 : 100;
        value += (digit < 0 ? 1 : Math.max(digit, 1)) * unit;
        digit = -1;
        units = true;
      } else {
        int d = chineseDigit(c);
        if (d < 0) {
          return -1;
        }
        digit = digit < 0 || units ? d : digit * 10 + d;
      }
    }
    return to == from ? -1 : value + Math.max(digit, 0);
  }

  /** 1 … 20 for ①②, ⑴⑵, ⒈⒉, ㈠㈡; 0 otherwise. */
  static int enclosed(char c) {
    if (c >= '①' && c <= '⑳') {
      return c - '①' + 1;
    }
    if (c >= '⑴' && c <= '⒇') {
      return c - '⑴' + 1;
    }
    if (c >= '⒈' && c <= '⒛') {
      return c - '⒈' + 1;
    }
    return CIRCLED_CHINESE.indexOf(c) + 1;
  }

  /** 1 → 一, 12 → 十二, 105 → 一百零五; for 1 … 999, else the Arabic figure. */
  static String toChinese(int n) {
    if (n <= 0 || n > 999) {
      return String.valueOf(n);
    }
    StringBuilder out = new StringBuilder();
    int hundreds = n / 100;
    int tens = n / 10 % 10;
    int ones = n % 10;
    if (hundreds > 0) {
      out.append(CHINESE.charAt(hundreds)).append('百');
    }
    if (tens > 0) {
      if (tens > 1 || hundreds > 0) {
        out.append(CHINESE.charAt(tens));
      }
      out.append('十');
    } else if (hundreds > 0 && ones > 0) {
      out.append('零');
    }
    if (ones > 0) {
      out.append(CHINESE.charAt(ones));
    }
    return out.toString();
  }

  static boolean isSpace(char c) {
    return c == ' '
        || c == '\u3000'
        || c == '\u00a0'
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c == '\u000b'
        || c == '\f'
        || c == '\ufeff'
        || (c >= '\u2000' && c <= '\u200b')
        || c == '\u2028'
        || c == '\u2029';
  }

  static String withoutSpaces(CharSequence s) {
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      if (!isSpace(s.charAt(i))) {
        out.append(s.charAt(i));
      }
    }
    return out.toString();
  }

  /** First year written as 2021年 or 二〇二一年 (1949 … 2099), or null. */
  static Integer year(String s) {
    for (int at = s.indexOf('年'); at >= 0; at = s.indexOf('年', at + 1)) {
      Integer year = yearBefore(s, at);
      if (year != null) {
        return year;
      }
    }
    return null;
  }

  /**
   * The year whose last figure stands just before {@code at}, also the first of 2021—2025; null
   * when there is none.
   */
  static Integer yearBefore(CharSequence s, int at) {
    Integer year = fourFigures(s, at);
    if (year != null && at >= 9 && "-—–－~～至".indexOf(s.charAt(at - 5)) >= 0) {
      Integer first = fourFigures(s, at - 5);
      return first == null ? year : first;
    }
    return year;
  }

  private static Integer fourFigures(CharSequence s, int at) {
    if (at < 4) {
      return null;
    }
    int value = 0;
    for (int i = at - 4; i < at; i++) {
      int d = Math.max(arabicDigit(s.charAt(i)), chineseDigit(s.charAt(i)));
      if (d < 0) {
        return null;
      }
      value = value * 10 + d;
    }
    return value < 1949 || value > 2099 ? null : value;
  }

  /**
   * Number of one or two figures that ends just before {@code at} (Arabic, or Chinese up to 三十一);
   * -1 when none.
   */
  static int numberBefore(CharSequence s, int at) {
    int from = at;
    while (from > 0 && at - from < 2 && arabicDigit(s.charAt(from - 1)) >= 0) {
      from--;
    }
    if (from < at) {
      return arabic(s, from, at);
    }
    while (from > 0 && at - from < 3 && isChinese(s.charAt(from - 1))) {
      from--;
    }
    return from < at ? chinese(s, from, at) : -1;
  }

  /**
   * A text that is a date and nothing more, spaces and brackets aside: 2021年4月13日, 二〇二一年四月十三日; or
   * null.
   */
  static LocalDate wholeDate(String text) {
    if (text.length() > 40) {
      return null;
    }
    String s = withoutSpaces(text);
    if (s.length() > 2 && (s.charAt(0) == '（' || s.charAt(0) == '(')) {
      s = s.substring(1, s.length() - 1);
    }
    LocalDate figures = figures(s);
    if (figures != null) {
      return figures;
    }
    int y = s.indexOf('年');
    int m = s.indexOf('月');
    int d = s.length() - 1;
    if (y != 4 || m < 6 || m > 8 || d <= m || s.charAt(d) != '日') {
      return null;
    }
    Integer year = yearBefore(s, y);
    int month = numberIn(s, y + 1, m);
    int day = numberIn(s, m + 1, d);
    return year == null ? null : date(year, month, day);
  }

  /** 2021-04-13, 2021.4.13, 2021/4/13 and nothing more; or null. */
  static LocalDate figures(String s) {
    char mark = s.length() >= 8 && s.length() <= 10 ? s.charAt(4) : ' ';
    int second = s.lastIndexOf(mark);
    if ("-./".indexOf(mark) < 0 || second < 6) {
      return null;
    }
    Integer year = yearBefore(s, 4);
    int month = numberIn(s, 5, second);
    int day = numberIn(s, second + 1, s.length());
    return year == null ? null : date(year, month, day);
  }

  /** The whole of {@code [from, to)} as a number, or -1. */
  static int numberIn(CharSequence s, int from, int to) {
    if (to <= from || to - from > 3) {
      return -1;
    }
    if (arabicEnd(s, from, to, 2) == to) {
      return arabic(s, from, to);
    }
    return chineseEnd(s, from, to) == to ? chinese(s, from, to) : -1;
  }

  static LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
