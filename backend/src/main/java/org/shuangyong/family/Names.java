package org.shuangyong.family;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's name as it is kept and as it is found. */
public final class Names {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");
  private static final Pattern DOTS = Pattern.compile("[•・．‧]");

  private Names() {}

  /** Reads Chinese family names as family names: 单 is Shan. */
  private static final class Reading {
    static final Transliterator LATIN =
        Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");
  }

  /**
   * Blanks go, also those that only widen a name of two characters; the dot of minorities stays.
   */
  public static String clean(String given) {
    return DOTS.matcher(BLANKS.matcher(given).replaceAll("")).replaceAll("·");
  }

  /** Every piece of two characters; of a single character, itself. */
  static List<String> grams(String name) {
    int[] points = name.codePoints().toArray();
    List<String> grams = new ArrayList<>();
    for (int i = 0; i + 1 < points.length; i++) {
      grams.add(new String(points, i, 2));
    }
    return grams.isEmpty() ? List.of(name) : grams.stream().distinct().toList();
  }

  /** The first letters of the syllables: 张敏 is zm. */
  static String initials(String name) {
    String spaced = name.codePoints().mapToObj(Character::toString).collect(Collectors.joining());
    return Stream.of(Reading.LATIN.transliterate(spaced).split("[^a-z]+"))
        .filter(s -> !s.isEmpty())
        .map(s -> s.substring(0, 1))
        .collect(Collectors.joining());
  }

  /** What may be shown of a minor: 王某. */
  public static String ofMinor(String name) {
    return name.substring(0, name.offsetByCodePoints(0, 1)) + "某";
  }
}
