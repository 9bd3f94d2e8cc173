package org.shuangyong.roster;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.platform.sheet.SheetColumns;

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
  private SheetColumns words;

  @PostConstruct
  void load() {
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream("roster/columns.json")) {
      kinds = List.of(json.readValue(in, Kind[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    words = new SheetColumns(kinds.stream().collect(Collectors.toMap(Kind::code, Kind::synonyms)));
  }

  List<Kind> all() {
    return kinds;
  }

  SheetColumns words() {
    return words;
  }

  boolean known(String code) {
    return kinds.stream().anyMatch(k -> k.code().equals(code));
  }
}
