package org.shuangyong.plan.notice;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The visible text of a .docx, one line per paragraph: automatic numbers written out as Word shows
 * them, tables row by row with tabs between cells, insertions taken and deletions left out as if
 * all changes were accepted.
 */
final class DocxText {

  /** One paragraph being read; text boxes nest paragraphs inside paragraphs. */
  private static final class Paragraph {
    final StringBuilder text = new StringBuilder();
    String style;
    String listId;
    String listLevel;

    /** The paragraph mark is deleted: the next paragraph continues this one. */
    boolean joined;
  }

  private final DocxPackage parts;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private ListNumbering numbering;
  private boolean runHidden;

  private DocxText(DocxPackage parts) {
    this.parts = parts;
  }

  static String read(byte[] bytes) {
    DocxText text = new DocxText(DocxPackage.open(bytes));
    try {
      return text.read();
    } catch (XMLStreamException e) {
      throw notDocx();
    }
  }

  private String read() throws XMLStreamException {
    String main = target("_rels/.rels", "/officeDocument", "", "word/document.xml");
    byte[] document = parts.part(main);
    if (document == null) {
      throw notDocx();
    }
    int slash = main.lastIndexOf('/');
    String folder = main.substring(0, slash + 1);
    String rels = folder + "_rels/" + main.substring(slash + 1) + ".rels";
    numbering = new ListNumbering();
    byte[] styles = parts.part(target(rels, "/styles", folder, folder + "styles.xml"));
    byte[] lists = parts.part(target(rels, "/numbering", folder, folder + "numbering.xml"));
    if (styles != null) {
      numbering.readStyles(xml(styles));
    }
    if (lists != null) {
      numbering.readLists(xml(lists));
    }
    XMLStreamReader xml = xml(document);
    boolean word = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        word |= xml.getLocalName().equals("document");
        if (!word) {
          throw notDocx(); // a workbook or a presentation
        }
        start(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml);
      }
    }
    return out.toString();
  }

  private static NoticeProblem notDocx() {
    return new NoticeProblem("import.not-docx", Map.of());
  }

  /** Path of the part a relationship of this type points to. */
  private String target(String rels, String type, String folder, String otherwise)
      throws XMLStreamException {
    byte[] part = parts.part(rels);
    if (part == null) {
      return otherwise;
    }
    XMLStreamReader xml = xml(part);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("Relationship")) {
        String name = xml.getAttributeValue(null, "Type");
        String target = xml.getAttributeValue(null, "Target");
        if (name != null && target != null && name.endsWith(type)) {
          return target.startsWith("/") ? target.substring(1) : folder + target;
        }
      }
    }
    return otherwise;
  }

  /** No document types and no entities: nothing in them expands or is fetched. */
  private static XMLStreamReader xml(byte[] part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory.createXMLStreamReader(new ByteArrayInputStream(part));
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    Paragraph p = open.peek();
    switch (xml.getLocalName()) {
      case "p" -> {
        if (ListNumbering.isWord(xml)) {
          open.push(new Paragraph());
        }
      }
      case "pPr" -> readProperties(xml, p);
      case "r" -> runHidden = false;
      case "vanish" -> runHidden = ListNumbering.isOn(ListNumbering.value(xml, "val"));
      case "t" -> {
        String text = xml.getElementText();
        if (p != null && !runHidden && ListNumbering.isWord(xml)) {
          append(p.text, text);
        }
      }
      case "tab" -> add(p, "\t");
      case "br", "cr" -> add(p, "\n");
      case "noBreakHyphen" -> add(p, "-");
      case "del",
          "moveFrom",
          "Fallback",
          "pPrChange",
          "rPrChange",
          "sectPr",
          "tblPr",
          "tcPr",
          "trPr" ->
          skip(xml);
      default -> {}
    }
  }

  private void add(Paragraph p, String text) {
    if (p != null && !runHidden) {
      append(p.text, text);
    }
  }

  private void append(StringBuilder to, String text) {
    if (out.length() + (long) to.length() + text.length() > NoticeFile.MAX_CHARS) {
      throw NoticeFile.tooLong(out.length() + to.length() + text.length());
    }
    to.append(text);
  }

  private void end(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "p" -> {
        if (ListNumbering.isWord(xml) && !open.isEmpty()) {
          finish(open.pop());
        }
      }
      case "tc" -> replaceEnd('\n', '\t');
      case "tr" -> replaceEnd('\t', '\n');
      default -> {}
    }
  }

  private void finish(Paragraph p) {
    String label = numbering.label(p.listId, p.listLevel, p.style, p.text.length() > 0);
    append(out, label);
    out.append(p.text);
    if (!p.joined) {
      append(out, "\n");
    }
  }

  private void replaceEnd(char was, char is) {
    int last = out.length() - 1;
    if (last >= 0 && out.charAt(last) == was) {
      out.setCharAt(last, is);
    }
  }

  /** Style, list and whether the paragraph mark itself is a deletion. */
  private void readProperties(XMLStreamReader xml, Paragraph p) throws XMLStreamException {
    int depth = 1;
    boolean mark = false;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        mark &= !xml.getLocalName().equals("rPr");
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (name.equals("pPrChange") || name.equals("rPrChange")) {
          skip(xml);
          continue;
        }
        depth++;
        mark |= name.equals("rPr");
        if (p != null) {
          switch (name) {
            case "pStyle" -> p.style = ListNumbering.value(xml, "val");
            case "numId" -> p.listId = ListNumbering.value(xml, "val");
            case "ilvl" -> p.listLevel = ListNumbering.value(xml, "val");
            case "del", "moveFrom" -> p.joined |= mark;
            default -> {}
          }
        }
      }
    }
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      depth +=
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }
}
