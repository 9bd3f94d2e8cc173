package org.shuangyong.platform.kind;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/** The catalogue of kinds, and the one check of a record's extra fields against it. */
@ApplicationScoped
public class Kinds {
  /** The families of kinds; each is a file of data. */
  static final List<String> FAMILIES =
      List.of(
          "matter-topic",
          "person",
          "person-category",
          "person-record",
          "plaque-cancel",
          "merit-award",
          "merit-letter",
          "benefit",
          "activity",
          "site",
          "partnership");

  private static final int TEXT_LIMIT = 500;
  private static final int LIST_LIMIT = 200;
  private static final int NOTE_LIMIT = 200;
  private static final long WHOLE_LIMIT = 1_000_000_000_000L;
  private static final Set<String> ANSWERS = Set.of("yes", "no", "na");

  @Inject ObjectMapper json;

  private final Map<String, List<Kind>> byFamily = new HashMap<>();

  @PostConstruct
  void load() {
    for (String family : FAMILIES) {
      try (InputStream in =
          Thread.currentThread()
              .getContextClassLoader()
              .getResourceAsStream("kinds/" + family + ".json")) {
        byFamily.put(family, List.of(json.readValue(in, Kind[].class)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The kinds of a family in their order; 404 for a family there is not. */
  public List<Kind> of(String family) {
    List<Kind> kinds = byFamily.get(family);
    if (kinds == null) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    return kinds;
  }

  public Optional<Kind> find(String family, String code) {
    return of(family).stream().filter(k -> k.code().equals(code)).findFirst();
  }

  /** A kind as it was in an edition, for records made under it. */
  public Optional<Kind> find(String family, String code, int version) {
    return find(family, code).filter(k -> k.version() == version);
  }

  /**
   * Checks the extra fields of a record.
   *
   * @throws ProblemException naming the field as {@code extra.<code>}
   */
  public static void check(Kind kind, Map<String, Object> extra) {
    check(kind.fields(), extra);
  }

  /** The same when a step is taken: what the step asks for must be there as well. */
  public static void check(Kind kind, Map<String, Object> extra, String word) {
    check(kind, extra);
    for (KindField field : kind.fields()) {
      if (word.equals(field.before()) && empty(extra.get(field.code()))) {
        throw ProblemException.field("extra." + field.code(), "required");
      }
    }
  }

  /** The same against the fields of a step. */
  public static void check(List<KindField> fields, Map<String, Object> extra) {
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

  private static boolean empty(Object value) {
    return value == null
        || value instanceof String text && text.isBlank()
        || value instanceof Collection<?> list && list.isEmpty()
        || value instanceof Map<?, ?> map && map.isEmpty();
  }

  private static String wrong(KindField field, Object value) {
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
          !(value instanceof Collection<?> list) || !list.stream().allMatch(Kinds::isId)
              ? "invalid"
              : list.size() > LIST_LIMIT ? "too-long" : null;
      case COUNTS ->
          value instanceof Map<?, ?> map
                  && field.choices().containsAll(map.keySet())
                  && map.values().stream().allMatch(Kinds::whole)
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

  /**
   * The free text of a record's own fields, for the secrecy guard: field → text, the remarks of
   * check-lists among them.
   */
  public static Map<String, String> words(String name, Map<String, Object> extra) {
    Map<String, String> words = new HashMap<>();
    if (extra != null) {
      extra.forEach(
          (code, value) -> {
            if (value instanceof String text) {
              words.put(name + "." + code, text);
            } else if (value instanceof Map<?, ?> map) {
              map.forEach(
                  (key, text) -> {
                    if (text instanceof String remark && key.toString().startsWith(KindField.NOTE))
                      words.put(name + "." + code + "." + key, remark);
                  });
            }
          });
    }
    return words;
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
