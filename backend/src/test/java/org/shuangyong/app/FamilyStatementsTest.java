package org.shuangyong.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.family.TimelineSource;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Statements;

/** Lists and pages of files cost the same number of statements for one row and for many. */
@AppTest
class FamilyStatementsTest {
  @Inject Statements statements;

  @Inject @Any Instance<TimelineSource> shown;

  @Test
  void listsAndPagesOfFilesCostAFixedNumber() {
    JsonPath file = null;
    for (int i = 0; i < 6; i++) {
      file = Families.person(Persona.VILLAGE, "计数同", Families.VILLAGE, "veteran", "disabled");
    }
    JsonPath house = Families.household(Persona.VILLAGE, file);
    Families.household(
        Persona.VILLAGE, Families.person(Persona.VILLAGE, "计数异", Families.VILLAGE, "veteran"));
    search("/persons/search", Map.of(), 2);
    search("/persons/search", Map.of("total", true), 3);
    search("/households/search", Map.of(), 3);
    search("/households/search", Map.of("total", true), 4);
    list("/person-twins", 2);
    list("/person-moves", 1);
    list("/person-exports", 1);
    for (String field : new String[] {"住房", "医疗"}) {
      file =
          Families.step(
              Persona.VILLAGE,
              file,
              "records",
              Map.of("kind", "need", "facts", Map.of("field", field)));
    }
    list("/person-records?kind=need", 1);
    list("/person-records?kind=need&open=true&total=true", 2);
    page("/person-records/figures?kind=need", 1);
    page("/persons/" + file.getString("id"), 5);
    // Whatever shows on a family's page costs one statement each.
    page("/households/" + house.getString("id"), 5 + (int) shown.stream().count());
    page("/persons/" + file.getString("id") + "/history", 2);
    page("/persons/confirmation", 1);
  }

  private void search(String path, Map<String, Object> asked, int most) {
    long one = statements.of(() -> post(path, asked, 1));
    long many = statements.of(() -> post(path, asked, 100));
    assertEquals(one, many, path);
    assertTrue(many <= most, path + " costs " + many);
  }

  private void list(String path, int most) {
    String with = path + (path.contains("?") ? "&" : "?") + "limit=";
    long one = statements.of(() -> get(with + 1));
    long many = statements.of(() -> get(with + 100));
    assertEquals(one, many, path);
    assertTrue(many <= most, path + " costs " + many);
  }

  private void page(String path, int most) {
    long cost = statements.of(() -> get(path));
    assertTrue(cost <= most, path + " costs " + cost);
  }

  private static Response post(String path, Map<String, Object> asked, int limit) {
    Map<String, Object> body = new java.util.HashMap<>(asked);
    body.put("limit", limit);
    return Persona.VILLAGE.sends(body).post(V1 + path);
  }

  private static Response get(String path) {
    return Persona.VILLAGE.asks().get(V1 + path);
  }
}
