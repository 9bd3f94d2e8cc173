package org.shuangyong.plan.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the formal elements of a notice from the lines before its body and after it (0.4, GB/T 9704
 * order).
 */
final class HeaderReader {

  private static final List<String> TITLE_ENDS =
      List.of(
          "通知", "意见", "方案", "要点", "计划", "决定", "通报", "报告", "安排", "办法", "规定", "规划", "清单", "任务", "细则",
          "措施", "制度", "函", "公告", "任务书", "实施细则", "分工", "分解表");
  private static final int MAX_TITLE_LINES = 5;
  private static final int MAX_TITLE = 80;

  private final Lines lines;
  private final int bodyLine;
  private final int tailLine;

  private String title;
  private final List<String> issuers = new ArrayList<>();
  private final List<String> signatures = new ArrayList<>();
  private String docNo;
  private String recipients;
  private String sealUnit;
  private LocalDate issuedOn;
  private String annexTitle;

  /** Line after the last one that is known to belong to the header. */
  private int next;

  /**
   * @param tailLine first line of the tail, {@code lines.count} when there is none
   */
  HeaderReader(Lines lines, int bodyLine, int tailLine) {
    this.lines = lines;
    this.bodyLine = bodyLine;
    this.tailLine = tailLine;
  }

  Notice.Header read() {
    readTitle();
    readDocNo();
    readRecipients();
    readSignatures(0, bodyLine);
    if (issuedOn == null || signatures.isEmpty()) {
      readSignatures(tailLine, lines.count);
    }
    readAnnexTitle();
    if (title == null && annexTitle != null) {
      title = annexTitle;
      annexTitle = null;
    }
    if (issuers.isEmpty()) {
      signatures.stream().limit(1).forEach(issuers::add);
    }
    return new Notice.Header(
        issuers,
        title,
        docNo,
        recipients,
        signatures,
        sealUnit,
        issuedOn,
        annexTitle,
        year(),
        preamble());
  }

  private void readTitle() {
    for (int line = 0; line < bodyLine; line++) {
      int at = couldBeTitle(line) ? lines.text(line).indexOf("关于") : -1;
      if (at < 0) {
        continue;
      }
      int about = lines.start(line) + at;
      StringBuilder text = new StringBuilder(lines.source.substring(about, lines.end(line)));
      int last = line;
      while (!endsAsTitle(text)
          && last + 1 < bodyLine
          && last - line < MAX_TITLE_LINES
          && couldBeTitle(last + 1)) {
        last++;
        text.append(lines.text(last));
      }
      if (!endsAsTitle(text)) {
        text.setLength(lines.end(line) - about);
        last = line;
      }
      title = text.toString().strip();
      next = last + 1;
      readIssuers(line, lines.source.substring(lines.start(line), about).strip());
      return;
    }
  }

  private boolean couldBeTitle(int line) {
    int length = lines.length(line);
    if (length == 0 || length > MAX_TITLE) {
      return false;
    }
    String s = lines.text(line);
    return "：:。；".indexOf(lines.last(line)) < 0
        && s.indexOf('。') < 0
        && !s.startsWith("现将")
        && !s.startsWith("根据")
        && !s.startsWith("为")
        && lines.date(line) == null;
  }

  private static boolean endsAsTitle(CharSequence text) {
    String s = Numerals.withoutSpaces(text);
    return TITLE_ENDS.stream().anyMatch(s::endsWith);
  }

  /** The bodies that stand before 关于, on its line or on the lines above. */
  private void readIssuers(int titleLine, String before) {
    if (!before.isEmpty()) {
      addIssuers(before);
    }
    List<String> above = new ArrayList<>();
    for (int line = titleLine - 1; line >= 0 && titleLine - line < 8; line--) {
      if (lines.blank(line)) {
        if (!above.isEmpty() || !before.isEmpty()) {
          break; // what stands further up is the red head, which repeats the issuers
        }
      } else if (Lines.isSignature(lines.text(line))) {
        above.add(0, lines.text(line));
      } else if (docNoIn(line) == null) {
        break;
      }
    }
    if (above.isEmpty() && issuers.isEmpty()) {
      for (int line = 0; line < titleLine; line++) {
        String s = lines.text(line);
        if (s.endsWith("文件") && s.length() > 4 && s.length() < 60) {
          above.add(s.substring(0, s.length() - 2).strip());
        }
      }
    }
    above.forEach(this::addIssuers);
  }

  /** Several bodies on one line stand apart by wide spaces. */
  private void addIssuers(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.replace("\u3000", "  ").replace("\t", "  ").split(" {2,}")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    boolean spacedLetters = parts.stream().anyMatch(p -> p.length() < 4);
    if (spacedLetters) {
      parts = List.of(Numerals.withoutSpaces(text));
    }
    parts.stream().filter(p -> !issuers.contains(p)).forEach(issuers::add);
  }

  private void readDocNo() {
    for (int line = 0; line < bodyLine && docNo == null; line++) {
      docNo = docNoIn(line);
    }
    for (int line = tailLine; line < lines.count && docNo == null; line++) {
      docNo = docNoIn(line);
    }
  }

