package org.shuangyong.roster;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The columns a roster may have and what offices call them: data, roster/columns.json. */
@ApplicationScoped
public class RosterColumns {
  /**
   * @param code the field it fills
   * @param synonyms what such a column is headed in the rosters that come
   * @param width characters, in the template
   */
  @Schema(name = "RosterColumn")
  public record Kind(
      String code,
      String name,
      boolean required,
      List<String> synonyms,
      int width,
      String sample) {}

  @Inject ObjectMapper json;

  private List<Kind> kinds;
  private final Map<String, String> bySynonym = new HashMap<>();

  @PostConstruct
  void load() {
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream("roster/columns.json")) {
      kinds = List.of(json.readValue(in, Kind[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    kinds.forEach(kind -> kind.synonyms().forEach(word -> bySynonym.put(plain(word), kind.code())));
  }

  List<Kind> all() {
    return kinds;
  }

  boolean known(String code) {
    return kinds.stream().anyMatch(k -> k.code().equals(code));
  }

  /** Column code → place, as the headings say; the first of two alike. */
  Map<String, Integer> match(List<String> headings) {
    Map<String, Integer> mapping = new HashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      String code = bySynonym.get(plain(headings.get(i)));
      if (code != null) {
        mapping.putIfAbsent(code, i);
      }
    }
    return mapping;
  }

  /** How many headings a row would have if it were the head. */
  int score(List<String> cells) {
    Set<String> codes = new HashSet<>();
    cells.forEach(cell -> codes.add(bySynonym.get(plain(cell))));
    codes.remove(null);
    return codes.size();
  }

  private static String plain(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFKC)
        .replaceAll("[\\s*：:]", "")
        .replaceAll("\\((必填|选填|可不填)\\)", "")
        // 所在村（社区）, 村/社区 and 村社区 are one heading.
        .replaceAll("[()/]", "");
  }
}
