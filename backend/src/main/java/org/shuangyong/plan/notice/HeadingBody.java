package org.shuangyong.plan.notice;

import java.util.ArrayList;
import java.util.List;
import org.shuangyong.plan.notice.Notice.Due;
import org.shuangyong.plan.notice.Notice.Range;
import org.shuangyong.plan.notice.Sentences.Sentence;

/**
 * The text from a heading's number to the next heading: its title and its measures.
 *
 * @param headingEnd where the first measure starts, or the next node when there is none
 * @param headingNote the duty note written in or right below the heading, or null
 * @param empty the heading has nothing below it; its words then are its one measure, so that no
 *     task is lost
 */
record HeadingBody(
    String title,
    int headingEnd,
    DutyNote headingNote,
    List<Measure> measures,
    boolean empty,
    List<Range> unreadable) {

  static final class Measure {
    private final int start;
    private int end;
    private final int paragraph;
    private List<String> leads = List.of();
    private List<String> supports = List.of();
    private Due due;
    private String how;
    private String output;

    Measure(int start, int end, int paragraph) {
      this.start = start;
      this.end = end;
      this.paragraph = paragraph;
    }

    int start() {
      return start;
    }

    int end() {
      return end;
    }

    List<String> leads() {
      return leads;
    }

    List<String> supports() {
      return supports;
    }

    Due due() {
      return due;
    }

    String how() {
      return how;
    }

    String output() {
      return output;
    }

    /** What is set already came from a nearer note and stays. */
    void take(DutyNote note) {
      if (leads.isEmpty() && supports.isEmpty()) {
        leads = note.leads();
        supports = note.supports();
      }
      due = due == null ? note.due() : due;
      how = how == null ? note.how() : how;
      output = output == null ? note.output() : output;
    }
  }

  private static final int MAX_RUN_IN_TITLE = 40;
  private static final int MAX_COLON_TITLE = 30;
  private static final int MAX_LINE_TITLE = 80;
  private static final String MARKS = "。．.：:；;！!？?，,、 \u3000";

  /** Words with 要 that do not make a sentence a demand. */
  private static final List<String> HARMLESS =
      List.of("重要", "需要", "主要", "要素", "要求", "纲要", "要点", "必要", "要事", "摘要", "要务", "首要", "要害");

  static HeadingBody read(
      Lines lines, int line, HeadingNumber number, int until, boolean hasChildren, Integer year) {
    return new Reading(lines, line, number, until, hasChildren, year).read();
  }

  private static final class Reading {
    private final String s;
    private final int words;
    private final int lineEnd;
    private final int until;
    private final boolean hasChildren;
    private final Integer year;
    private final boolean article;
    private final List<Measure> measures = new ArrayList<>();
    private final List<Range> unreadable = new ArrayList<>();
    private DutyNote headingNote;
    private int headingEnd;

    Reading(
        Lines lines, int line, HeadingNumber number, int until, boolean hasChildren, Integer year) {
      s = lines.source;
      article = number.style() == HeadingNumber.Style.ARTICLE;
      lineEnd = lines.end(line);
      // A bare number: its words, if any, stand on the next line and are body.
      words = Math.min(skipSpaces(number.end(), until), until);
      this.until = until;
      this.hasChildren = hasChildren;
      this.year = year;
    }

    HeadingBody read() {
      if (words >= lineEnd) {
        headingEnd = words;
        readBody(words);
        return result("", measures.isEmpty());
      }
      int titleEnd = titleEnd();
      int afterTitle = skipSpaces(titleEnd, until);
      String title = clean(s.substring(words, titleEnd));
      if (titleEnd > words && (hasChildren || hasText(afterTitle))) {
        headingEnd = afterTitle;
        readBody(afterTitle);
        if (!measures.isEmpty() || hasChildren) {
          return result(title, false);
        }
        measures.clear();
        unreadable.clear();
        headingNote = null;
      }
      // Nothing but its own words: the number is the heading, the words are the measure.
      headingEnd = words;
      readBody(words);
      boolean closed =
          titleEnd == words
              || measures.size() > 1
              || closes(titleEnd)
              || measures.stream().anyMatch(m -> !m.leads().isEmpty() || m.due() != null);
      return result(titleEnd > words && !title.isEmpty() ? title : firstClause(), !closed);
    }

    /** The heading sentence ends in a mark, as a task does, not bare as a title does. */
    private boolean closes(int titleEnd) {
      int last = titleEnd - 1;
      while (last > words && Numerals.isSpace(s.charAt(last))) {
        last--;
      }
      return "。；;！".indexOf(s.charAt(last)) >= 0 || Sentences.isTypedFullStop(s, last, until);
    }

    private HeadingBody result(String title, boolean empty) {
      return new HeadingBody(title, headingEnd, headingNote, measures, empty, unreadable);
    }

    private boolean hasText(int from) {
      for (int i = from; i < until; i++) {
        if (Character.isLetterOrDigit(s.charAt(i))) {
          return true;
        }
      }
      return false;
    }

    /**
     * End of the heading sentence with its mark, on the heading's line; {@link #words} when the
     * line has none.
     */
    private int titleEnd() {
      int[] partner = Sentences.pairs(s, words, lineEnd);
      int commas = 0;
      for (int i = words; i < lineEnd; i++) {
        char c = s.charAt(i);
        int close = partner[i - words];
        if (close > i) {
          if (DutyNote.isBracketNote(s, i, close)) {
            return titleBeforeNote(i, close, commas);
          }
          i = close;
        } else if (Sentences.isFullStop(s, i, lineEnd)) {
          return runIn(i, commas);
        } else if (c == '：' || c == ':') {
          if (i - words <= MAX_COLON_TITLE && commas == 0 && i > words) {
            return i + 1;
          }
        } else if (c == '，' || c == ',' || c == '；' || c == ';') {
          commas++;
        } else if (commas == 0 && i > words + 3 && i - words <= MAX_COLON_TITLE && isWideSpace(i)) {
          return i;
        }
      }
      return lineEnd - words <= MAX_LINE_TITLE ? lineEnd : words;
    }

    private boolean isWideSpace(int i) {
      char c = s.charAt(i);
      boolean wide =
          c == '\u3000' || c == '\t' || (c == ' ' && i + 1 < lineEnd && s.charAt(i + 1) == ' ');
      int next = skipSpaces(i, lineEnd);
      return wide && lineEnd - next > 12; // “工 作　要 点”: letters set apart are no run-in text
    }

    /** （一）开展宣传（牵头单位：…）: the note belongs to the heading, and may be closed by a full stop. */
    private int titleBeforeNote(int open, int close, int commas) {
      int end = close + 1;
      if (end < lineEnd && Sentences.isFullStop(s, end, lineEnd)) {
        end++;
      }
      boolean title = open - words <= MAX_RUN_IN_TITLE && commas <= 1 && !isDemand(open);
      boolean alone = skipSpaces(end, lineEnd) >= lineEnd && open - words <= MAX_LINE_TITLE;
      return title || alone ? end : words;
    }

    /**
     * An article (第一条) is text from its first word. Elsewhere the first sentence of a line is its
     * heading when it reads as one: short, at most two clauses, and no demand (各街镇要…). A sentence
     * wrongly taken for a heading would be a task nobody gets; the other slip only adds one.
     */
    private int runIn(int stop, int commas) {
      int end = stop + 1;
      while (end < lineEnd && "”’」』）)".indexOf(s.charAt(end)) >= 0) {
        end++;
      }
      if (article) {
        return words;
      }
      boolean title = stop - words <= MAX_RUN_IN_TITLE && commas <= 1 && !isDemand(stop);
      boolean wholeLine =
          skipSpaces(end, lineEnd) >= lineEnd && stop - words <= MAX_LINE_TITLE && !isDemand(stop);
      return title || wholeLine ? end : words;
    }

    private boolean isDemand(int end) {
      String title = s.substring(words, end);
      for (int at = title.indexOf('要'); at >= 0; at = title.indexOf('要', at + 1)) {
        int i = at;
        if (HARMLESS.stream()
            .noneMatch(w -> title.startsWith(w, i) || title.startsWith(w, i - 1))) {
          return true;
        }
      }
      return false;
    }

    private void readBody(int from) {
      if (from > words) {
        readInline(words, from, null);
      }
      int groupStart = 0;
      DutyNote run =
          null; // notes that follow each other are one: 牵头单位 / 责任单位 / 完成时限 on three lines
      boolean ownLine = false;
      int paragraph = 0;
      for (Sentence sentence : Sentences.split(s, from, until)) {
        if (sentence.note()) {
          DutyNote note = note(sentence.start(), sentence.end());
          extend(sentence.end());
          if (measures.isEmpty()) {
            headingNote = headingNote == null ? note : headingNote.and(note);
          } else {
            ownLine = run == null ? sentence.ownLine() : ownLine || sentence.ownLine();
            paragraph = run == null ? sentence.paragraph() : paragraph;
            run = run == null ? note : run.and(note);
          }
        } else if (hasLetter(sentence)) {
          if (run != null) {
            apply(run, groupStart, ownLine, paragraph);
            groupStart = measures.size();
            run = null;
          }
          Measure measure = new Measure(sentence.start(), sentence.end(), sentence.paragraph());
          measures.add(measure);
          readInline(sentence.start(), sentence.end(), measure);
        } else {
          extend(sentence.end());
        }
      }
      if (run != null) {
        apply(run, groupStart, ownLine, paragraph);
      }
    }

    /** What is no sentence stays with the part before it. */
    private void extend(int end) {
      if (measures.isEmpty()) {
        headingEnd = end;
      } else {
        measures.get(measures.size() - 1).end = end;
      }
    }

    /**
     * A note on its own line speaks for all sentences above it, up to the note before; a bracket
     * after a full stop for those of its paragraph. (Inside a sentence, before the full stop, it
     * speaks for that sentence alone.)
     */
    private void apply(DutyNote note, int groupStart, boolean ownLine, int paragraph) {
      for (Measure measure : measures.subList(groupStart, measures.size())) {
        if (ownLine || measure.paragraph == paragraph) {
          measure.take(note);
        }
      }
    }

    /**
     * Notes in brackets inside a sentence hold for it alone; in a heading ({@code measure} null)
     * for what is below.
     */
    private void readInline(int from, int to, Measure measure) {
      int[] partner = Sentences.pairs(s, from, to);
      for (int i = from; i < to; i++) {
        int close = partner[i - from];
        if (close > i) {
          if (DutyNote.isBracketNote(s, i, close)) {
            DutyNote note = note(i, close + 1);
            if (measure != null) {
              measure.take(note);
            } else {
              headingNote = note;
            }
          }
          i = close;
        }
      }
    }

    private DutyNote note(int from, int to) {
      int end = to;
      while (end > from && Numerals.isSpace(s.charAt(end - 1))) {
        end--;
      }
      DutyNote note = DutyNote.read(s.substring(from, end), year);
      if (note.unreadable() != null) {
        unreadable.add(new Range(from, end));
      }
      return note;
    }

    private boolean hasLetter(Sentence sentence) {
      for (int i = sentence.start(); i < sentence.end(); i++) {
        if (Character.isLetterOrDigit(s.charAt(i))) {
          return true;
        }
      }
      return false;
    }

    /** Without the duty note and the marks around. */
    private String clean(String text) {
      int[] partner = Sentences.pairs(text, 0, text.length());
      int end = text.length();
      for (int i = 0; i < text.length(); i++) {
        if (partner[i] > i) {
          if (DutyNote.isBracketNote(text, i, partner[i])) {
            end = i;
            break;
          }
          i = partner[i];
        }
      }
      while (end > 0
          && (MARKS.indexOf(text.charAt(end - 1)) >= 0 || Numerals.isSpace(text.charAt(end - 1)))) {
        end--;
      }
      return text.substring(0, end);
    }

    private String firstClause() {
      int to = Math.min(lineEnd, words + MAX_RUN_IN_TITLE);
      int end = words;
      while (end < to && "，。；：,;:！？（(".indexOf(s.charAt(end)) < 0) {
        end++;
      }
      return clean(s.substring(words, end));
    }

    private int skipSpaces(int from, int to) {
      int i = from;
      while (i < to && Numerals.isSpace(s.charAt(i))) {
        i++;
      }
      return i;
    }
  }
}
