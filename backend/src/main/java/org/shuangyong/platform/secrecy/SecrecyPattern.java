package org.shuangyong.platform.secrecy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/**
 * A rule ready to match. Every match is bounded by a number of steps, so that no pattern can hold
 * the server; a rule that runs out of steps counts as a warning, never as "nothing found".
 */
final class SecrecyPattern {
  /** Reads of a character that one rule may spend on one text, besides a hundred for each of it. */
  private static final long STEPS = 1_000_000;

  private static final int MOST_HITS = 20;
  private static final int PROBE = 3_000;

  /** What every day writes; a rule that finds something here is too wide. */
  private static final List<String> ORDINARY =
      List.of(
          "2021年8月1日走访慰问驻綦部队，召开军地座谈会。",
          "驻綦A部营区门前道路需要修整，请协调区交通运输委解决。",
          "区教委为随军子女办理入学手续，已按期完成并报区双拥办。",
          "开展国防教育，命名双拥模范单位，落实优抚政策。");

  private final String word;
  private final String name;
  private final boolean blocking;
  private final Pattern pattern;

  SecrecyPattern(String word, String name, boolean blocking, String regex) {
    this.word = word;
    this.name = name;
    this.blocking = blocking;
    this.pattern = Pattern.compile(regex);
  }

  /**
   * A pattern that a person wrote. Throws when it does not compile, when it finds something in
   * ordinary sentences, and when a probe shows that it can run away.
   */
  static SecrecyPattern tried(String word, String name, boolean blocking, String regex) {
    SecrecyPattern made;
    try {
      made = new SecrecyPattern(word, name, blocking, regex);
    } catch (PatternSyntaxException e) {
      throw ProblemException.field("regex", "invalid");
    }
    List<String> probes = new ArrayList<>(ORDINARY);
    probes.add("");
    int ordinary = probes.size();
    probes.addAll(probes(regex));
    for (int i = 0; i < probes.size(); i++) {
      try {
        if (made.finds(probes.get(i)) && i < ordinary) {
          throw new ProblemException(Problem.SECRECY_RULE_WIDE);
        }
      } catch (TooLong e) {
        throw new ProblemException(Problem.SECRECY_RULE_SLOW);
      }
    }
    return made;
  }

  String word() {
    return word;
  }

  String name() {
    return name;
  }

  boolean blocking() {
    return blocking;
  }

  String regex() {
    return pattern.pattern();
  }

  /** What these rules find in these fields; null texts are passed over. */
  static List<SecrecyHit> find(Collection<SecrecyPattern> rules, Map<String, String> fields) {
    List<SecrecyHit> hits = new ArrayList<>();
    new TreeMap<>(fields)
        .forEach(
            (field, text) -> {
              if (text != null) {
                String folded = fold(text);
                rules.forEach(rule -> rule.find(field, folded, hits));
              }
            });
    return hits;
  }

  private void find(String field, String folded, List<SecrecyHit> hits) {
    try {
      Matcher matcher = pattern.matcher(new Steps(folded));
      for (int n = 0; n < MOST_HITS && matcher.find(); n++) {
        hits.add(new SecrecyHit(field, word, name, matcher.group(), blocking));
      }
    } catch (TooLong | StackOverflowError e) {
      hits.add(new SecrecyHit(field, word, name, "…", false));
    }
  }

  private boolean finds(String text) {
    try {
      return pattern.matcher(new Steps(text)).find();
    } catch (StackOverflowError e) {
      throw new TooLong();
    }
  }

  /** Texts that make a careless pattern run away: its own characters over and over. */
  private static Set<String> probes(String regex) {
    Set<String> parts = new LinkedHashSet<>(List.of("a", "0", "一", "部队", "，"));
    StringBuilder letters = new StringBuilder();
    regex
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .distinct()
        .limit(12)
        .forEach(
            c -> {
              parts.add(Character.toString(c));
              letters.appendCodePoint(c);
            });
    if (!letters.isEmpty()) {
      parts.add(letters.toString());
    }
    Set<String> probes = new LinkedHashSet<>();
    parts.forEach(part -> probes.add(part.repeat(PROBE / part.length()) + "！"));
    return probes;
  }

  /**
   * Without blanks and invisible characters, which are the first thing people try; full-width
   * letters and digits made plain.
   */
  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || Character.getType(c) == Character.FORMAT) {
        continue;
      }
      boolean wide = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
      folded.append(wide ? (char) (c - 0xFEE0) : c);
    }
    return folded.toString();
  }

  /** A text that counts how often it is read. */
  private static final class Steps implements CharSequence {
    private final String text;
    private long left;

    Steps(String text) {
      this.text = text;
      this.left = STEPS + 100L * text.length();
    }

    @Override
    public char charAt(int index) {
      if (--left < 0) {
        throw new TooLong();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Out of steps. */
  private static final class TooLong extends RuntimeException {
    TooLong() {
      super(null, null, false, false);
    }
  }
}
