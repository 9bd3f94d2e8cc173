package org.shuangyong.platform.crypto;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;

/** Another key takes over: by a run that may be stopped, after which the old key is not needed. */
@AppTest
class ResealingTest {
  @ConfigProperty(name = "shuangyong.keys-file")
  Path file;

  @Inject CryptoKeys keys;
  @Inject Resealing resealing;
  @Inject DataSource dataSource;

  private List<String> before;

  /** Other tests expect the first key: everything goes back to it. */
  @AfterEach
  void back() throws IOException {
    if (before != null) {
      List<String> both = new ArrayList<>(before);
      both.add("k2=0f1e2d3c4b5a69788796a5b4c3d2e1f0");
      write(both);
      resealing.run(new ByteArrayOutputStream(), (done, total) -> {});
      write(before);
    }
  }

  @Test
  void aRunThatWasStoppedGoesOnAndTheOldKeyCanGo() throws IOException, SQLException {
    List<Map<String, Object>> all = new ArrayList<>();
    List<JsonPath> files = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Map<String, Object> facts = Families.facts("钥某" + (char) ('甲' + i), Families.VILLAGE);
      all.add(facts);
      files.add(Families.person(Persona.VILLAGE, facts));
    }
    JsonPath house = Families.household(Persona.VILLAGE, files.get(0));
    before = Files.readAllLines(file);
    List<String> both = new ArrayList<>(before);
    both.replaceAll(line -> line.startsWith("current=") ? "current=k2" : line);
    both.add("k2=0f1e2d3c4b5a69788796a5b4c3d2e1f0");
    write(both);

    // Stopped when some rows are sealed anew and some are not.
    assertThrows(
        IllegalStateException.class,
        () ->
            resealing.run(
                new ByteArrayOutputStream(),
                (done, total) -> {
                  if (count("k2.") > 0) {
                    throw new IllegalStateException("stopped");
                  }
                }));
    assertTrue(count("k1.") > 0 && count("k2.") > 0);
    open(all.get(0), files.get(0));
    open(all.get(11), files.get(11));
    Persona.ADMIN
        .asks()
        .get(V1 + "/crypto/keys")
        .then()
        .statusCode(200)
        .body("current", equalTo("k2"))
        .body("keys", hasItems("k1", "k2"))
        .body("resealed", equalTo(false));

    String job =
        Persona.ADMIN
            .sends(Map.of())
            .post(V1 + "/crypto/reseal")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    JsonPath ended = Api.ended(Persona.ADMIN, job);
    assertEquals("DONE", ended.getString("status"));
    assertEquals(ended.getLong("total"), ended.getLong("done"));
    assertTrue(
        Persona.ADMIN
            .asks()
            .get(V1 + "/jobs/" + job + "/file")
            .asString()
            .contains("500110 person: "));
    assertEquals(0, count("k1."));
    Persona.ADMIN.asks().get(V1 + "/crypto/keys").then().body("resealed", equalTo(true));

    // The old key is taken out of the file; everything opens and is found.
    both.removeIf(line -> line.startsWith("k1="));
    write(both);
    for (int i = 0; i < all.size(); i++) {
      open(all.get(i), files.get(i));
    }
    Persona.VILLAGE
        .sends(Map.of("reason", "核对"))
        .post(V1 + "/households/" + house.getString("id") + "/reveal")
        .then()
        .statusCode(200);
    assertEquals(
        List.of(files.get(3).getString("id")),
        Families.search(Persona.OFFICE, Map.of("idNumber", all.get(3).get("idNumber")))
            .getList("items.id"));
    write(both(both));
  }

  @Test
  void onlyTheAdministratorOfTheSystemChangesKeys() {
    for (Persona other : List.of(Persona.OFFICE, Persona.TOWN, Persona.AUDITOR)) {
      refused(other.sends(Map.of()).post(V1 + "/crypto/reseal"), 403, "auth.forbidden");
      refused(other.asks().get(V1 + "/crypto/keys"), 403, "auth.forbidden");
    }
  }

  private List<String> both(List<String> lines) {
    List<String> both = new ArrayList<>(lines);
    before.stream().filter(line -> line.startsWith("k1=")).forEach(both::add);
    return both;
  }

  private void write(List<String> lines) throws IOException {
    Files.write(file, lines, StandardOpenOption.TRUNCATE_EXISTING);
    keys.load();
  }

  private static void open(Map<String, Object> facts, JsonPath person) {
    Persona.VILLAGE
        .sends(Map.of("field", "ID_NUMBER", "reason", "核对"))
        .post(V1 + "/persons/" + person.getString("id") + "/reveal")
        .then()
        .statusCode(200)
        .body("value", equalTo(facts.get("idNumber")));
  }

  private long count(String key) {
    try (Connection c = dataSource.getConnection();
        ResultSet row =
            c.createStatement()
                .executeQuery(
                    "select count(*) from person where id_sealed like '"
                        + key
                        + "%' or phone_sealed like '"
                        + key
                        + "%'")) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
