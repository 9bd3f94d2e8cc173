package org.shuangyong.plan.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuangyong.plan.notice.Notice.Issue;
import org.shuangyong.plan.notice.Notice.Level;
import org.shuangyong.plan.notice.Notice.Range;
import org.shuangyong.plan.notice.Notice.Severity;

/**
 * Reads the text of a notice as header, outline and measures (0.4, 0.5, 12.9).
 *
 * <p>The outline is what the document writes: the styles of number it uses (第一章, 一、, 第一条, （一）, 1.,
 * （1）, ①), in that customary order, become SECTION, POINT, ITEM, SUBITEM; styles it does not use
 * take no level. Headings stand at the start of a line; the measures are the sentences of the text
 * below a heading ({@link Sentences}).
 *
 * <p>The source must have {@code \n} line ends, as {@link NoticeFile} gives them. Cost is linear in
 * its length.
 *
 * @throws NoticeProblem import.empty, import.no-outline, import.too-large (more than {@value
 *     #MAX_NODES} nodes)
 */
public final class NoticeParser {

  /** No plan of a year has as many; more is a wrong file. */
  public static final int MAX_NODES = 5_000;

  private static final Level[] LEVELS = {Level.SECTION, Level.POINT, Level.ITEM, Level.SUBITEM};

  private final Lines lines;
  private final Frame frame;
  private final Notice.Header header;
  private final List<Notice.Node> nodes = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final Numbering numbering = new Numbering();

  private NoticeParser(String source) {
    lines = new Lines(source);
    frame = Frame.of(lines);
    header = new HeaderReader(lines, frame.bodyLine(), frame.tailLine()).read();
  }

  public static Notice parse(String source) {
    if (source.isBlank()) {
      throw new NoticeProblem("import.empty", Map.of());
    }
    return new NoticeParser(source).read();
  }

  private Notice read() {
    checkHeader();
    int tail = lines.offset(frame.tailLine());
    readOutline(tail);
    issues.sort(Comparator.comparingInt(Issue::start));
    return new Notice(lines.source, header, nodes, new Range(tail, lines.source.length()), issues);
  }

  private void checkHeader() {
    int first = lines.nextText(0);
    if (header.title() == null) {
      issue(Severity.ERROR, "header.no-title", lines.start(first), lines.end(first), Map.of());
    }
    if (header.issuedOn() == null) {
      issue(Severity.WARNING, "header.no-date", lines.start(first), lines.end(first), Map.of());
    }
    if (header.year() == null) {
      issue(Severity.ERROR, "header.no-year", lines.start(first), lines.end(first), Map.of());
    }
  }

  private void readOutline(int tail) {
    List<Integer> headingLines = new ArrayList<>();
    Set<HeadingNumber.Style> styles = EnumSet.noneOf(HeadingNumber.Style.class);
    for (int line = frame.bodyLine(); line < frame.tailLine(); line++) {
      if (frame.headings()[line] != null) {
        headingLines.add(line);
        styles.add(frame.headings()[line].style());
      }
    }
    List<HeadingNumber.Style> order = new ArrayList<>(styles);
    int[] open = new int[order.size()];
    Arrays.fill(open, -1);
    // Notes written in a heading hold for everything below it that has none of its own.
    DutyNote[] inherited = new DutyNote[order.size()];
    for (int i = 0; i < headingLines.size(); i++) {
      int line = headingLines.get(i);
      HeadingNumber number = frame.headings()[line];
      int rank = order.indexOf(number.style());
      Integer parent = null;
      for (int above = rank - 1; above >= 0 && parent == null; above--) {
        parent = open[above] < 0 ? null : Integer.valueOf(open[above]);
      }
      boolean last = i + 1 == headingLines.size();
      int until = last ? tail : lines.start(headingLines.get(i + 1));
      boolean hasChildren =
          !last && order.indexOf(frame.headings()[headingLines.get(i + 1)].style()) > rank;
      Arrays.fill(inherited, rank, inherited.length, null);
      checkNumber(number, parent, line);

      HeadingBody body = HeadingBody.read(lines, line, number, until, hasChildren, header.year());
      inherited[rank] = body.headingNote();
      int index = nodes.size();
      open[rank] = index;
      Arrays.fill(open, rank + 1, open.length, -1);
      nodes.add(
          new Notice.Node(
              level(rank, order),
              number.written(),
              body.title(),
              number.start(),
              body.headingEnd(),
              parent,
              List.of(),
              List.of(),
              null,
              null,
              null));
      addMeasures(body, index, inherited);
      if (body.empty() && !hasChildren) {
        issue(
            Severity.WARNING,
            "point.empty",
            number.start(),
            lines.end(line),
            Map.of("no", number.written()));
      }
      for (Range bad : body.unreadable()) {
        issue(Severity.WARNING, "note.unreadable", bad.start(), bad.end(), Map.of());
      }
      if (nodes.size() > MAX_NODES) {
        throw new NoticeProblem("import.too-large", Map.of("what", "nodes", "limit", MAX_NODES));
      }
    }
  }

  private void addMeasures(HeadingBody body, int parent, DutyNote[] inherited) {
    for (HeadingBody.Measure m : body.measures()) {
      List<String> leads = m.leads();
      List<String> supports = m.supports();
      Notice.Due due = m.due();
      String how = m.how();
      String output = m.output();
      for (int above = inherited.length - 1; above >= 0; above--) {
        DutyNote note = inherited[above];
        if (note != null && leads.isEmpty() && supports.isEmpty()) {
          leads = note.leads();
          supports = note.supports();
        }
        due = due == null && note != null ? note.due() : due;
        how = how == null && note != null ? note.how() : how;
        output = output == null && note != null ? note.output() : output;
      }
      nodes.add(
          new Notice.Node(
              Level.MEASURE,
              null,
              null,
              m.start(),
              m.end(),
              parent,
              leads,
              supports,
              due,
              how,
              output));
    }
  }

  /**
   * A document with one style of number is a flat list of points, and articles are points too: a
   * plan is followed by points, and a section groups them.
   */
  private static Level level(int rank, List<HeadingNumber.Style> order) {
    boolean noSections = order.size() == 1 || order.get(0) == HeadingNumber.Style.ARTICLE;
    return LEVELS[Math.min(noSections ? rank + 1 : rank, LEVELS.length - 1)];
  }

  private void checkNumber(HeadingNumber number, Integer parent, int line) {
    Numbering.Slip slip = numbering.follow(number, parent);
    if (slip != null) {
      issue(
          Severity.WARNING,
          slip.code(),
          number.start(),
          lines.end(line),
          Map.of(
              "expected",
              number.style().write(slip.expected()),
              "found",
              number.written(),
              "expectedValue",
              slip.expected(),
              "foundValue",
              slip.found()));
    }
  }

  private void issue(
      Severity severity, String code, int start, int end, Map<String, Object> params) {
    int cut = Math.min(end, start + 60);
    if (cut > start && Character.isHighSurrogate(lines.source.charAt(cut - 1))) {
      cut--;
    }
    issues.add(
        new Issue(
            severity,
            code,
            lines.lineOf(start) + 1,
            start,
            end,
            lines.source.substring(start, cut),
            params));
  }
}
