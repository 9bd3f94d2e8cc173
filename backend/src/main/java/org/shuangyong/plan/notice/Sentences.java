package org.shuangyong.plan.notice;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a body into sentences without losing a character (0.5: every sentence is a leaf).
 *
 * <p>A sentence ends at 。！？ outside quotation marks, book-title marks and brackets, or at the end
 * of its paragraph. At ； it ends only where the next clause begins with 二是, 三是 …: such a list names
 * separate tasks in one sentence, while any other ； only joins the parts of one task. The words
 * before 一是 introduce the list and are no task, so they stay with its first clause. One pass, no
 * look-back: the cost is linear for any input.
 */
final class Sentences {

  /**
   * @param note a duty note that stands between sentences, not a sentence
   * @param ownLine the note fills a paragraph of its own
   * @param paragraph number of the paragraph within the body, from 0
   */
  record Sentence(int start, int end, boolean note, boolean ownLine, int paragraph) {}

  private static final String OPEN = "“‘「『《〈（(【[〔";
  private static final String CLOSE = "”’」』》〉）)】]〕";

  /** The same number: the same kind of pair, so that （…) closes too. */
  private static final int[] KIND = {0, 1, 2, 3, 4, 5, 6, 6, 7, 8, 9};

  private static final int KINDS = 10;
  private static final int ROUND = 6;
  private static final int PLAIN_QUOTE = KINDS;

  private static final String FULL_STOPS = "。！？!?｡";

  /** After a closing quotation mark these carry the sentence on. */
  private static final String CARRIES_ON = "，、；：,;:的等和及与并而是为之）)";

  /**
   * A line at least this long without closing mark was broken by an editor's margin, not by the
   * writer.
   */
  private static final int WRAPPED_LINE = 25;

  private final String s;
  private final List<Sentence> out = new ArrayList<>();
  private int paragraph;

  private Sentences(String s) {
    this.s = s;
  }

  /**
   * Contiguous pieces that cover {@code [from, to)}; {@code from} must not be white space unless
   * all is.
   */
  static List<Sentence> split(String s, int from, int to) {
    Sentences all = new Sentences(s);
    int start = from;
    while (start < to) {
      int end = paragraphEnd(s, start, to);
      all.paragraph(start, end);
      all.paragraph++;
      start = end;
    }
    return all.out;
  }

  /**
   * Start of the next paragraph's first character: line breaks, blank lines and indent belong to
   * the one before.
   */
  private static int paragraphEnd(String s, int from, int to) {
    int lineStart = from;
    while (true) {
      int newline = s.indexOf('\n', lineStart);
      if (newline < 0 || newline >= to) {
        return to;
      }
      int last = newline;
      while (last > lineStart && Numerals.isSpace(s.charAt(last - 1))) {
        last--;
      }
      int next = newline + 1;
      boolean wrapped =
          last - lineStart >= WRAPPED_LINE
              && next < to
              && !Numerals.isSpace(s.charAt(next))
              && isInsideSentence(s.charAt(last - 1))
              && !DutyNote.isLabelled(s, next, lineEnd(s, next, to));
      if (!wrapped) {
        return skipSpaces(s, next, to);
      }
      lineStart = next;
    }
  }

  private static boolean isInsideSentence(char c) {
    return Character.isLetterOrDigit(c) || c == '、' || c == '，' || c == ',' || c == '“' || c == '《';
  }

  private static int lineEnd(String s, int from, int to) {
    int newline = s.indexOf('\n', from);
    return newline < 0 || newline > to ? to : newline;
  }

  private void paragraph(int from, int to) {
    int content = to;
    while (content > from && Numerals.isSpace(s.charAt(content - 1))) {
      content--;
    }
    if (DutyNote.isLabelled(s, from, content)) {
      out.add(new Sentence(from, to, true, true, paragraph));
      return;
    }
    int[] partner = pairs(s, from, content);
    int start = from;
    int i = from;
    while (i < content) {
      char c = s.charAt(i);
      int close = partner[i - from];
      if (close > i) {
        if (i == start && DutyNote.isBracketNote(s, i, close)) {
          int end = afterMarks(close + 1, content, to);
          out.add(new Sentence(start, end, true, start == from && end == to, paragraph));
          start = i = end;
          continue;
        }
        boolean ends = endsInside(i, close, start) && startsAnew(close + 1, content);
        i = close + 1;
        if (ends) {
          start = i = emit(start, i, content, to);
        }
      } else if (isEnd(i, content)) {
        start = i = emit(start, i + 1, content, to);
      } else {
        i++;
      }
    }
    if (start < to) {
      out.add(new Sentence(start, to, false, false, paragraph));
    }
  }

