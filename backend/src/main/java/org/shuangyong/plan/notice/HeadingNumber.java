package org.shuangyong.plan.notice;

/**
 * The number that opens a heading line.
 *
 * @param style decides the depth, outermost first
 * @param written with its mark, such as 一、 or （三）
 * @param end where the heading's own words start, spaces after the number skipped
 */
record HeadingNumber(Style style, int value, String written, int start, int end) {

  /**
   * In the customary order of official documents (一、 （一） 1. （1） ①); 第…条 stands between 一、 and （一）.
   */
  enum Style {
    CHAPTER,
    PART,
    CHINESE,
    ARTICLE,
    CHINESE_BRACKET,
    ARABIC,
    ARABIC_BRACKET,
    CIRCLE;

    /** How this style would write a number, to name the one that is missing. */
    String write(int value) {
      return switch (this) {
        case CHAPTER -> "第" + Numerals.toChinese(value) + "章";
        case PART -> "第" + Numerals.toChinese(value) + "节";
        case CHINESE -> Numerals.toChinese(value) + "、";
        case ARTICLE -> "第" + Numerals.toChinese(value) + "条";
        case CHINESE_BRACKET -> "（" + Numerals.toChinese(value) + "）";
        case ARABIC -> value + ".";
        case ARABIC_BRACKET -> "（" + value + "）";
        case CIRCLE -> value <= 20 ? String.valueOf((char) ('①' + value - 1)) : "（" + value + "）";
      };
    }
  }

  private static final String OPEN = "（(〔[【";
  private static final String CLOSE = "）)〕]】";

  /** 一、二等功, 1、2月: what follows an enumeration of two numbers, never a heading. */
  private static final String COUNTED = "等级季类线月号楼年期方者条级届次批名个项日班组队连营区层";

  /** 第一条规定的…, 第一条、第二条…: a reference to an article, not its beginning. */
  private static final String ARTICLE_REFERENCE = "规所、和第至中的款项之及或，与";

  /**
   * The number at the first character of {@code [from, to)}, a line without its indent; null when
   * it has none.
   */
  static HeadingNumber at(String s, int from, int to) {
    if (from >= to) {
      return null;
    }
    char c = s.charAt(from);
    if (c == '第') {
      return ordinal(s, from, to);
    }
    if (OPEN.indexOf(c) >= 0) {
      return bracketed(s, from, to);
    }
    int value = Numerals.enclosed(c);
    if (value > 0) {
      return new HeadingNumber(
          enclosedStyle(c), value, String.valueOf(c), from, skip(s, from + 1, to));
    }
    int end = Numerals.chineseEnd(s, from, to);
    if (end > from) {
      return end < to && "、．.".indexOf(s.charAt(end)) >= 0
          ? plain(s, Style.CHINESE, Numerals.chinese(s, from, end), from, end, to)
          : null;
    }
    end = Numerals.arabicEnd(s, from, to, 3);
    if (end == from || end >= to) {
      return null;
    }
    value = Numerals.arabic(s, from, end);
    char mark = s.charAt(end);
    if (mark == ')' || mark == '）') {
      return value == 0 ? null : of(s, Style.ARABIC_BRACKET, value, from, end + 1, to);
    }
    return ".．、".indexOf(mark) >= 0 ? plain(s, Style.ARABIC, value, from, end, to) : null;
  }

  private static HeadingNumber ordinal(String s, int from, int to) {
    int end = Numerals.chineseEnd(s, from + 1, to);
    int value;
    if (end > from + 1) {
      value = Numerals.chinese(s, from + 1, end);
    } else {
      end = Numerals.arabicEnd(s, from + 1, to, 3);
      value = end > from + 1 ? Numerals.arabic(s, from + 1, end) : 0;
    }
    if (value <= 0 || end >= to) {
      return null;
    }
    char unit = s.charAt(end);
    if (s.startsWith("部分", end)) {
      return of(s, Style.CHAPTER, value, from, end + 2, to);
    }
    Style style =
        unit == '章' || unit == '编'
            ? Style.CHAPTER
            : unit == '节' ? Style.PART : unit == '条' ? Style.ARTICLE : null;
    boolean reference = end + 1 < to && ARTICLE_REFERENCE.indexOf(s.charAt(end + 1)) >= 0;
    return style == null || reference ? null : of(s, style, value, from, end + 1, to);
  }

  private static HeadingNumber bracketed(String s, int from, int to) {
    int start = from + 1;
    int end = Numerals.chineseEnd(s, start, to);
    Style style = Style.CHINESE_BRACKET;
    int value;
    if (end > start) {
      value = Numerals.chinese(s, start, end);
    } else {
      style = Style.ARABIC_BRACKET;
      end = Numerals.arabicEnd(s, start, to, 3);
      value = end > start ? Numerals.arabic(s, start, end) : 0;
    }
    if (value <= 0 || end >= to || CLOSE.indexOf(s.charAt(end)) < 0) {
      return null;
    }
    int next = end + 1;
    if (next < to) {
      char c = s.charAt(next);
      boolean project = s.startsWith("项目", next);
      if ((c == '项' && !project) || c == '款' || c == '目' && !s.startsWith("目标", next)) {
        return null; // “（三）项规定”: the rest of a reference that a line break tore off
      }
    }
    return of(s, style, value, from, next, to);
  }

  /** 一、 or 1. — unless it is a decimal (1.5万人) or an enumeration (一、二等功). */
  private static HeadingNumber plain(String s, Style style, int value, int from, int mark, int to) {
    int next = mark + 1;
    if (value <= 0) {
      return null;
    }
    if (next < to) {
      char c = s.charAt(next);
      if (s.charAt(mark) != '、') {
        if (Numerals.arabicDigit(c) >= 0) {
          return null;
        }
      } else {
        int end =
            style == Style.CHINESE
                ? Numerals.chineseEnd(s, next, to)
                : Numerals.arabicEnd(s, next, to, 3);
        int second =
            end == next
                ? -1
                : style == Style.CHINESE
                    ? Numerals.chinese(s, next, end)
                    : Numerals.arabic(s, next, end);
        boolean counted = end < to && (COUNTED.indexOf(s.charAt(end)) >= 0 || s.charAt(end) == '、');
        if (second == value + 1 && counted) {
          return null;
        }
      }
    }
    return of(s, style, value, from, next, to);
  }

  private static HeadingNumber of(String s, Style style, int value, int from, int end, int to) {
    int words = skip(s, end, to);
    if (style != Style.CHINESE && style != Style.ARABIC && words < to && s.charAt(words) == '、') {
      words = skip(s, words + 1, to); // （一）、…
    }
    return new HeadingNumber(style, value, s.substring(from, end), from, words);
  }

  private static int skip(String s, int from, int to) {
    int i = from;
    while (i < to && Numerals.isSpace(s.charAt(i))) {
      i++;
    }
    return i;
  }

  private static Style enclosedStyle(char c) {
    if (c <= '⑳') {
      return Style.CIRCLE;
    }
    return c <= '⒇' ? Style.ARABIC_BRACKET : c <= '⒛' ? Style.ARABIC : Style.CHINESE_BRACKET;
  }
}
