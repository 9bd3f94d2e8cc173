package org.shuangyong.plan.notice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that say who leads, who supports, until when, how and with what result (12.9), in
 * brackets or on a line of their own.
 *
 * <p>Where a note names only 责任单位 without saying who leads, the first unit leads: that is the
 * customary reading (排在首位的为牵头单位).
 *
 * @param how 措施, or null; with 成果 it goes along in a note but never makes one: a text may well have
 *     a paragraph that begins with 措施
 * @param output 成果, or null
 * @param unreadable a part that was announced (完成时限：…) but could not be understood; null when all
 *     was
 */
record DutyNote(
    List<String> leads,
    List<String> supports,
    Notice.Due due,
    String how,
    String output,
    String unreadable) {

  private enum Role {
    LEAD,
    DUTY,
    SUPPORT,
    TIME,
    HOW,
    OUTPUT,
    OTHER
  }

  private record Label(String word, Role role) {}

  /** Longest first where one begins with another. */
  private static final List<Label> LABELS =
      List.of(
          new Label("第一责任单位", Role.LEAD),
          new Label("主要责任单位", Role.LEAD),
          new Label("牵头责任单位", Role.LEAD),
          new Label("牵头领导", Role.OTHER),
          new Label("牵头单位", Role.LEAD),
          new Label("牵头部门", Role.LEAD),
          new Label("主责单位", Role.LEAD),
          new Label("主办单位", Role.LEAD),
          new Label("牵头", Role.LEAD),
          new Label("责任领导", Role.OTHER),
          new Label("责任单位", Role.DUTY),
          new Label("责任部门", Role.DUTY),
          new Label("责任人", Role.OTHER),
          new Label("责任", Role.DUTY),
          new Label("落实单位", Role.DUTY),
          new Label("承办单位", Role.DUTY),
          new Label("配合单位", Role.SUPPORT),
          new Label("配合部门", Role.SUPPORT),
          new Label("协办单位", Role.SUPPORT),
          new Label("协同单位", Role.SUPPORT),
          new Label("协助单位", Role.SUPPORT),
          new Label("参与单位", Role.SUPPORT),
          new Label("参加单位", Role.SUPPORT),
          new Label("配合", Role.SUPPORT),
          new Label("完成时限", Role.TIME),
          new Label("完成时间", Role.TIME),
          new Label("办结时限", Role.TIME),
          new Label("时间要求", Role.TIME),
          new Label("时间节点", Role.TIME),
          new Label("推进时限", Role.TIME),
          new Label("时限", Role.TIME),
          new Label("工作措施", Role.HOW),
          new Label("具体措施", Role.HOW),
          new Label("主要措施", Role.HOW),
          new Label("落实措施", Role.HOW),
          new Label("推进措施", Role.HOW),
          new Label("措施", Role.HOW),
          new Label("成果形式", Role.OUTPUT),
          new Label("预期成果", Role.OUTPUT),
          new Label("工作成果", Role.OUTPUT),
          new Label("成果", Role.OUTPUT));

  private static final List<String> CLOSINGS =
      List.of(
          "按照职责分工分别负责",
          "按职责分工分别负责",
          "按照职责分工负责",
          "按职责分工负责",
          "按职责负责",
          "等按职责分工负责",
          "分工负责",
          "分别负责",
          "具体负责",
          "牵头负责",
          "共同负责",
          "配合落实",
          "负责落实",
          "抓好落实",
          "积极配合",
          "参与配合",
          "协助配合",
          "负责",
          "配合",
          "参与",
          "参加",
          "协助",
          "落实",
          "牵头");

  /** Characters of a note in brackets, and of one on its own line; what is longer is text. */
  private static final int MAX_NOTE = 400;

  private static final int MAX_LINE = 1_000;
  private static final int MAX_NAME = 40;

  /**
   * More units than a district has to name for one task; also keeps joined notes from growing
   * without end.
   */
  private static final int MAX_NAMES = 60;

  /**
   * A bracket that holds a duty note: labelled, or “A牵头，B、C按职责分工负责” before a full stop or an end.
   */
  static boolean isBracketNote(String s, int open, int close) {
    if (close - open > MAX_NOTE || close - open < 4 || !Sentences.isBracket(s.charAt(open))) {
      return false;
    }
    if (isLabelled(s, open + 1, close)) {
      return true;
    }
    int next = close + 1;
    boolean closesSentence = next >= s.length() || "。；;\n \u3000，".indexOf(s.charAt(next)) >= 0;
    boolean afterSentence = open == 0 || "。！；\n \u3000".indexOf(s.charAt(open - 1)) >= 0;
    if (!closesSentence && !afterSentence) {
      return false;
    }
    String content = s.substring(open + 1, close);
    return !content.startsWith("谁")
        && (content.endsWith("负责")
            || content.endsWith("牵头")
            || content.endsWith("配合")
            || (content.contains("牵头")
                && (content.endsWith("落实") || content.endsWith("参与") || content.endsWith("协助"))));
  }

  /** Does the text, or the bracket that encloses it, begin with a label and a colon? */
  static boolean isLabelled(String s, int from, int to) {
    int i = from;
    if (i < to && Sentences.isBracket(s.charAt(i))) {
      i++;
    }
    Label label = i < to && to - from <= MAX_LINE ? labelAt(s, i, to) : null;
    return label != null && label.role != Role.HOW && label.role != Role.OUTPUT;
  }

  private static Label labelAt(String s, int at, int to) {
    char c = s.charAt(at);
    if ("第主牵责落承配协参完办时推工具措成预".indexOf(c) < 0) {
      return null;
    }
    for (Label label : LABELS) {
      if (s.startsWith(label.word, at)) {
        int colon = colonAfter(s, at + label.word.length(), to);
        if (colon >= 0) {
          return label;
        }
      }
    }
    return null;
  }

  private static int colonAfter(String s, int from, int to) {
    int i = from;
    while (i < to && i - from < 4 && (s.charAt(i) == ' ' || s.charAt(i) == '\u3000')) {
      i++;
    }
    return i < to && (s.charAt(i) == '：' || s.charAt(i) == ':') ? i : -1;
  }

  /**
   * Reads a note; {@code text} may still carry its brackets. {@code year} of the notice, null when
   * unknown.
   */
  static DutyNote read(String text, Integer year) {
    String s = strip(text);
    List<Integer> starts = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < s.length(); i++) {
      Label label = labelAt(s, i, s.length());
      if (label != null) {
        starts.add(i);
        labels.add(label);
        i += label.word.length() - 1;
      }
    }
    Set<String> leads = new LinkedHashSet<>();
    Set<String> duties = new LinkedHashSet<>();
    Set<String> supports = new LinkedHashSet<>();
    Notice.Due due = null;
    String how = null;
    String output = null;
    String unreadable = null;
    if (starts.isEmpty() || starts.get(0) > 2) {
      int end = starts.isEmpty() ? s.length() : starts.get(0);
      readPlain(s.substring(0, end), leads, supports);
    }
    for (int i = 0; i < starts.size(); i++) {
      Label label = labels.get(i);
      int colon = colonAfter(s, starts.get(i) + label.word.length(), s.length());
      String value =
          strip(s.substring(colon + 1, i + 1 < starts.size() ? starts.get(i + 1) : s.length()));
      if (label.role == Role.TIME) {
        due = DueTime.read(value, year);
      } else if (label.role == Role.HOW) {
        how = value.isEmpty() ? how : value;
      } else if (label.role == Role.OUTPUT) {
        output = value.isEmpty() ? output : value;
      }
      boolean read =
          switch (label.role) {
            case LEAD -> names(value, leads);
            case DUTY -> names(value, duties);
            case SUPPORT -> names(value, supports);
            case TIME -> due != null;
            case HOW, OUTPUT, OTHER -> true;
          };
      if (!read) {
        unreadable = label.word + "：" + value;
      }
    }
    if (leads.isEmpty() && !duties.isEmpty()) {
      String first = duties.iterator().next();
      leads.add(first);
      duties.remove(first);
    }
    Set<String> others = new LinkedHashSet<>(duties);
    others.addAll(supports);
    others.removeAll(leads);
    if (leads.isEmpty()
        && others.isEmpty()
        && due == null
        && how == null
        && output == null
        && unreadable == null
        && noPerson(labels)) {
      unreadable = s;
    }
    return new DutyNote(List.copyOf(leads), List.copyOf(others), due, how, output, unreadable);
  }

  /**
   * This note and the one right behind it as one. Who leads here still leads; the other's 责任单位 then
   * support.
   */
  DutyNote and(DutyNote next) {
    Set<String> others = new LinkedHashSet<>(supports);
    if (!leads.isEmpty()) {
      others.addAll(next.leads);
    }
    others.addAll(next.supports);
    List<String> first = leads.isEmpty() ? next.leads : leads;
    if (supports.size() >= MAX_NAMES) {
      others.retainAll(Set.copyOf(supports));
    }
    others.removeAll(Set.copyOf(first));
    return new DutyNote(
        first,
        List.copyOf(others),
        due == null ? next.due : due,
        how == null ? next.how : how,
        output == null ? next.output : output,
        null);
  }

  private static boolean noPerson(List<Label> labels) {
    return labels.stream().noneMatch(l -> l.role == Role.OTHER);
  }

  /** “A牵头，B、C按职责分工负责”, “由A牵头负责、B配合”, “A、B按职责分工负责”. */
  private static void readPlain(String s, Set<String> leads, Set<String> supports) {
    int leader = s.indexOf("牵头");
    if (leader > 0) {
      names(s.substring(0, leader), leads);
      String rest = s.substring(leader + 2);
      names(rest.startsWith("负责") ? rest.substring(2) : rest, supports);
      supports.removeAll(leads);
      return;
    }
    Set<String> all = new LinkedHashSet<>();
    names(s, all);
    for (String name : all) {
      (leads.isEmpty() ? leads : supports).add(name);
    }
  }

  /** Adds the names of a list; false when there is none, or something too long to be a name. */
  private static boolean names(String list, Set<String> out) {
    int depth = 0;
    int start = 0;
    boolean read = true;
    boolean any = false;
    for (int i = 0; i <= list.length(); i++) {
      char c = i < list.length() ? list.charAt(i) : '、';
      if ("（([".indexOf(c) >= 0) {
        depth++;
      } else if ("）)]".indexOf(c) >= 0) {
        depth--;
      } else if ((depth <= 0 || i == list.length()) && "、，,；;。/\n\t\u3000".indexOf(c) >= 0) {
        String name = name(list.substring(start, i));
        start = i + 1;
        if (name.length() > MAX_NAME) {
          read = false;
        } else if (!name.isEmpty() && out.size() < MAX_NAMES) {
          out.add(name);
          any = true;
        }
      }
    }
    return read && any;
  }

  private static String name(String text) {
    String s = Numerals.withoutSpaces(text);
    if (s.startsWith("由") && s.length() > 2) {
      s = s.substring(1);
    }
    for (String closing : CLOSINGS) {
      if (s.endsWith(closing)) {
        s = s.substring(0, s.length() - closing.length());
        break;
      }
    }
    for (String more : List.of("等有关单位", "等相关单位", "等单位", "等部门", "等")) {
      if (s.endsWith(more)) {
        s = s.substring(0, s.length() - more.length());
        break;
      }
    }
    return s;
  }

  /** Without the enclosing brackets and the marks and spaces around. */
  private static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (to > from
        && (Numerals.isSpace(text.charAt(to - 1)) || "。；;，,、".indexOf(text.charAt(to - 1)) >= 0)) {
      to--;
    }
    while (from < to
        && (Numerals.isSpace(text.charAt(from)) || "；;，,、".indexOf(text.charAt(from)) >= 0)) {
      from++;
    }
    if (to - from > 2
        && Sentences.isBracket(text.charAt(from))
        && "）)】]〕".indexOf(text.charAt(to - 1)) >= 0) {
      return strip(text.substring(from + 1, to - 1));
    }
    return text.substring(from, to);
  }
}
