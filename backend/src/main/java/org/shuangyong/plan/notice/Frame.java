package org.shuangyong.plan.notice;

import java.util.Map;

/**
 * Where the body of a notice begins and ends.
 *
 * @param headings by line; null where a line opens with no number, or with one that is not of the
 *     outline
 * @param bodyLine the first heading
 * @param tailLine first line below the body; the number of lines when there is none
 */
record Frame(HeadingNumber[] headings, int bodyLine, int tailLine) {

  static Frame of(Lines lines) {
    HeadingNumber[] headings = headings(lines);
    int first = next(headings, 0);
    if (first == headings.length) {
      throw new NoticeProblem("import.no-outline", Map.of());
    }
    int body = annexBody(lines, headings, first);
    int tail = tail(lines, headings, body);
    return new Frame(headings, body, tail);
  }

  private static HeadingNumber[] headings(Lines lines) {
    HeadingNumber[] headings = new HeadingNumber[lines.count];
    boolean attachments = false;
    for (int line = 0; line < lines.count; line++) {
      if (lines.blank(line)) {
        continue;
      }
      if (lines.isAttachment(line) || isAttachmentList(lines, line)) {
        attachments = true;
        continue;
      }
      HeadingNumber number = HeadingNumber.at(lines.source, lines.start(line), lines.end(line));
      // 附件：1.… / 2.…: the second line of the list looks like a heading.
      boolean listed =
          attachments
              && number != null
              && number.value() > 1
              && number.style() == HeadingNumber.Style.ARABIC
              && "。；".indexOf(lines.last(line)) < 0;
      attachments = listed;
      headings[line] = listed ? null : number;
    }
    return headings;
  }

  private static boolean isAttachmentList(Lines lines, int line) {
    String s = lines.source;
    int at = lines.start(line);
    return s.startsWith("附件：", at) || s.startsWith("附件:", at) || s.startsWith("附：", at);
  }

  private static int next(HeadingNumber[] headings, int from) {
    int line = from;
    while (line < headings.length && headings[line] == null) {
      line++;
    }
    return line;
  }

  /**
   * A covering notice that itself has numbered demands, is signed and dated, and then issues (印发) a
   * text that starts again at one: the issued text is the body, the cover its header.
   */
  private static int annexBody(Lines lines, HeadingNumber[] headings, int first) {
    String cover = lines.source.substring(0, lines.end(first));
    if (!cover.contains("印发")) {
      return first;
    }
    boolean signed = false;
    for (int line = first + 1; line < lines.count; line++) {
      if (lines.blank(line)) {
        continue;
      }
      if (!signed) {
        signed = lines.date(line) != null && !lines.isImprint(line);
      } else if (headings[line] != null
          && headings[line].value() == 1
          && headings[line].style() == headings[first].style()) {
        return line;
      }
    }
    return first;
  }

  private static int tail(Lines lines, HeadingNumber[] headings, int body) {
    boolean[] headingFollows = headingFollows(lines, headings);
    for (int line = body + 1; line < lines.count; line++) {
      if (lines.blank(line)) {
        continue;
      }
      if (lines.isAttachment(line) || isAttachmentList(lines, line) || lines.isImprint(line)) {
        return line;
      }
      if (lines.date(line) != null && !headingFollows[line]) {
        int first = line;
        for (int up = line - 1; up > body && line - up < 8; up--) {
          if (lines.blank(up)) {
            continue;
          }
          String text = lines.text(up);
          if (headings[up] != null || !Lines.isSignature(text) && !Lines.isSealMark(text)) {
            break;
          }
          first = up;
        }
        return first;
      }
    }
    return undatedSignatures(lines, headings, body);
  }

  /**
   * By line, whether a heading comes after it and before any attachment or imprint. A date in the
   * middle of the outline, in a table for example, ends nothing.
   */
  private static boolean[] headingFollows(Lines lines, HeadingNumber[] headings) {
    boolean[] follows = new boolean[lines.count];
    boolean heading = false;
    for (int line = lines.count - 1; line >= 0; line--) {
      follows[line] = heading;
      if (headings[line] != null) {
        heading = true;
      } else if (!lines.blank(line) && (lines.isAttachment(line) || lines.isImprint(line))) {
        heading = false;
      }
    }
    return follows;
  }

  /** Names set apart at the very end, without a date. */
  private static int undatedSignatures(Lines lines, HeadingNumber[] headings, int body) {
    int tail = lines.count;
    for (int line = lines.count - 1; line > body; line--) {
      if (lines.blank(line)) {
        continue;
      }
      if (headings[line] != null || !Lines.isSignature(lines.text(line))) {
        break;
      }
      tail = lines.isSetApart(line) ? line : tail;
    }
    return tail;
  }
}
