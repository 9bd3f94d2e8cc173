package org.shuangyong.family;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;

/** Doubles, moves and the year's confirmation (2.1). */
@AppTest
class PersonChangeTest {
  @Test
  void twoPeopleMergeADoubleAndItComesApartExactly() {
    JsonPath one = Families.person(Persona.VILLAGE, "诸葛双", Families.VILLAGE, "veteran");
    JsonPath two = Families.person(Persona.VILLAGE, "诸葛双", Families.VILLAGE, "veteran", "disabled");
    JsonPath house = Families.household(Persona.VILLAGE, two);
    two =
        Persona.VILLAGE
            .sends(Map.of("kind", "need", "facts", Map.of("field", "医疗")), two.getInt("version"))
            .post(V1 + "/persons/" + two.getString("id") + "/records")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    Map<String, Object> oneBefore = facts(one);
    Map<String, Object> twoBefore = facts(two);
    JsonPath pair = Families.twin(Persona.VILLAGE, one.getString("id"));
    assertEquals("OPEN", pair.getString("status"));
    JsonPath proposed =
        twin(Persona.VILLAGE, pair, "propose", Map.of("keptId", one.getString("id")));
    refused(triesTwin(Persona.VILLAGE, proposed, "merge"), 403, "auth.forbidden");
    refused(triesTwin(Persona.TOWN, proposed, "merge"), 404, "not-found");
    JsonPath merged = twin(Persona.OTHER_TOWN, proposed, "merge", Map.of());
    get(two).body("status", equalTo("CLOSED")).body("mergedInto", equalTo(one.getString("id")));
    get(one)
        .body("categories.category", hasItems("veteran", "disabled"))
        .body("categories.findAll { it.category == 'veteran' }.size()", equalTo(1))
        .body("records.facts.field", contains("医疗"))
        .body("householdId", equalTo(house.getString("id")));
    refused(triesTwin(Persona.OTHER_TOWN, merged, "merge"), 409, "person-twin.state");
    twin(Persona.OTHER_TOWN, merged, "undo", Map.of());
    assertEquals(oneBefore, facts(one));
    assertEquals(twoBefore, facts(two));
    Persona.VILLAGE
        .asks()
        .get(V1 + "/households/" + house.getString("id"))
        .then()
        .body("members.person.id", contains(two.getString("id")))
        .body("members.relation", contains("HEAD"));
  }

  @Test
  void whoProposedAMergeDoesNotDoItAndMinorsAreFoundToo() {
    Map<String, Object> child = Families.facts("诸葛小双", Families.VILLAGE);
    child.put("idNumber", Families.number("20200303"));
    JsonPath one = Families.person(Persona.OTHER_TOWN, child);
    child.put("idNumber", Families.number("20200303"));
    Families.person(Persona.VILLAGE, child);
    JsonPath pair = Families.twin(Persona.OTHER_TOWN, one.getString("id"));
    assertEquals("诸某", pair.getString("first.name"));
    JsonPath proposed =
        twin(Persona.OTHER_TOWN, pair, "propose", Map.of("keptId", one.getString("id")));
    assertFalse(proposed.getList("allowedActions").contains("person-twin.merge"));
    refused(triesTwin(Persona.OTHER_TOWN, proposed, "merge"), 403, "person-twin.same-hand");
    JsonPath distinct = twin(Persona.VILLAGE, proposed, "distinct", Map.of());
    assertEquals("DISTINCT", distinct.getString("status"));
    // The same name and day in another village are nobody's double.
    Map<String, Object> far = Families.facts("诸葛小双", "500110002");
    far.put("idNumber", Families.number("20200303"));
    Families.person(Persona.TOWN, far);
    Persona.TOWN
        .asks()
        .get(V1 + "/person-twins?limit=100")
        .then()
        .body("items.first.name", not(hasItem("诸某")));
  }

