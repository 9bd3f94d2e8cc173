package org.shuangyong.plan.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Proposes who leads and who supports each measure (12.9), and says why. It never assigns.
 *
 * <p>A measure whose text is nearly that of a measure of last year (Jaccard similarity of
 * two-character sequences at least {@value #SIMILAR}) takes last year's units. Otherwise units are
 * proposed by the duty words found in the text: a word weighs its length divided by the number of
 * units that share it, and a word inside a longer one found at the same place does not count. Equal
 * input gives equal output; cost grows with the total length of the texts.
 */
public final class DutyMatch {

  /** Bound from which two measures are the same task with a few words changed. */
  public static final double SIMILAR = 0.6;

  public static final int MAX_SUPPORTS = 5;
  private static final int MAX_WORD = 20;
  private static final int MAX_EXCERPT = 40;

  public enum From {
    DUTY,
    LAST_YEAR
  }

  /**
   * @param duties keywords such as 子女入学, at least two characters each; shorter ones are ignored
   */
  public record UnitDuties(String id, List<String> duties) {}

  /**
   * @param leadId null when it had none
   */
  public record PastMeasure(String text, String leadId, List<String> supportIds) {}

  /**
   * @param words DUTY: the words found, in order of the text; LAST_YEAR: the beginning of last
   *     year's text
   */
  public record Candidate(String unitId, List<String> words, From from) {}

  /**
   * @param lead null when nothing speaks for anyone, or two units equally
   */
  public record Proposal(Candidate lead, List<Candidate> supports) {}

  private final Map<String, List<String>> unitsByWord = new LinkedHashMap<>();
  private final int[] wordLengths;
  private final Map<String, Integer> unitOrder = new HashMap<>();
  private final List<PastMeasure> past = new ArrayList<>();
  private final List<int[]> pastGrams = new ArrayList<>();
  private final Map<Integer, Integer> frequency = new HashMap<>();
  private final Map<Integer, List<Integer>> pastByGram = new HashMap<>();

  public DutyMatch(Collection<UnitDuties> units, Collection<PastMeasure> lastYear) {
    TreeSet<Integer> lengths = new TreeSet<>(Comparator.reverseOrder());
    for (UnitDuties unit : units) {
      unitOrder.putIfAbsent(unit.id(), unitOrder.size());
      for (String duty : unit.duties()) {
        String word = duty.strip();
        if (word.length() >= 2 && word.length() <= MAX_WORD) {
          List<String> sharing = unitsByWord.computeIfAbsent(word, w -> new ArrayList<>());
          if (!sharing.contains(unit.id())) {
            sharing.add(unit.id());
          }
          lengths.add(word.length());
        }
      }
    }
    wordLengths = lengths.stream().mapToInt(Integer::intValue).toArray();
    indexPast(lastYear);
  }

  /** One proposal per text, in order. */
  public List<Proposal> propose(List<String> measures) {
    return measures.stream().map(this::propose).toList();
  }

  private Proposal propose(String text) {
    PastMeasure same = mostSimilar(text);
    if (same != null) {
      String start = same.text().strip();
      List<String> why = List.of(start.substring(0, Math.min(start.length(), MAX_EXCERPT)));
      Candidate lead =
          same.leadId() == null ? null : new Candidate(same.leadId(), why, From.LAST_YEAR);
      List<Candidate> supports =
          same.supportIds().stream()
              .filter(id -> !id.equals(same.leadId()))
              .distinct()
              .map(id -> new Candidate(id, why, From.LAST_YEAR))
              .toList();
      return new Proposal(lead, supports);
    }
    return byDuties(text);
  }

  private Proposal byDuties(String text) {
    Map<String, Set<String>> words = new HashMap<>();
    Map<String, Double> score = new HashMap<>();
    for (String word : wordsIn(text)) {
      List<String> sharing = unitsByWord.get(word);
      for (String unit : sharing) {
        words.computeIfAbsent(unit, u -> new LinkedHashSet<>()).add(word);
        score.merge(unit, (double) word.length() / sharing.size(), Double::sum);
      }
    }
    List<String> ranked = new ArrayList<>(score.keySet());
    ranked.sort(
        Comparator.comparingDouble((String u) -> -score.get(u)).thenComparingInt(unitOrder::get));
    boolean clear =
        ranked.size() == 1
            || (ranked.size() > 1 && score.get(ranked.get(0)) - score.get(ranked.get(1)) > 1e-9);
    List<Candidate> all =
        ranked.stream().map(u -> new Candidate(u, List.copyOf(words.get(u)), From.DUTY)).toList();
    int first = clear ? 1 : 0;
    return new Proposal(
        clear ? all.get(0) : null, all.subList(first, Math.min(all.size(), first + MAX_SUPPORTS)));
  }

  /**
   * Distinct words in order of the text, the longest at each place; the search goes on behind it.
   */
  private Set<String> wordsIn(String text) {
    Set<String> found = new LinkedHashSet<>();
    int covered = 0;
    for (int i = 0; i < text.length(); i++) {
      for (int length : wordLengths) {
        int end = i + length;
        if (end > covered && end <= text.length()) {
          String word = text.substring(i, end);
          if (unitsByWord.containsKey(word)) {
            found.add(word);
            covered = end;
            break;
          }
        }
      }
    }
    return found;
  }

  private void indexPast(Collection<PastMeasure> lastYear) {
    for (PastMeasure measure : lastYear) {
      if (measure.leadId() != null || !measure.supportIds().isEmpty()) {
        past.add(measure);
        int[] grams = grams(measure.text());
        pastGrams.add(grams);
        for (int gram : grams) {
          frequency.merge(gram, 1, Integer::sum);
        }
      }
    }
    for (int i = 0; i < past.size(); i++) {
      for (int gram : rarest(pastGrams.get(i))) {
        pastByGram.computeIfAbsent(gram, g -> new ArrayList<>()).add(i);
      }
    }
  }

  /**
   * Two sets can only be similar enough when they share one of their few rarest sequences (prefix
   * filter), so only those are looked up: exact, without comparing every pair.
   */
  private int[] rarest(int[] grams) {
    int[] sorted =
        Arrays.stream(grams)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer g) -> frequency.getOrDefault(g, 0))
                    .thenComparingInt(g -> g))
            .mapToInt(Integer::intValue)
            .toArray();
    int needed = (int) Math.ceil(SIMILAR * grams.length - 1e-9);
    return Arrays.copyOf(sorted, Math.min(grams.length, grams.length - needed + 1));
  }

  private PastMeasure mostSimilar(String text) {
    int[] grams = grams(text);
    if (grams.length == 0 || past.isEmpty()) {
      return null;
    }
    Set<Integer> candidates = new TreeSet<>();
    for (int gram : rarest(grams)) {
      candidates.addAll(pastByGram.getOrDefault(gram, List.of()));
    }
    int best = -1;
    double most = SIMILAR - 1e-9;
    for (int i : candidates) {
      double similarity = jaccard(grams, pastGrams.get(i));
      if (similarity > most) {
        most = similarity;
        best = i;
      }
    }
    return best < 0 ? null : past.get(best);
  }

  /**
   * Distinct two-character sequences of letters and figures, sorted; numbers of years count like
   * any other.
   */
  private static int[] grams(String text) {
    int[] all = new int[text.length()];
    int n = 0;
    int before = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (before >= 0) {
          all[n++] = before << 16 | c;
        }
        before = c;
      }
    }
    return Arrays.stream(all, 0, n).sorted().distinct().toArray();
  }

  private static double jaccard(int[] a, int[] b) {
    int common = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        common++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    int union = a.length + b.length - common;
    return union == 0 ? 0 : (double) common / union;
  }
}
