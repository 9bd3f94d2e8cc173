package org.shuangyong.plan.notice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Word's automatic numbers as text: many offices number 一、（一）1. by list style, and then the file's
 * text has none. Follows ECMA-376 part 1, 17.9: a list (num) points to a definition (abstractNum)
 * of nine levels; lists of the same definition count on together unless a list overrides a level's
 * start.
 */
final class ListNumbering {

  private static final int LEVELS = 9;

  /** Styles may be based on styles; Word itself stops at about this depth. */
  private static final int MAX_BASED_ON = 16;

  private static final class Level {
    int start = 1;
    String format = "decimal";
    String text = "";
    String style;
    int restartAfter = -1;
    boolean legal;
  }

  private static final class Definition {
    final Level[] levels = new Level[LEVELS];
    String styleLink;
    final int[] count = new int[LEVELS];
    final boolean[] used = new boolean[LEVELS];
  }

  private static final class List {
    String definition;
    final Integer[] start = new Integer[LEVELS];
    final Level[] own = new Level[LEVELS];
  }

  private static final class Style {
    String basedOn;
    String listId;
    String level;
  }

  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, List> lists = new HashMap<>();
  private final Map<String, Style> styles = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();

  void readStyles(XMLStreamReader xml) throws XMLStreamException {
    Style style = null;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String name = xml.getLocalName();
      if (name.equals("style")) {
        style = new Style();
        styles.put(value(xml, "styleId"), style);
      } else if (style != null) {
        switch (name) {
          case "basedOn" -> style.basedOn = value(xml, "val");
          case "numId" -> style.listId = value(xml, "val");
          case "ilvl" -> style.level = value(xml, "val");
          default -> {}
        }
      }
    }
  }

  void readLists(XMLStreamReader xml) throws XMLStreamException {
    Definition definition = null;
    List list = null;
    Level level = null;
    int override = -1;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        switch (xml.getLocalName()) {
          case "abstractNum" -> definition = null;
          case "num" -> list = null;
          case "lvl" -> level = null;
          case "lvlOverride" -> override = -1;
          default -> {}
        }
        continue;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "abstractNum" -> {
          definition = new Definition();
          definitions.put(value(xml, "abstractNumId"), definition);
        }
        case "numStyleLink" -> {
          if (definition != null) {
            definition.styleLink = value(xml, "val");
          }
        }
        case "num" -> {
          list = new List();
          lists.put(value(xml, "numId"), list);
        }
        case "abstractNumId" -> {
          if (list != null) {
            list.definition = value(xml, "val");
          }
        }
        case "lvlOverride" -> override = levelOf(value(xml, "ilvl"));
        case "startOverride" -> {
          if (list != null && override >= 0) {
            list.start[override] = number(value(xml, "val"), 1);
          }
        }
        case "lvl" -> {
          level = new Level();
          int at = levelOf(value(xml, "ilvl"));
          if (list != null) {
            list.own[at] = level;
          } else if (definition != null) {
            definition.levels[at] = level;
          }
        }
        default -> readLevel(xml, level);
      }
    }
  }

  private static void readLevel(XMLStreamReader xml, Level level) {
    if (level == null) {
      return;
    }
    String v = value(xml, "val");
    switch (xml.getLocalName()) {
      case "start" -> level.start = number(v, 1);
      case "numFmt" -> level.format = v == null ? "decimal" : v;
      case "lvlText" -> level.text = v == null ? "" : v;
      case "pStyle" -> level.style = v;
      case "lvlRestart" -> level.restartAfter = number(v, 0);
      case "isLgl" -> level.legal = isOn(v);
      default -> {}
    }
  }

  /**
   * The label of the next paragraph of a list, and counts it; "" for none. An empty paragraph shows
   * no label.
   */
  String label(String listId, String listLevel, String style, boolean hasText) {
    String id = listId;
    String at = listLevel;
    String named = null;
    String up = style;
    for (int i = 0; id == null && up != null && i < MAX_BASED_ON; i++) {
      Style s = styles.get(up);
      if (s == null) {
        break;
      }
      id = s.listId;
      at = at == null ? s.level : at;
      named = up;
      up = s.basedOn;
    }
    List list = id == null || id.equals("0") ? null : lists.get(id);
    Definition definition = list == null ? null : definition(list);
    if (definition == null || !hasText) {
      return "";
    }
    int level = at != null ? levelOf(at) : levelOfStyle(definition, named);
    count(id, list, definition, level);
    return render(list, definition, level);
  }

  private Definition definition(List list) {
    Definition found = definitions.get(list.definition);
    if (found != null && found.styleLink != null) {
      Style style = styles.get(found.styleLink);
      List linked = style == null || style.listId == null ? null : lists.get(style.listId);
      Definition other = linked == null ? null : definitions.get(linked.definition);
      return other == null ? found : other;
    }
    return found;
  }

  private static int levelOfStyle(Definition definition, String style) {
    for (int i = 0; style != null && i < LEVELS; i++) {
      if (definition.levels[i] != null && style.equals(definition.levels[i].style)) {
        return i;
      }
    }
    return 0;
  }

  private void count(String id, List list, Definition definition, int level) {
    if (list.start[level] != null && restarted.add(id + "/" + level)) {
      definition.count[level] = list.start[level];
      definition.used[level] = true;
    } else if (!definition.used[level]) {
      definition.count[level] = level(list, definition, level).start;
      definition.used[level] = true;
    } else {
      definition.count[level]++;
    }
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      int after = level(list, definition, deeper).restartAfter;
      if (after < 0 || level < after) {
        definition.used[deeper] = false;
      }
    }
  }

  private static Level level(List list, Definition definition, int at) {
    Level level = list.own[at] != null ? list.own[at] : definition.levels[at];
    return level != null ? level : new Level();
  }

  private static String render(List list, Definition definition, int at) {
    Level level = level(list, definition, at);
    if (level.format.equals("bullet") || level.format.equals("none")) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    String text = level.text;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int of = c == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
      if (of < 0 || of >= LEVELS) {
        out.append(c);
        continue;
      }
      i++;
      Level shown = level(list, definition, of);
      int n = definition.used[of] ? definition.count[of] : shown.start;
      out.append(level.legal ? String.valueOf(n) : format(n, shown.format));
    }
    // 1. followed at once by a figure would read as a decimal; Word shows a tab there.
    boolean tight = out.length() == 0 || "、）)．】]".indexOf(out.charAt(out.length() - 1)) >= 0;
    return tight ? out.toString() : out.append(' ').toString();
  }

  private static String format(int n, String format) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "japaneseCounting",
          "ideographDigital",
          "taiwaneseDigital",
          "japaneseDigitalTenThousand",
          "koreanDigital2",
          "chineseLegalSimplified",
          "ideographLegalTraditional" ->
          Numerals.toChinese(n);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          n >= 1 && n <= 20 ? String.valueOf((char) ('①' + n - 1)) : String.valueOf(n);
      case "decimalEnclosedParen" ->
          n >= 1 && n <= 20 ? String.valueOf((char) ('⑴' + n - 1)) : "(" + n + ")";
      case "decimalEnclosedFullstop" ->
          n >= 1 && n <= 20 ? String.valueOf((char) ('⒈' + n - 1)) : n + ".";
      case "decimalZero" -> n < 10 ? "0" + n : String.valueOf(n);
      case "lowerLetter", "upperLetter" -> letter(n, format.equals("lowerLetter") ? 'a' : 'A');
      case "none", "bullet" -> "";
      default -> String.valueOf(n);
    };
  }

  private static String letter(int n, char first) {
    return n < 1
        ? ""
        : String.valueOf((char) (first + (n - 1) % 26)).repeat(Math.min((n - 1) / 26 + 1, 5));
  }

  private static int levelOf(String text) {
    return Math.min(Math.max(number(text, 0), 0), LEVELS - 1);
  }

  private static int number(String text, int otherwise) {
    try {
      return text == null ? otherwise : Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** A WordprocessingML attribute, whatever the prefix and whether transitional or strict. */
  static String value(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  static boolean isOn(String value) {
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /** Not the text of a drawing or a formula. */
  static boolean isWord(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI();
    return namespace == null || namespace.contains("wordprocessingml");
  }
}
