package org.shuangyong.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.SlowExport;
import org.shuangyong.testing.Statements;

/** What the platform's own lists cost, with rows in them. */
@AppTest
class PlatformStatementsTest {
  @Inject Statements statements;

  @Test
  void jobsAndViewsCostTheSameForOneRowAndForMany() {
    for (int i = 0; i < 3; i++) {
      Api.export(Persona.OFFICE, SlowExport.WORD, Map.of("steps", 0), List.of());
      Persona.OFFICE
          .sends(
              Map.of("list", "matters", "name", "计数" + i, "query", "", "columns", List.of("title")))
          .put(V1 + "/views/" + Api.key())
          .then()
          .statusCode(200);
    }
    same(Persona.OFFICE, "/jobs");
    same(Persona.OFFICE, "/views?list=matters");
  }

  @Test
  void hitsOfTheGuardCostTheSameForOneRowAndForMany() {
    for (int i = 0; i < 3; i++) {
      Persona.TROOP
          .sends(Map.of("kind", "TROOP_NEED", "title", "第13集团军" + i, "detail", "请协调"))
          .post(V1 + "/matters")
          .then()
          .statusCode(422);
    }
    same(Persona.SECRECY, "/secrecy-hits");
  }

  @Test
  void theGuardReadsItsRulesOnceUntilOneIsSet() {
    Map<String, String> text = Map.of("text", "营区门前道路");
    assertEquals(
        0, statements.of(() -> Persona.SECRECY.sends(text).post(V1 + "/secrecy-rules/try")));
  }

  @Test
  void aUnitsHistoryCostsTheSameForOneChangeAndForMany() {
    JsonPath unit = unit();
    String history = "/units/" + unit.getString("id") + "/history";
    unit = renamed(unit, 1);
    long one = count(Persona.OFFICE, history, 20);
    for (int i = 2; i < 5; i++) {
      unit = renamed(unit, i);
    }
    assertEquals(one, count(Persona.OFFICE, history, 20));
    assertTrue(one <= 3, "costs " + one);
  }

  private static JsonPath unit() {
    Map<String, String> facts =
        Map.of(
            "name",
            "计数单位",
            "kind",
            "DEPARTMENT",
            "actorKind",
            "DEPARTMENT",
            "validFrom",
            "2021-01-01");
    return Persona.ADMIN
        .sends(Map.of("code", "COUNTED", "parentId", Api.unitId("LDXZ"), "facts", facts))
        .post(V1 + "/units")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static JsonPath renamed(JsonPath unit, int no) {
    return Persona.OFFICE
        .sends(
            Map.of("name", "计数单位" + no, "on", "2022-01-0" + no, "source", "试"),
            unit.getInt("version"))
        .post(V1 + "/units/" + unit.getString("id") + "/rename")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private void same(Persona who, String list) {
    long one = count(who, list, 1);
    long many = count(who, list, 100);
    assertEquals(one, many, list);
    assertTrue(many <= 2, list + " costs " + many);
  }

  private long count(Persona who, String path, int limit) {
    return statements.of(who, path, limit);
  }
}
