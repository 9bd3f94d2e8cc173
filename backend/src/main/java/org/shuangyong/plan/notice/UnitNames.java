package org.shuangyong.plan.notice;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the unit that a notice means by a written name (12.9): full name, short name, with or
 * without the region in front (綦江区教育委员会, 区教委, 教委), or a customary abbreviation whose characters all
 * stand in the full name in order (退役军人局 for 退役军人事务局). A name that could be two units is none: the
 * person chooses.
 */
public final class UnitNames {

  /**
   * @param id any identifier, handed back as it came
   * @param shortName null when there is none
   */
  public record Unit(String id, String name, String shortName) {}

  private static final String AMBIGUOUS = "\0";
  private static final List<String> TITLES =
      List.of("党工委办事处", "人民政府办事处", "街道办事处", "镇人民政府", "乡人民政府", "街道党工委", "镇党委", "街道办");
  private static final List<String> BODIES = List.of("委员会", "办公室");

  private final List<String> regions;
  private final String rank;
  private final Map<String, String> exact = new HashMap<>();

  /** Full names by their first character, for abbreviations. */
  private final Map<Character, List<String[]>> byFirst = new HashMap<>();

  /**
   * @param region full name of the tenant's region, outermost first: 重庆市, 綦江区. Only the last may
   *     stand alone before a unit: 重庆市教委 is the city's, not the district's
   */
  public UnitNames(Collection<Unit> units, List<String> region) {
    String own = region.isEmpty() ? "" : region.get(region.size() - 1);
    rank = own.isEmpty() ? "" : own.substring(own.length() - 1);
    regions = prefixes(region);
    for (Unit unit : units) {
      add(unit.name(), unit.id());
      add(unit.shortName(), unit.id());
      String core = core(unit.name());
      if (core.length() >= 3) {
        byFirst
            .computeIfAbsent(core.charAt(0), c -> new ArrayList<>())
            .add(new String[] {core, unit.id()});
      }
    }
  }

  /** 重庆市綦江区, 綦江区, 綦江, each to be taken off whole. */
  private static List<String> prefixes(List<String> region) {
    List<String> all = new ArrayList<>();
    for (int from = 0; from < region.size(); from++) {
      all.add(String.join("", region.subList(from, region.size())));
    }
    if (!region.isEmpty()) {
      String own = region.get(region.size() - 1);
      if (own.length() > 2) {
        all.add(own.substring(0, own.length() - 1));
      }
    }
    return all;
  }

  private void add(String name, String id) {
    if (name == null || name.isBlank()) {
      return;
    }
    put(plain(name), id);
    String core = core(name);
    put(core, id);
    if (core.startsWith("委") && core.length() >= 4) {
      put(core.substring(1), id); // 区委宣传部 is also just 宣传部
    }
  }

  private void put(String key, String id) {
    if (!key.isEmpty()) {
      exact.merge(key, id, (a, b) -> a.equals(b) ? a : AMBIGUOUS);
    }
  }

  /** The id of the one unit meant, or empty: unknown, a group ({@link #isGroup}) or not certain. */
  public Optional<String> resolve(String written) {
    if (written == null || written.isBlank() || written.length() > 80 || isGroup(written)) {
      return Optional.empty();
    }
    for (String key : List.of(plain(written), core(written))) {
      String found = exact.get(key);
      if (found != null) {
        return found.equals(AMBIGUOUS) ? Optional.empty() : Optional.of(found);
      }
    }
    String core = core(written);
    int bracket = core.indexOf('(');
    if (bracket > 0) {
      return resolve(core.substring(0, bracket)); // 区委宣传部（区文明办）: the first named
    }
    return abbreviated(core);
  }

  /** 各街镇, 各成员单位, 有关部门: many units at once, which the person picks. */
  public static boolean isGroup(String written) {
    String s = Numerals.withoutSpaces(written);
    return s.contains("各")
        || s.startsWith("有关")
        || s.startsWith("相关")
        || s.startsWith("其他")
        || s.startsWith("全区")
        || s.startsWith("全市")
        || s.startsWith("全县")
        || s.endsWith("成员单位")
        || s.endsWith("相关部门")
        || s.endsWith("有关部门")
        || s.equals("街镇")
        || s.equals("镇街");
  }

  private Optional<String> abbreviated(String core) {
    if (core.length() < 3) {
      return Optional.empty();
    }
    Set<String> found = new HashSet<>();
    for (String[] candidate : byFirst.getOrDefault(core.charAt(0), List.of())) {
      if (abbreviates(core, candidate[0])) {
        found.add(candidate[1]);
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /**
   * All characters in order, the first the same, and the same kind of body at the end. Both sides
   * are at their shortest form, so 教育委员会 and 教委 both end in 委.
   */
  private static boolean abbreviates(String shorter, String full) {
    int last = shorter.length() - 1;
    if (shorter.length() >= full.length()
        || shorter.charAt(last) != full.charAt(full.length() - 1)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < full.length() - 1 && at < last; i++) {
      if (full.charAt(i) == shorter.charAt(at)) {
        at++;
      }
    }
    return at == last;
  }

  /** One width, no spaces. */
  private static String plain(String name) {
    return Numerals.withoutSpaces(Normalizer.normalize(name, Normalizer.Form.NFKC));
  }

  /** Without region and rank in front, 委员会 → 委, 办公室 → 办, 街道办事处 → 街道. */
  private String core(String name) {
    String s = plain(name);
    s = s.startsWith("中共") ? s.substring(2) : s;
    for (String prefix : regions) {
      if (s.startsWith(prefix) && s.length() - prefix.length() >= 2) {
        s = s.substring(prefix.length());
        break;
      }
    }
    if (!rank.isEmpty() && s.startsWith(rank) && s.length() >= 3) {
      s = s.substring(rank.length());
    }
    for (String title : TITLES) {
      if (s.endsWith(title) && s.length() > title.length() + 1) {
        int keep =
            title.startsWith("街道") ? 2 : title.startsWith("镇") || title.startsWith("乡") ? 1 : 0;
        s = s.substring(0, s.length() - title.length() + keep);
        break;
      }
    }
    for (String body : BODIES) {
      if (s.endsWith(body) && s.length() > body.length()) {
        s = s.substring(0, s.length() - body.length() + 1);
        break;
      }
    }
    return s;
  }
}
