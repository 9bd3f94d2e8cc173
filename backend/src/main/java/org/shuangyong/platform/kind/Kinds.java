package org.shuangyong.platform.kind;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.platform.audit.Changes;
import org.shuangyong.platform.audit.Kept;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.Region;

/**
 * The catalogue of kinds, and the one check of a record's extra fields against it. What is shipped
 * is a file of data; a district's own editions stand over it (V0048).
 */
@ApplicationScoped
public class Kinds {
  /** What the trail calls a kind. */
  static final String KIND = "kind";

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
          "partnership",
          "document");

  private final Map<String, Catalogue> shipped = new HashMap<>();
  private final Map<String, KindFamily> families = new LinkedHashMap<>();
  private final KindEditionRepository editions;
  private final UnitsInFields units;
  private final Region region;
  private final Kept<String, Catalogue> kept;

  @Inject
  Kinds(
      ObjectMapper json,
      KindEditionRepository editions,
      UnitsInFields units,
      Region region,
      Changes changes) {
    this.editions = editions;
    this.units = units;
    this.region = region;
    this.kept = new Kept<>(changes, 1000, KIND);
    for (KindFamily family : read(json, "families", KindFamily[].class)) {
      families.put(family.code(), family);
    }
    for (String family : FAMILIES) {
      Catalogue catalogue = new Catalogue();
      for (Kind kind : read(json, family, Kind[].class)) {
        catalogue.add(new KindDto.Edition(kind, null, null));
      }
      shipped.put(family, catalogue);
    }
  }

  private static <T> List<T> read(ObjectMapper json, String file, Class<T[]> type) {
    try (InputStream in =
        Thread.currentThread()
            .getContextClassLoader()
            .getResourceAsStream("kinds/" + file + ".json")) {
      return List.of(json.readValue(in, type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The families that a district may edit. */
  public List<KindFamily> families() {
    return List.copyOf(families.values());
  }

  /** A family that may be edited; 404 for one there is not, or that is fixed. */
  KindFamily family(String code) {
    KindFamily family = families.get(code);
    if (family == null) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    return family;
  }

  /**
   * The kinds of a family in their order, each in the district's current edition; those that are
   * retired stand among them, marked. 404 for a family there is not.
   */
  public List<Kind> of(String family) {
    return catalogue(family).now();
  }

  /** Codes of the kinds of a family that are used within a word. */
  public List<String> within(String family, String word) {
    return of(family).stream().filter(k -> k.within().contains(word)).map(Kind::code).toList();
  }

  /**
   * Kinds of which something is owed in a year, as they stood on its last day, or stand today in a
   * year that still runs: what a year asked for does not change with what a later one asks for.
   */
  public List<Kind> owed(String family, int year) {
    return catalogue(family).history.values().stream()
        .flatMap(editions -> editions.stream().filter(e -> since(e) <= year).limit(1))
        .map(KindDto.Edition::kind)
        .filter(kind -> kind.duty() != null)
        .toList();
  }

  /** The year from which an edition holds; what is shipped always did. */
  private static int since(KindDto.Edition edition) {
    return edition.at() == null ? Integer.MIN_VALUE : edition.at().atZone(Clocks.CHINA).getYear();
  }

  /** A kind in its current edition. A record of a retired one is refused by {@link #check}. */
  public Optional<Kind> find(String family, String code) {
    return Optional.ofNullable(catalogue(family).newest.get(code));
  }

  /**
   * A kind as it was in an edition, for records made under it; the current one where that edition
   * is not kept.
   */
  public Optional<Kind> find(String family, String code, int version) {
    return history(family, code).stream()
        .map(KindDto.Edition::kind)
        .filter(kind -> kind.version() == version)
        .findFirst()
        .or(() -> find(family, code));
  }

  /** All editions of a kind, the newest first. */
  List<KindDto.Edition> history(String family, String code) {
    return catalogue(family).history.getOrDefault(code, List.of());
  }

  private Catalogue catalogue(String family) {
    Catalogue ours = shipped.get(family);
    if (ours == null) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    if (!families.containsKey(family) || region.code().equals(Region.NONE)) {
      return ours;
    }
    return kept.get(region.code(), family, () -> merged(ours, editions.of(family)));
  }

  private static Catalogue merged(Catalogue shipped, List<KindEdition> own) {
    if (own.isEmpty()) {
      return shipped;
    }
    Catalogue all = new Catalogue();
    shipped.history.values().forEach(list -> list.forEach(all::add));
    own.forEach(e -> all.add(new KindDto.Edition(e.body(), e.createdAt(), e.createdBy())));
    return all;
  }

  /** The kinds of a family in a district, by code. */
  private static final class Catalogue {
    final Map<String, Kind> newest = new LinkedHashMap<>();
    final Map<String, List<KindDto.Edition>> history = new LinkedHashMap<>();

    /** To be added in the order of the editions. */
    void add(KindDto.Edition edition) {
      newest.put(edition.kind().code(), edition.kind());
      history.computeIfAbsent(edition.kind().code(), c -> new ArrayList<>()).add(0, edition);
    }

    List<Kind> now() {
      return List.copyOf(newest.values());
    }
  }

  /**
   * Checks the extra fields of a record, and that something may still be made of its kind.
   *
   * @throws ProblemException naming the field as {@code extra.<code>}
   */
  public void check(Kind kind, Map<String, Object> extra) {
    if (kind.retired()) {
      throw ProblemException.field("kind", "retired");
    }
    check(kind.fields(), extra);
  }

  /** The same when a step is taken: what the step asks for must be there as well. */
  public void check(Kind kind, Map<String, Object> extra, String word) {
    check(kind, extra);
    FieldValues.asked(kind.fields(), extra, word);
  }

  /** The same against the fields of a step. */
  public void check(List<KindField> fields, Map<String, Object> extra) {
    FieldValues.check(fields, extra);
    for (KindField field : fields) {
      if (field.type() == KindField.Type.UNITS && extra.get(field.code()) instanceof List<?> ids) {
        named(field, ids.stream().map(id -> UUID.fromString(id.toString())).toList());
      }
    }
  }

  /** Units there are, of the kinds that the field takes. */
  private void named(KindField field, List<UUID> ids) {
    Map<UUID, String> found = units.kindsOf(ids);
    for (UUID id : ids) {
      String kind = found.get(id);
      if (kind == null) {
        throw ProblemException.field("extra." + field.code(), "unknown");
      }
      if (!field.unitKinds().isEmpty() && !field.unitKinds().contains(kind)) {
        throw ProblemException.field("extra." + field.code(), "unit-kind");
      }
    }
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
}