  @Test
  void aMoveIsDoneWhereItArrives() {
    JsonPath head = Families.person(Persona.VILLAGE, "太史迁", Families.VILLAGE, "veteran");
    JsonPath house = Families.household(Persona.VILLAGE, head);
    String path = V1 + "/persons/" + head.getString("id");
    refused(Persona.TOWN.asks().get(path), 404, "not-found");
    JsonPath move =
        Persona.VILLAGE
            .sends(
                Map.of("personId", head.getString("id"), "unitId", Api.unitId("500110002")),
                head.getInt("version"))
            .post(V1 + "/person-moves")
            .then()
            .statusCode(201)
            .body("allowedActions", contains("person-move.withdraw"))
            .extract()
            .jsonPath();
    refused(
        Persona.VILLAGE
            .sends(
                Map.of("personId", head.getString("id"), "unitId", Api.unitId("500110003")),
                head.getInt("version"))
            .post(V1 + "/person-moves"),
        409,
        "person-move.open");
    // The receiving side sees the name, not the file, until it accepts; others see nothing.
    Persona.TOWN
        .asks()
        .get(V1 + "/person-moves?status=ASKED&limit=100")
        .then()
        .body("items.find { it.id == '" + move.getString("id") + "' }.incoming", equalTo(true));
    refused(Persona.TOWN.asks().get(path), 404, "not-found");
    refused(move(Persona.VILLAGE, move, "accept"), 404, "not-found");
    refused(move(Persona.UNIT, move, "accept"), 403, "auth.forbidden");
    move(Persona.TOWN, move, "accept").then().statusCode(200).body("status", equalTo("ACCEPTED"));
    refused(Persona.VILLAGE.asks().get(path), 404, "not-found");
    Persona.TOWN
        .asks()
        .get(path)
        .then()
        .statusCode(200)
        .body("unit.code", equalTo("500110002"))
        .body("householdId", equalTo(house.getString("id")));
    Response history = Persona.TOWN.asks().get(path + "/history");
    history
        .then()
        .statusCode(200)
        .body("action", contains("person-move.accept", "person-move.ask", "person.create"))
        .body("by", contains("陈静", "周兰", "周兰"))
        .body("[0].toUnit", equalTo("文龙街道"))
        .body("[2].fromUnit", nullValue());
    assertFalse(history.asString().contains("太史迁") || history.asString().contains("某社区1号"));
  }

  /** Written anew, two who are queued are not queued again; each of three with each. */
  @Test
  void whoIsAlikeIsQueuedOnceWithEach() {
    Map<String, Object> facts = Families.facts("上官似", Families.VILLAGE);
    JsonPath one = Families.person(Persona.VILLAGE, facts);
    Families.person(Persona.VILLAGE, "上官似", Families.VILLAGE);
    facts.put("phone", "13800007777");
    Persona.VILLAGE
        .sends(Map.of("person", facts), one.getInt("version"))
        .put(V1 + "/persons/" + one.getString("id"))
        .then()
        .statusCode(200);
    assertEquals(1, pairs("上官似"));
    Families.person(Persona.VILLAGE, "上官似", Families.VILLAGE);
    assertEquals(3, pairs("上官似"));
    Families.person(Persona.VILLAGE, "上官似", Families.VILLAGE);
    Families.person(Persona.OTHER_TOWN, "上官似", "500110001002");
    assertEquals(6, pairs("上官似"), "nobody of another village");
  }

  private static int pairs(String name) {
    int pairs = 0;
    String after = "";
    while (after != null) {
      JsonPath page =
          Persona.VILLAGE
              .asks()
              .get(V1 + "/person-twins?limit=100&after=" + after)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      pairs += page.getList("items.findAll { it.first.name == '" + name + "' }").size();
      after = page.getString("next");
    }
    return pairs;
  }

