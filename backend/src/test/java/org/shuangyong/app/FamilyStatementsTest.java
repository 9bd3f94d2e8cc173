package org.shuangyong.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.shuangyong.family.TimelineSource;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;

/** Lists and pages of files cost the same number of statements for one row and for many. */
@AppTest
class FamilyStatementsTest {
  @Inject EntityManagerFactory factory;

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
    page("/persons/" + file.getString("id"), 5);
    // Whatever shows on a family's page costs one statement each.
    page("/households/" + house.getString("id"), 5 + (int) shown.stream().count());
    page("/persons/" + file.getString("id") + "/history", 2);
    page("/persons/confirmation", 1);
  }

  private void search(String path, Map<String, Object> asked, int most) {
    long one = counted(() -> post(path, asked, 1));
    long many = counted(() -> post(path, asked, 100));
    assertEquals(one, many, path);
    assertTrue(many <= most, path + " costs " + many);
  }

  private void list(String path, int most) {
    long one = counted(() -> get(path + "?limit=1"));
    long many = counted(() -> get(path + "?limit=100"));
    assertEquals(one, many, path);
    assertTrue(many <= most, path + " costs " + many);
  }

  private void page(String path, int most) {
    long cost = counted(() -> get(path));
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

  /** The least of three: the units of the district are read once in a while. */
  private long counted(Supplier<Response> call) {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      statistics.clear();
      call.get().then().statusCode(200);
      least = Math.min(least, statistics.getPrepareStatementCount());
    }
    return least;
  }
}