  /** 綦双拥〔2021〕3号, also with [ ] 【 】 ( ), when the line starts with it. */
  private String docNoIn(int line) {
    int length = lines.length(line);
    if (length < 8 || length > 60) {
      return null;
    }
    String s = lines.text(line);
    int end = s.indexOf('号');
    if (end < 7) {
      return null;
    }
    int number = end;
    while (number > 0
        && (Numerals.arabicDigit(s.charAt(number - 1)) >= 0 || s.charAt(number - 1) == ' ')) {
      number--;
    }
    if (number > 0 && s.charAt(number - 1) == '第') {
      number--;
    }
    if (number == end
        || number < 6
        || "〕]】）)］".indexOf(s.charAt(number - 1)) < 0
        || "〔[【（(［".indexOf(s.charAt(number - 6)) < 0
        || Numerals.arabicEnd(s, number - 5, number - 1, 4) != number - 1) {
      return null;
    }
    for (int i = 0; i < number - 6; i++) {
      if (!Character.isIdeographic(s.charAt(i))) {
        return null;
      }
    }
    return number == 6 ? null : s.substring(0, end + 1);
  }

  private void readRecipients() {
    StringBuilder text = new StringBuilder();
    int read = 0;
    for (int line = lines.nextText(next);
        line < bodyLine && read < 4;
        line = lines.nextText(line + 1), read++) {
      String s = lines.text(line);
      if (docNoIn(line) != null) {
        continue;
      }
      if (s.indexOf('。') >= 0 || lines.isAttachment(line) || s.length() > 300) {
        return;
      }
      text.append(s);
      if (s.endsWith("：") || s.endsWith(":")) {
        recipients = text.substring(0, text.length() - 1);
        next = line + 1;
        return;
      }
    }
  }

  /** The last line of the range that is a date, and the short lines above it. */
  private void readSignatures(int from, int to) {
    for (int line = to - 1; line >= from; line--) {
      LocalDate date = lines.blank(line) ? null : lines.date(line);
      if (date == null) {
        continue;
      }
      if (issuedOn == null) {
        issuedOn = date;
      }
      if (line < bodyLine) {
        next = Math.max(next, line + 1);
      }
      String own = lines.text(line);
      int split = Lines.dateStart(own);
      List<String> found = new ArrayList<>();
      String seal = ""; // （代章） may stand below the name it belongs to
      if (split > 0) {
        found.add(own.substring(0, split).strip());
      }
      for (int up = line - 1; up >= Math.max(from, line - 8); up--) {
        if (lines.blank(up)) {
          continue;
        }
        String text = lines.text(up);
        if (Lines.isSealMark(text)) {
          seal = text;
          continue;
        }
        if (!Lines.isSignature(text)) {
          break;
        }
        found.add(0, text + seal);
        seal = "";
      }
      for (String s : found) {
        String name = Lines.withoutSeal(s);
        signatures.add(name);
        if (Lines.isSealed(s)) {
          sealUnit = name;
        }
      }
      return;
    }
    if (issuedOn == null) {
      readPrintingDate(from, to);
    }
  }

  /** 綦江区双拥办　2021年4月13日印发: the day of printing, when the notice bears no other. */
  private void readPrintingDate(int from, int to) {
    for (int line = from; line < to && issuedOn == null; line++) {
      if (lines.length(line) < 80 && lines.isImprint(line)) {
        String s = Numerals.withoutSpaces(lines.text(line));
        int day = s.lastIndexOf('日');
        int year = s.lastIndexOf('年');
        issuedOn =
            year >= 4 && day > year ? Numerals.wholeDate(s.substring(year - 4, day + 1)) : null;
      }
    }
  }

  private void readAnnexTitle() {
    for (int line = bodyLine - 1; line >= next; line--) {
      if (!couldBeTitle(line)
          || !endsAsTitle(lines.text(line))
          || lines.isAttachment(line)
          || lines.text(line).indexOf('，') >= 0
          || HeadingNumber.at(lines.source, lines.start(line), lines.end(line)) != null) {
        continue;
      }
      annexTitle = lines.text(line);
      int above = line - 1;
      // A long title is set on two lines; only the first then bears the year.
      if (above >= next
          && Numerals.year(annexTitle) == null
          && couldBeTitle(above)
          && !lines.isAttachment(above)
          && Numerals.year(lines.text(above)) != null) {
        annexTitle = lines.text(above) + annexTitle;
      }
      next = line + 1;
      return;
    }
  }

  private Notice.Range preamble() {
    int line = lines.nextText(next);
    while (line < bodyLine && (lines.date(line) != null || inBrackets(line))) {
      line = lines.nextText(line + 1);
    }
    int end = lines.start(bodyLine);
    int start = line < bodyLine ? lines.start(line) : end;
    return new Notice.Range(start, end);
  }

  /** （2021年4月13日区双拥领导小组第一次会议通过） below a title. */
  private boolean inBrackets(int line) {
    return lines.length(line) < 80
        && "（(".indexOf(lines.source.charAt(lines.start(line))) >= 0
        && "）)".indexOf(lines.last(line)) >= 0;
  }

  private Integer year() {
    for (String s : new String[] {annexTitle, title}) {
      Integer year = s == null ? null : Numerals.year(Numerals.withoutSpaces(s));
      if (year != null) {
        return year;
      }
    }
    return issuedOn == null ? null : issuedOn.getYear();
  }
}
