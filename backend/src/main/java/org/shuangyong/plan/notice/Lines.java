package org.shuangyong.plan.notice;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * The lines of a source, each without its indent and trailing white space, and what can be told
 * from one line alone.
 */
final class Lines {

  private static final String ORGANISATION_ENDS = "组室办部委局会府处队厅院站团区县市乡镇心所司军校行社";
  private static final int MAX_SIGNATURE = 45;

  final String source;
  final int count;
  private final int[] begin;
  private final int[] start;
  private final int[] end;

  Lines(String source) {
    this.source = source;
    int n = 1;
    for (int i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) {
      n++;
    }
    count = n;
    begin = new int[n];
    start = new int[n];
    end = new int[n];
    int at = 0;
    for (int line = 0; line < n; line++) {
      int newline = source.indexOf('\n', at);
      int to = newline < 0 ? source.length() : newline;
      int from = at;
      begin[line] = at;
      at = to + 1;
      while (from < to && Numerals.isSpace(source.charAt(from))) {
        from++;
      }
      while (to > from && Numerals.isSpace(source.charAt(to - 1))) {
        to--;
      }
      start[line] = from;
      end[line] = to;
    }
  }

  /** First character after the indent. */
  int start(int line) {
    return start[line];
  }

  int end(int line) {
    return end[line];
  }

  boolean blank(int line) {
    return start[line] == end[line];
  }

  int length(int line) {
    return end[line] - start[line];
  }

  String text(int line) {
    return source.substring(start[line], end[line]);
  }

  char last(int line) {
    return source.charAt(end[line] - 1);
  }

  /** 0-based line of an offset. */
  int lineOf(int offset) {
    int found = Arrays.binarySearch(begin, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** First line from {@code line} on that is not blank; {@link #count} when there is none. */
  int nextText(int line) {
    int i = line;
    while (i < count && blank(i)) {
      i++;
    }
    return i;
  }

  /** First visible character from a line on; the source's length when there is none. */
  int offset(int line) {
    int i = nextText(line);
    return i < count ? start[i] : source.length();
  }

  /** The date of a line that is a date, or a short signature and a date; null otherwise. */
  LocalDate date(int line) {
    int length = length(line);
    if (length < 8
        || length > 80
        || "日）)".indexOf(last(line)) < 0 && Numerals.arabicDigit(last(line)) < 0) {
      return null;
    }
    String text = text(line);
    LocalDate whole = Numerals.wholeDate(text);
    if (whole != null) {
      return whole;
    }
    int split = dateStart(text);
    return split < 0 ? null : Numerals.wholeDate(text.substring(split));
  }

  /** Where the date starts in “綦江区双拥办　2021年4月13日”; -1 when the line is no such line. */
  static int dateStart(String text) {
    for (int i = text.length() - 8; i > 0; i--) {
      if (Numerals.isSpace(text.charAt(i))
          && isSignature(text.substring(0, i))
          && Numerals.wholeDate(text.substring(i)) != null) {
        return i;
      }
    }
    return -1;
  }

  /** A signature by its place: set far to the right, or below an empty line. */
  boolean isSetApart(int line) {
    return start[line] - begin[line] >= 6 || (line > 0 && blank(line - 1));
  }

  /** A short line that ends as the name of an organisation does, with or without （代章）. */
  static boolean isSignature(String text) {
    String name = withoutSeal(text);
    return name.length() >= 3
        && name.length() <= MAX_SIGNATURE
        && ORGANISATION_ENDS.indexOf(name.charAt(name.length() - 1)) >= 0
        && name.chars().noneMatch(c -> "。，；：！？、《“".indexOf(c) >= 0);
  }

  /** （印章）, （代章） on a line of its own below a signature. */
  static boolean isSealMark(String text) {
    String s = Numerals.withoutSpaces(text);
    return s.length() <= 8 && s.contains("章") && (s.startsWith("（") || s.startsWith("("));
  }

  static boolean isSealed(String text) {
    return Numerals.withoutSpaces(text).contains("代章");
  }

  /** Without a closing bracket such as （代章）, （盖章） or （印）. */
  static String withoutSeal(String text) {
    String s = text.strip();
    int open = Math.max(s.lastIndexOf('（'), s.lastIndexOf('('));
    return open > 0 && s.length() - open <= 8 && s.substring(open).contains("章")
            || open > 0 && s.endsWith("印）")
        ? s.substring(0, open).strip()
        : s;
  }

  /** 附件：…, 附件, 附件2 and nothing more. */
  boolean isAttachment(int line) {
    if (length(line) < 2 || (source.charAt(start[line]) != '附')) {
      return false;
    }
    String s =
        Numerals.withoutSpaces(
            source.substring(start[line], Math.min(end[line], start[line] + 20)));
    int at = s.startsWith("附件") ? 2 : s.startsWith("附表") ? 2 : 1;
    if (at == 1 && (s.length() < 2 || "：:".indexOf(s.charAt(1)) < 0)) {
      return false;
    }
    int number =
        Math.max(Numerals.arabicEnd(s, at, s.length(), 2), Numerals.chineseEnd(s, at, s.length()));
    return number >= s.length() || "：:".indexOf(s.charAt(number)) >= 0;
  }

  /** 抄送, printing line, 此件公开发布, contact: what stands below the body and its date. */
  boolean isImprint(int line) {
    int length = length(line);
    if (length < 3 || length > 200) {
      return false;
    }
    String s = Numerals.withoutSpaces(text(line));
    if (startsWithLabel(s, "抄送", "抄报", "分送", "主题词", "联系人", "联系电话", "（联系人", "(联系人")) {
      return true;
    }
    return s.startsWith("（此件")
        || s.startsWith("(此件")
        || s.equals("特此通知。")
        || s.equals("特此通知")
        || (s.endsWith("印发") && length <= 60 && s.indexOf('年') > 0 && s.indexOf('日') > 0);
  }

  private static boolean startsWithLabel(String s, String... labels) {
    for (String label : labels) {
      if (s.startsWith(label)
          && s.length() > label.length()
          && "：:".indexOf(s.charAt(label.length())) >= 0) {
        return true;
      }
    }
    return false;
  }
}
