package org.shuangyong.matter;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which long texts a list reads, and how much of each.
 *
 * @param most characters of each
 */
record LongTexts(Set<LongText> asked, int most) {
  /** What a row shows; the whole stands on the matter's page. */
  private static final int SHORT = 120;

  /** More than the longest that is taken in. */
  private static final int WHOLE = 100_000;

  /** For a list; null asks nothing. */
  static LongTexts shortened(Collection<LongText> asked) {
    return new LongTexts(asked == null ? Set.of() : Set.copyOf(asked), SHORT);
  }

  /** For a workbook with these columns, all when there are none. */
  static LongTexts whole(List<String> columns) {
    Set<LongText> asked = EnumSet.noneOf(LongText.class);
    for (LongText text : LongText.values()) {
      if (columns.isEmpty() || columns.contains(MatterColumn.valueOf(text.name()).word())) {
        asked.add(text);
      }
    }
    return new LongTexts(asked, WHOLE);
  }

  /**
   * Of a matter {@code m}, in the order of {@link LongText}; cut by the database, one more to tell.
   */
  String select() {
    return Arrays.stream(LongText.values())
        .map(
            text ->
                asked.contains(text)
                    ? ", substring(" + text.path() + ", 1, " + (most + 1) + ")"
                    : ", cast(null as string)")
        .collect(Collectors.joining());
  }

  /** What was read, with a mark where more follows. */
  String shown(String read) {
    return read == null || read.codePointCount(0, read.length()) <= most
        ? read
        : read.substring(0, read.offsetByCodePoints(0, most)) + "…";
  }
}
