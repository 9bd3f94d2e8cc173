package org.shuangyong.platform.kind;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.platform.problem.ProblemException;

/** What each type of a field takes. */
final class FieldValues {
  private static final int TEXT_LIMIT = 500;
  private static final int LIST_LIMIT = 200;
  private static final int NOTE_LIMIT = 200;
  private static final long WHOLE_LIMIT = 1_000_000_000_000L;
  private static final Set<String> ANSWERS = Set.of("yes", "no", "na");

  private FieldValues() {}

  static boolean empty(Object value) {
    return value == null
        || value instanceof String text && text.isBlank()
        || value instanceof Collection<?> list && list.isEmpty()
        || value instanceof Map<?, ?> map && map.isEmpty();
  }

  /**
   * @throws ProblemException naming the field as {@code extra.<code>}
   */
  static void check(List<KindField> fields, Map<String, Object> extra) {
    for (String code : extra.keySet()) {
      if (fields.stream().noneMatch(f -> f.code().equals(code))) {
        throw ProblemException.field("extra." + code, "unknown");
      }
    }
    for (KindField field : fields) {
      Object value = extra.get(field.code());
      if (empty(value)) {
        if (field.required()) {
          throw ProblemException.field("extra." + field.code(), "required");
        }
      } else {
        String wrong = wrong(field, value);
        if (wrong != null) {
          throw ProblemException.field("extra." + field.code(), wrong);
        }
      }
    }
  }

  /** What a step asks for must be there. */
  static void asked(List<KindField> fields, Map<String, Object> extra, String word) {
    for (KindField field : fields) {
      if (word.equals(field.before()) && empty(extra.get(field.code()))) {
        throw ProblemException.field("extra." + field.code(), "required");
      }
    }
  }

  /** The code of what is wrong with a value, or null. */
  static String wrong(KindField field, Object value) {
    return switch (field.type()) {
      case TEXT ->
          !(value instanceof String text)
              ? "invalid"
              : text.length() > TEXT_LIMIT ? "too-long" : null;
      case NUMBER ->
          !(value instanceof Number number)
              ? "invalid"
              : number.doubleValue() < 0 || number.doubleValue() > 1e12 ? "out-of-range" : null;
      case MONEY -> whole(value) ? null : "invalid";
      case UNITS, PHOTO ->
          !(value instanceof Collection<?> list) || !list.stream().allMatch(FieldValues::isId)
              ? "invalid"
              : list.size() > LIST_LIMIT ? "too-long" : null;
      case COUNTS ->
          value instanceof Map<?, ?> map
                  && field.choices().containsAll(map.keySet())
                  && map.values().stream().allMatch(FieldValues::whole)
              ? null
              : "invalid";
      case CHECKLIST ->
          value instanceof Map<?, ?> map
                  && map.entrySet().stream().allMatch(e -> answers(field, map, e))
              ? null
              : "invalid";
      case DATE -> value instanceof String text && isDay(text) ? null : "invalid";
      case CHOICE ->
          value instanceof String text && field.choices().contains(text) ? null : "invalid";
      case YES_NO -> value instanceof Boolean ? null : "invalid";
    };
  }

  /** An answer to an item, or the remark on an item that was answered with no. */
  private static boolean answers(KindField field, Map<?, ?> given, Map.Entry<?, ?> entry) {
    if (!(entry.getKey() instanceof String key) || !(entry.getValue() instanceof String text)) {
      return false;
    }
    return key.startsWith(KindField.NOTE)
        ? "no".equals(given.get(key.substring(KindField.NOTE.length())))
            && text.length() <= NOTE_LIMIT
        : field.choices().contains(key) && ANSWERS.contains(text);
  }

  private static boolean whole(Object value) {
    return (value instanceof Integer || value instanceof Long)
        && ((Number) value).longValue() >= 0
        && ((Number) value).longValue() <= WHOLE_LIMIT;
  }

  private static boolean isId(Object value) {
    try {
      return value instanceof String text && UUID.fromString(text).toString().equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
