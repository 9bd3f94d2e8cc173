package org.shuangyong.plan.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A notice written out line by line for comparison, and the checks that hold for every notice. */
final class Outlines {

  private Outlines() {}

  static byte[] bytes(String resource) {
    try (InputStream in = Outlines.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static String text(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8);
  }

  static String write(Notice notice) {
    StringBuilder out = new StringBuilder();
    Notice.Header h = notice.header();
    out.append("issuers ").append(h.issuers()).append('\n');
    out.append("title ").append(h.title()).append('\n');
    out.append("docNo ").append(h.docNo()).append('\n');
    out.append("recipients ").append(h.recipients()).append('\n');
    out.append("signatures ")
        .append(h.signatures())
        .append(" seal ")
        .append(h.sealUnit())
        .append('\n');
    out.append("issuedOn ").append(h.issuedOn()).append(" year ").append(h.year()).append('\n');
    out.append("annexTitle ").append(h.annexTitle()).append('\n');
    out.append("preamble ").append(notice.preamble().strip().replace("\n", "⏎")).append('\n');
    for (Notice.Node node : notice.nodes()) {
      int depth = 0;
      for (Integer up = node.parent(); up != null; up = notice.nodes().get(up).parent()) {
        depth++;
      }
      out.append("  ".repeat(depth));
      if (node.level() == Notice.Level.MEASURE) {
        out.append("- ").append(notice.text(node).strip().replace("\n", "⏎"));
        if (!node.leadNames().isEmpty() || !node.supportNames().isEmpty() || node.due() != null) {
          out.append(" => ").append(node.leadNames()).append(node.supportNames());
          if (node.due() != null) {
            out.append(node.due().on()).append(node.due().longTerm() ? " long" : "");
          }
        }
      } else {
        out.append(node.level()).append(' ').append(node.no()).append(" | ").append(node.title());
      }
      out.append('\n');
    }
    String tail = notice.source().substring(notice.tail().start());
    out.append("tail ").append(tail.strip().replace("\n", "⏎")).append('\n');
    for (Notice.Issue issue : notice.issues()) {
      out.append(issue.severity())
          .append(' ')
          .append(issue.code())
          .append(" line ")
          .append(issue.line());
      if (issue.params().containsKey("expected")) {
        out.append(' ')
            .append(issue.params().get("expected"))
            .append(" <> ")
            .append(issue.params().get("found"));
      }
      out.append('\n');
    }
    return out.toString();
  }

  /** Every range follows the one before, and all together are the source. */
  static Notice assertWhole(Notice notice) {
    StringBuilder joined = new StringBuilder();
    int at = 0;
    for (Notice.Range range : notice.ranges()) {
      assertEquals(at, range.start(), "gap or overlap");
      assertTrue(range.end() >= range.start());
      joined.append(notice.source(), range.start(), range.end());
      at = range.end();
    }
    assertEquals(notice.source(), joined.toString());
    List<Notice.Node> nodes = notice.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      Notice.Node node = nodes.get(i);
      assertTrue(node.end() > node.start(), "empty node");
      assertTrue(node.parent() == null || node.parent() < i, "parent after child");
      assertEquals(node.level() == Notice.Level.MEASURE, node.title() == null);
      if (node.level() == Notice.Level.MEASURE) {
        assertTrue(
            notice.text(node).chars().anyMatch(Character::isLetterOrDigit),
            "measure without words");
        assertTrue(nodes.get(node.parent()).level() != Notice.Level.MEASURE);
      }
    }
    for (Notice.Issue issue : notice.issues()) {
      assertTrue(issue.line() >= 1 && issue.end() >= issue.start());
      assertTrue(notice.source().startsWith(issue.excerpt(), issue.start()));
    }
    return notice;
  }
}
