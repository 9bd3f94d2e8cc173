package org.shuangyong.plan.notice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Reads a 完成时限 (12.9). The last of several days counts: 6月底前完成调研，12月底前全面完成 is due in December. */
final class DueTime {

    private static final List<String> WHOLE_YEAR = List.of(
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
        Integer in = named != null ? lastYear(s, named) : year;
        if (in == null) {
            return null;
        }
        LocalDate last = null;
        for (int month = s.indexOf('月'); month >= 0; month = s.indexOf('月', month + 1)) {
            last = later(last, inMonth(s, month, in));
        }
        last = later(last, isoDate(s));
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

    /** The year of the last 年 that has one: 2021年9月至2022年3月 ends in 2022. */
    private static int lastYear(String s, int first) {
        int found = first;
        for (int at = s.indexOf('年'); at >= 0; at = s.indexOf('年', at + 1)) {
            if (at >= 4) {
                Integer year = Numerals.yearBefore(s.substring(at - 4, at), 4);
                found = year == null ? found : year;
            }
        }
        return found;
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

    /** 2021-06-30, 2021.6.30, 2021/6/30 as the whole text, 前 aside. */
    private static LocalDate isoDate(String s) {
        String t = s.endsWith("前") ? s.substring(0, s.length() - 1) : s;
        char mark = t.length() > 4 ? t.charAt(4) : ' ';
        int second = t.lastIndexOf(mark);
        if ("-./".indexOf(mark) < 0 || second < 6) {
            return null;
        }
        Integer year = Numerals.yearBefore(t, 4);
        int month = Numerals.numberIn(t, 5, second);
        int day = Numerals.numberIn(t, second + 1, t.length());
        return year == null ? null : Numerals.date(year, month, day);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a == null || (b != null && b.isAfter(a)) ? b : a;
    }
}
