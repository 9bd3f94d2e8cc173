package org.shuangyong.platform.kind;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The value of a kind's own field as it reads in a cell of a workbook. */
public final class FieldText {
  private static final Map<String, String> ANSWERS = Map.of("yes", "是", "no", "否", "na", "不适用");

  private FieldText() {}

  /**
   * @param value of the type of the field, as the record was checked
   * @param unitName what a unit is called; null for one there is not
   */
  public static String of(KindField field, Object value, Function<UUID, String> unitName) {
    String unit = field.unit() == null ? "" : field.unit();
    return switch (field.type()) {
      case TEXT, DATE, CHOICE -> value.toString();
      case NUMBER -> value + unit;
      case MONEY ->
          BigDecimal.valueOf(((Number) value).longValue(), 2).stripTrailingZeros().toPlainString()
              + "元";
      case YES_NO -> Boolean.TRUE.equals(value) ? "是" : "否";
      case UNITS ->
          ((Collection<?>) value)
              .stream()
                  .map(id -> unitName.apply(UUID.fromString(id.toString())))
                  .map(name -> name == null ? "—" : name)
                  .collect(Collectors.joining("、"));
      case PHOTO -> ((Collection<?>) value).size() + "张";
      case COUNTS -> counts(field, (Map<?, ?>) value) + unit;
      case CHECKLIST ->
          items(field, (Map<?, ?>) value)
              .map(item -> item + " " + answer((Map<?, ?>) value, item))
              .collect(Collectors.joining("、"));
    };
  }

  private static String counts(KindField field, Map<?, ?> given) {
    List<String> classes = items(field, given).toList();
    long sum = classes.stream().mapToLong(one -> ((Number) given.get(one)).longValue()).sum();
    return classes.stream()
        .map(one -> one + " " + given.get(one))
        .collect(Collectors.joining("、", "", "，共 " + sum));
  }

  private static String answer(Map<?, ?> given, String item) {
    Object note = given.get(KindField.NOTE + item);
    String word = ANSWERS.getOrDefault(given.get(item).toString(), "");
    return note == null ? word : word + "（" + note + "）";
  }

  /** What was answered, in the order of the field. */
  private static Stream<String> items(KindField field, Map<?, ?> given) {
    return field.choices().stream().filter(given::containsKey);
  }
}