  /**
   * Emits the sentence whose closing mark stands before {@code end}; returns where the next one
   * starts.
   */
  private int emit(int start, int end, int content, int to) {
    int next = afterMarks(end, content, to);
    out.add(new Sentence(start, next, false, false, paragraph));
    return next;
  }

  /** Repeated marks and stray closers stay with the sentence, white space too. */
  private int afterMarks(int from, int content, int to) {
    int i = from;
    while (i < content
        && (FULL_STOPS.indexOf(s.charAt(i)) >= 0
            || CLOSE.indexOf(s.charAt(i)) >= 0
            || "；;".indexOf(s.charAt(i)) >= 0)) {
      i++;
    }
    i = skipSpaces(s, i, content);
    return i >= content ? to : i;
  }

  private boolean isEnd(int i, int content) {
    char c = s.charAt(i);
    if (FULL_STOPS.indexOf(c) >= 0) {
      return true;
    }
    if (c == '；' || c == ';') {
      int next = skipSpaces(s, i + 1, content);
      int number = Numerals.chineseEnd(s, next, content);
      return number > next && number < content && s.charAt(number) == '是';
    }
    return isTypedFullStop(s, i, content);
  }

  /**
   * A half-width or full-width point after a Chinese character that no figure or letter follows.
   */
  static boolean isTypedFullStop(String s, int i, int to) {
    char c = s.charAt(i);
    if ((c != '.' && c != '．') || i == 0 || !Character.isIdeographic(s.charAt(i - 1))) {
      return false;
    }
    // “一.” inside a sentence is a number, not an end; “…” typed as dots is no end either.
    if (Numerals.isChinese(s.charAt(i - 1))) {
      return false;
    }
    return i + 1 >= to
        || (Character.isIdeographic(s.charAt(i + 1)) || Numerals.isSpace(s.charAt(i + 1)));
  }

  static boolean isFullStop(String s, int i, int to) {
    return FULL_STOPS.indexOf(s.charAt(i)) >= 0 || isTypedFullStop(s, i, to);
  }

  /** Does a full stop before this closer end the outer sentence as well? */
  private boolean endsInside(int open, int close, int start) {
    int last = close - 1;
    while (last > open && CLOSE.indexOf(s.charAt(last)) >= 0) {
      last--;
    }
    if (last <= open || FULL_STOPS.indexOf(s.charAt(last)) < 0) {
      return false;
    }
    int kind = OPEN.indexOf(s.charAt(open));
    boolean quotation = kind < 0 || KIND[kind] < 4;
    // A quotation woven into its sentence (强调“……。”并) is part of it; one that is announced or stands
    // first is not.
    return open == start || quotation && "：:，,".indexOf(s.charAt(open - 1)) >= 0;
  }

  private boolean startsAnew(int at, int content) {
    int next = skipSpaces(s, at, content);
    return next >= content
        || (CARRIES_ON.indexOf(s.charAt(next)) < 0 && FULL_STOPS.indexOf(s.charAt(next)) < 0);
  }

  private static int skipSpaces(String s, int from, int to) {
    int i = from;
    while (i < to && Numerals.isSpace(s.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * For each position of the paragraph the position of the closer of the opener there, else 0. An
   * opener that is never closed is ignored, so that a typing slip does not swallow the paragraph.
   */
  static int[] pairs(String s, int from, int to) {
    int[] partner = new int[to - from];
    int[] stack = new int[to - from];
    int[] open = new int[KINDS + 1];
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = s.charAt(i);
      int at = OPEN.indexOf(c);
      int kind = at >= 0 ? KIND[at] : -1;
      boolean closes = false;
      if (c == '"') {
        kind = PLAIN_QUOTE;
        closes = open[kind] > 0;
      } else if (kind < 0) {
        at = CLOSE.indexOf(c);
        kind = at >= 0 ? KIND[at] : -1;
        closes = true;
      }
      if (kind < 0) {
        continue;
      }
      if (!closes) {
        stack[depth++] = i;
        open[kind]++;
      } else if (open[kind] > 0) {
        int opener;
        do {
          opener = stack[--depth];
          open[kindOf(s.charAt(opener))]--;
        } while (kindOf(s.charAt(opener)) != kind);
        partner[opener - from] = i;
      }
    }
    return partner;
  }

  private static int kindOf(char opener) {
    return opener == '"' ? PLAIN_QUOTE : KIND[OPEN.indexOf(opener)];
  }

  /**
   * Is the opener at this position one of the round or square brackets a duty note may stand in?
   */
  static boolean isBracket(char c) {
    int at = OPEN.indexOf(c);
    return at >= 0 && KIND[at] >= ROUND;
  }
}
