package org.shuangyong.plan.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A notice as read (0.4, 0.5). All offsets are UTF-16 positions in {@link #source()}, start
 * inclusive, end exclusive.
 *
 * <p>The header {@code [0, header.preamble.start)}, the preamble, every node in order and the tail
 * {@code [tail.start, source.length())} join to the source character for character; see {@link
 * #ranges()}. White space between two parts belongs to the part before it.
 *
 * @param nodes in document order, a parent always before its children
 * @param tail attachment list, signatures, date, 抄送 and printing lines after the body; empty when
 *     there are none
 */
public record Notice(
    String source, Header header, List<Node> nodes, Range tail, List<Issue> issues) {

  public Notice {
    nodes = List.copyOf(nodes);
    issues = List.copyOf(issues);
  }

  /**
   * Depth in the outline. The outermost numbering is SECTION; POINT when it is the only one, or
   * 第…条.
   */
  public enum Level {
    SECTION,
    POINT,
    ITEM,
    SUBITEM,
    MEASURE
  }

  /** ERROR: the person must supply it before a plan can be made. WARNING: look at it and decide. */
  public enum Severity {
    ERROR,
    WARNING
  }

  public record Range(int start, int end) {}

  /**
   * The formal elements. What the document does not state is null, or an empty list.
   *
   * @param issuers issuing bodies above the title (or, failing that, the signatures)
   * @param title 关于印发…的通知, or the document's only title
   * @param docNo 发文字号 as written, such as 綦双拥〔2021〕3号
   * @param recipients 主送, without the colon
   * @param signatures 落款 lines in order, without （代章）
   * @param sealUnit the signature marked 代章
   * @param annexTitle title of the annexed text when it has one of its own
   * @param year the plan's year: from the annex title, else the title, else the date
   * @param preamble text between the titles and the first heading; may be empty
   */
  public record Header(
      List<String> issuers,
      String title,
      String docNo,
      String recipients,
      List<String> signatures,
      String sealUnit,
      LocalDate issuedOn,
      String annexTitle,
      Integer year,
      Range preamble) {

    public Header {
      issuers = List.copyOf(issuers);
      signatures = List.copyOf(signatures);
    }
  }

  /**
   * A heading or a measure.
   *
   * @param no the number as written with its mark, such as （一） or 1.; null for a measure
   * @param title heading sentence without number, closing mark and duty note; null for a measure.
   *     When the document gives no heading sentence it is the first clause of the text, which then
   *     also stands in a measure
   * @param start first character of the number, or of the measure
   * @param end of the heading alone or of the measure; the next node starts here
   * @param parent index in {@link Notice#nodes()}, null for the outermost
   * @param leadNames unit names of the duty note that governs this measure, as written (12.9)
   * @param due the time limit of that note, or null
   * @param how 措施 of that note, or null
   * @param output 成果 of that note, or null
   */
  public record Node(
      Level level,
      String no,
      String title,
      int start,
      int end,
      Integer parent,
      List<String> leadNames,
      List<String> supportNames,
      Due due,
      String how,
      String output) {

    public Node {
      leadNames = List.copyOf(leadNames);
      supportNames = List.copyOf(supportNames);
    }
  }

  /**
   * A time limit (12.9).
   *
   * @param on last day
   * @param longTerm true for 长期, 全年, 每季度 and the like, where the day is only the end of the plan's
   *     year
   * @param written the words of the document
   */
  public record Due(LocalDate on, boolean longTerm, String written) {}

  /**
   * Something the person should see.
   *
   * @param code numbering.duplicate, numbering.gap, numbering.order, header.no-title,
   *     header.no-date, header.no-year, point.empty or note.unreadable
   * @param line 1-based
   */
  public record Issue(
      Severity severity,
      String code,
      int line,
      int start,
      int end,
      String excerpt,
      Map<String, Object> params) {

    public Issue {
      params = Map.copyOf(params);
    }
  }

  /** The source text of a node: a heading with its number, or a measure with its note. */
  public String text(Node node) {
    return source.substring(node.start(), node.end());
  }

  public String preamble() {
    return source.substring(header.preamble().start(), header.preamble().end());
  }

  public long count(Level level) {
    return nodes.stream().filter(n -> n.level() == level).count();
  }

  /** Header, preamble, nodes, tail: contiguous, from 0 to the length of the source. */
  public List<Range> ranges() {
    List<Range> all = new ArrayList<>(nodes.size() + 3);
    all.add(new Range(0, header.preamble().start()));
    all.add(header.preamble());
    nodes.forEach(n -> all.add(new Range(n.start(), n.end())));
    all.add(tail);
    return all;
  }
}
