package org.shuangyong.platform.crypto;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Rosters;

/** Another key of the blind index takes over: by a run that may be stopped, while people work. */
@AppTest
class ReindexingTest {
  private static final String ANOTHER =
      "00112233445566778899aabbccddeeff0f1e2d3c4b5a69788796a5b4c3d2e1f0";

  @ConfigProperty(name = "shuangyong.keys-file")
  Path file;

  @Inject CryptoKeys keys;
  @Inject Reindexing reindexing;
  @Inject DataSource dataSource;

  private List<String> before;

  /** Other tests expect the first key: everything goes back to it. */
  @AfterEach
  void back() throws IOException {
    if (before != null) {
      List<String> back = new ArrayList<>(before);
      back.add("index-former=" + ANOTHER);
      write(back);
      reindexing.run(new ByteArrayOutputStream(), (done, total) -> {});
      write(before);
    }
  }

  @Test
  void aRunThatWasStoppedGoesOnAndNothingIsLostOrEnteredTwiceMeanwhile()
      throws IOException, SQLException {
    List<Map<String, Object>> all = new ArrayList<>();
    List<JsonPath> files = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Map<String, Object> facts = Families.facts("引某" + (char) ('甲' + i), Families.VILLAGE);
      facts.put("phone", "1390002%04d".formatted(4100 + i));
      all.add(facts);
      files.add(Families.person(Persona.VILLAGE, facts));
    }
    Map<String, Object> child = Families.facts("引小某", Families.VILLAGE);
    child.put("idNumber", Families.number("20150601"));
    Families.person(Persona.VILLAGE, child);
    JsonPath expected =
        Rosters.expected(
            2046,
            List.of(
                Rosters.line("引某甲", (String) all.get(0).get("idNumber"), null, Families.VILLAGE),
                Rosters.line("引未采", Rosters.number(97_700), null, Families.VILLAGE)));
    List<Boolean> collected = List.of(true, false);
    assertEquals(collected, collected(expected));

    before = Files.readAllLines(file);
    String old = before.stream().filter(l -> l.startsWith("index=")).findFirst().orElseThrow();
    List<String> both = new ArrayList<>(before);
    both.replaceAll(l -> l.startsWith("index=") ? "index=" + ANOTHER : l);
    both.add(old.replace("index=", "index-former="));
    Set<String> formerly = indexes(files);
    write(both);

    // Stopped when some rows are under the new key and some are not.
    assertThrows(
        IllegalStateException.class,
        () ->
            reindexing.run(
                new ByteArrayOutputStream(),
                (done, total) -> {
                  if (moved(formerly, files)) {
                    throw new IllegalStateException("stopped");
                  }
                }));
    Persona.ADMIN
        .asks()
        .get(V1 + "/crypto/keys")
        .then()
        .statusCode(200)
        .body("indexChanging", equalTo(true))
        .body("reindexed", equalTo(false));
    assertEquals(collected, collected(expected), "what is compared stays comparable");
    for (int i = 0; i < all.size(); i++) {
      found(all.get(i), files.get(i));
    }
    refused(Families.tries(Persona.VILLAGE, all.get(11)), 409, "person.id-taken");

    String job =
        Persona.ADMIN
            .sends(Map.of())
            .post(V1 + "/crypto/reindex")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    assertEquals("DONE", Api.ended(Persona.ADMIN, job).getString("status"));
    String report = Persona.ADMIN.asks().get(V1 + "/jobs/" + job + "/file").asString();
    assertTrue(report.contains("500110 person.id_index: "), report);
    Persona.ADMIN.asks().get(V1 + "/crypto/keys").then().body("reindexed", equalTo(true));

    // The former key is taken out of the file; everything is found under the new one.
    both.removeIf(l -> l.startsWith("index-former="));
    write(both);
    assertTrue(indexes(files).stream().noneMatch(formerly::contains));
    assertEquals(collected, collected(expected));
    for (int i = 0; i < all.size(); i++) {
      found(all.get(i), files.get(i));
    }
    refused(Families.tries(Persona.VILLAGE, all.get(5)), 409, "person.id-taken");
  }

  @Test
  void onlyTheAdministratorOfTheSystemChangesKeys() {
    for (Persona other : List.of(Persona.OFFICE, Persona.TOWN, Persona.AUDITOR)) {
      refused(other.sends(Map.of()).post(V1 + "/crypto/reindex"), 403, "auth.forbidden");
    }
  }

  private void write(List<String> lines) throws IOException {
    Files.write(file, lines, StandardOpenOption.TRUNCATE_EXISTING);
    keys.load();
  }

  private static void found(Map<String, Object> facts, JsonPath person) {
    for (String field : List.of("idNumber", "phone")) {
      assertEquals(
          List.of(person.getString("id")),
          Families.search(Persona.OFFICE, Map.of(field, facts.get(field))).getList("items.id"),
          field);
    }
  }

  private static List<Boolean> collected(JsonPath expected) {
    List<String> missing =
        Persona.OFFICE
            .asks()
            .get(
                V1
                    + "/rosters/"
                    + expected.getString("id")
                    + "/gaps/missing?unit="
                    + Api.unitId(Families.VILLAGE))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("items.name");
    return List.of(!missing.contains("引某甲"), !missing.contains("引未采"));
  }

  private boolean moved(Set<String> formerly, List<JsonPath> files) {
    try {
      long same = indexes(files).stream().filter(formerly::contains).count();
      return same > 0 && same < formerly.size();
    } catch (SQLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private Set<String> indexes(List<JsonPath> files) throws SQLException {
    String ids =
        files.stream().map(f -> "'" + f.getString("id") + "'").collect(Collectors.joining(","));
    try (Connection c = dataSource.getConnection();
        PreparedStatement s =
            c.prepareStatement(
                "select unnest(array[id_index, phone_index, twin_index]) from person where id in ("
                    + ids
                    + ")");
        ResultSet rows = s.executeQuery()) {
      Set<String> found = new java.util.HashSet<>();
      while (rows.next()) {
        if (rows.getString(1) != null) {
          found.add(rows.getString(1));
        }
      }
      return found;
    }
  }
}
