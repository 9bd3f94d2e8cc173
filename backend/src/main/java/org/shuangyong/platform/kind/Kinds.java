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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
          "benefit");

  private static final int TEXT_LIMIT = 500;

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

  /**
   * Checks the extra fields of a record.
   *
   * @throws ProblemException naming the field as {@code extra.<code>}
   */
  public static void check(Kind kind, Map<String, Object> extra) {
    check(kind.fields(), extra);
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
      if (value == null || value instanceof String text && text.isBlank()) {
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
      case DATE -> value instanceof String text && isDay(text) ? null : "invalid";
      case CHOICE ->
          value instanceof String text && field.choices().contains(text) ? null : "invalid";
      case YES_NO -> value instanceof Boolean ? null : "invalid";
    };
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
