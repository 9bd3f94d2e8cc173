package org.shuangyong.plan.notice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Reads a 完成时限 (12.9). The last of several days counts: 6月底前完成调研，12月底前全面完成 is due in December. */
final class DueTime {

  private static final List<String> WHOLE_YEAR =
      List.of(
          "长期", "全年", "持续", "常态", "贯穿", "每季", "每月", "每半年", "每周", "每年", "按季", "按月", "定期", "适时", "及时",
          "年内", "年底", "年末", "年终", "四季度", "下半年", "立即");

  /** Of those, what names one last day and not a standing duty. */
  private static final List<String> ONE_DAY = List.of("年内", "年底", "年末", "年终", "四季度", "下半年");

  private DueTime() {}

  /** Null when the words give no day; {@code year} is the notice's, null when unknown. */
  static Notice.Due read(String words, Integer year) {
    if (words.isEmpty() || words.length() > 100) {
      return null;
    }
    String s = Numerals.withoutSpaces(words);
    Integer named = Numerals.year(s);
    LocalDate figures = Numerals.figures(s.endsWith("前") ? s.substring(0, s.length() - 1) : s);
    if (figures != null) {
      return new Notice.Due(figures, false, words);
    }
    if (named == null && year == null) {
      return null;
    }
    int in = named == null ? year : named;
    LocalDate last = null;
    // A month belongs to the year named before it: 2021年9月至2022年3月.
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) == '年') {
        Integer next = i < 4 ? null : Numerals.yearBefore(s.substring(i - 4, i), 4);
        in = next == null ? in : next;
      } else if (s.charAt(i) == '月') {
        last = later(last, inMonth(s, i, in));
      }
    }
    if (s.contains("一季度")) {
      last = later(last, LocalDate.of(in, 3, 31));
    }
    if (s.contains("二季度") || s.contains("上半年")) {
      last = later(last, LocalDate.of(in, 6, 30));
    }
    if (s.contains("三季度")) {
      last = later(last, LocalDate.of(in, 9, 30));
    }
    if (last == null && s.contains("八一")) {
      last = LocalDate.of(in, 8, 1);
    }
    boolean yearEnd = WHOLE_YEAR.stream().anyMatch(s::contains);
    boolean standing = last == null && yearEnd && ONE_DAY.stream().noneMatch(s::contains);
    if (yearEnd && (last == null || ONE_DAY.stream().anyMatch(s::contains))) {
      last = LocalDate.of(in, 12, 31);
    }
    return last == null && named != null && (s.endsWith("年") || s.endsWith("年前"))
        ? new Notice.Due(LocalDate.of(in, 12, 31), false, words)
        : last == null ? null : new Notice.Due(last, standing, words);
  }

  private static LocalDate inMonth(String s, int at, int year) {
    int month = Numerals.numberBefore(s, at);
    if (month < 1 || month > 12) {
      return null;
    }
    int next = at + 1;
    int day = s.indexOf('日', next);
    if (day < 0 || day - next > 3) {
      day = s.indexOf('号', next);
    }
    int number = day > next && day - next <= 3 ? Numerals.numberIn(s, next, day) : -1;
    if (number > 0) {
      return Numerals.date(year, month, number);
    }
    if (s.startsWith("上旬", next)) {
      return LocalDate.of(year, month, 10);
    }
    if (s.startsWith("中旬", next)) {
      return LocalDate.of(year, month, 20);
    }
    return YearMonth.of(year, month).atEndOfMonth();
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a == null || (b != null && b.isAfter(a)) ? b : a;
  }
}