  /** Identities that change and a death are steps with their day, and the file is closed. */
  @Test
  void whatHappensToAPersonStandsInTheHistory() {
    JsonPath file = Families.person(Persona.VILLAGE, "公孙史", Families.VILLAGE, "veteran");
    String path = V1 + "/persons/" + file.getString("id");
    file =
        Persona.VILLAGE
            .sends(Map.of("category", "disabled", "grade", "七级"), file.getInt("version"))
            .post(path + "/categories")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    refused(
        Families.triesStep(
            Persona.VILLAGE, file, "close", Map.of("as", "DIED", "on", "2099-01-01")),
        422,
        "validation.failed");
    file = Families.step(Persona.VILLAGE, file, "close", Map.of("as", "DIED", "on", "2026-03-01"));
    assertEquals("CLOSED", file.getString("status"));
    assertEquals("2026-03-01", file.getString("closedOn"));
    Persona.VILLAGE
        .asks()
        .get(path + "/history")
        .then()
        .statusCode(200)
        .body("action", contains("person.close", "person.category", "person.create"))
        .body("[0].as", equalTo("DIED"))
        .body("[1].category", equalTo("disabled"));
    refused(
        Persona.VILLAGE
            .sends(Map.of("category", "veteran"), file.getInt("version"))
            .post(path + "/categories"),
        409,
        "person.transition");
  }

  @Test
  void aPageOfFilesIsConfirmedAtOnceAndEachPlaceShowsHowFarItIs() {
    int year = 2026;
    JsonPath valid =
        Families.step(
            Persona.OFFICE,
            Families.step(
                Persona.OTHER_TOWN,
                Families.person(Persona.VILLAGE, "公冶年", Families.VILLAGE),
                "check",
                Map.of()),
            "approve",
            Map.of());
    JsonPath raw = Families.person(Persona.VILLAGE, "公冶月", Families.VILLAGE);
    JsonPath other = Families.person(Persona.TOWN, "公冶日", "500110002");
    long before = confirmed(year);
    Persona.VILLAGE
        .sends(
            Map.of(
                "year",
                year,
                "ids",
                List.of(valid.getString("id"), raw.getString("id"), other.getString("id"))))
        .post(V1 + "/persons/confirm")
        .then()
        .statusCode(200)
        .body("ids", contains(valid.getString("id")));
    assertEquals(before + 1, confirmed(year));
    assertTrue(
        Persona.TOWN
            .asks()
            .get(V1 + "/persons/confirmation?year=" + year)
            .jsonPath()
            .getList("unit.code")
            .stream()
            .allMatch(code -> code.toString().startsWith("500110002")));
  }

  private static long confirmed(int year) {
    JsonPath all =
        Persona.VILLAGE
            .asks()
            .get(V1 + "/persons/confirmation?year=" + year)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertTrue(all.getLong("[0].confirmed") <= all.getLong("[0].active"));
    return all.getLong("[0].confirmed");
  }

  private static Map<String, Object> facts(JsonPath person) {
    Map<String, Object> facts = new HashMap<>(get(person).extract().jsonPath().getMap(""));
    facts.keySet().removeAll(List.of("version", "updatedAt"));
    return facts;
  }

  private static io.restassured.response.ValidatableResponse get(JsonPath person) {
    return Persona.VILLAGE
        .asks()
        .get(V1 + "/persons/" + person.getString("id"))
        .then()
        .statusCode(200);
  }

  private static JsonPath twin(Persona who, JsonPath pair, String verb, Map<String, ?> body) {
    return who.sends(body, pair.getInt("version"))
        .post(V1 + "/person-twins/" + pair.getString("id") + "/" + verb)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static Response triesTwin(Persona who, JsonPath pair, String verb) {
    return who.sends(Map.of(), pair.getInt("version"))
        .post(V1 + "/person-twins/" + pair.getString("id") + "/" + verb);
  }

  private static Response move(Persona who, JsonPath move, String verb) {
    return who.sends(Map.of(), move.getInt("version"))
        .post(V1 + "/person-moves/" + move.getString("id") + "/" + verb);
  }
}
