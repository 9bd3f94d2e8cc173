package org.shuangyong.app;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;

/**
 * A file outside the scope does not exist at any door: list, count, search, export, attachment,
 * steps, parts, household (F4 9). 文龙街道 and the roles without files try a file of 古南街道.
 */
@AppTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FamilyDoorsTest {
  private static final String NAME = "闻人无门";
  private static final String PHONE = "13700001234";

  private Map<String, Object> facts;
  private JsonPath file;
  private JsonPath house;
  private String scan;

  @BeforeEach
  void aFileOfAnotherTown() {
    if (file != null) {
      return;
    }
    facts = Families.facts(NAME, Families.VILLAGE);
    facts.put("phone", PHONE);
    file = Families.person(Persona.VILLAGE, facts, "veteran");
    file =
        post(
            Persona.VILLAGE,
            "/persons/%s/records",
            Map.of("kind", "need", "facts", Map.of("field", "就业")));
    scan = Api.photo(Persona.VILLAGE);
    file = post(Persona.VILLAGE, "/persons/%s/attachments", Map.of("ids", List.of(scan)));
    house = Families.household(Persona.VILLAGE, file);
  }

  @ParameterizedTest
  @EnumSource(
      value = Persona.class,
      names = {
        "TOWN",
        "UNIT",
        "TROOP",
        "OTHER_TROOP",
        "LEADER",
        "AUDITOR",
        "SECRECY",
        "ADMIN",
        "GHOST",
        "NOBODY"
      })
  void aStrangerFindsNothingAtAnyDoor(Persona stranger) {
    String person = "/persons/" + file.getString("id");
    String home = "/households/" + house.getString("id");
    List<Response> doors =
        Stream.of(
                Stream.of(person, person + "/history", home, "/attachments/" + scan)
                    .map(path -> stranger.asks().get(V1 + path)),
                Stream.of(stranger.asks().get(V1 + "/attachments/" + scan + "/content")),
                Stream.of(
                        "check",
                        "approve",
                        "send-back",
                        "doubt",
                        "clear",
                        "reopen",
                        "confirm",
                        "close",
                        "categories",
                        "records",
                        "attachments",
                        "reveal")
                    .map(
                        verb ->
                            stranger
                                .sends(body(verb), file.getInt("version"))
                                .post(V1 + person + "/" + verb)),
                Stream.of("members", "end", "reveal", "attachments")
                    .map(
                        verb ->
                            stranger
                                .sends(
                                    verb.equals("reveal") ? Map.of("reason", "试") : body(verb),
                                    house.getInt("version"))
                                .post(V1 + home + "/" + verb)),
                Stream.of(
                    stranger
                        .sends(
                            Map.of(
                                "personId",
                                file.getString("id"),
                                "unitId",
                                file.getString("unit.id")),
                            file.getInt("version"))
                        .post(V1 + "/person-moves"),
                    put(stranger, person, Map.of("person", facts)),
                    put(
                        stranger,
                        person + "/categories/" + file.getString("categories[0].id"),
                        Map.of("category", "veteran")),
                    put(
                        stranger,
                        person + "/records/" + file.getString("records[0].id"),
                        body("records")),
                    put(
                        stranger,
                        home,
                        Map.of(
                            "headId", file.getString("id"), "unitId", file.getString("unit.id"))),
                    stranger
                        .sends(Map.of(), house.getInt("version"))
                        .post(V1 + home + "/members/" + file.getString("id") + "/leave")))
            .flatMap(s -> s)
            .toList();
    for (Response door : doors) {
      assertTrue(List.of(401, 403, 404).contains(door.statusCode()), door.asString());
      assertFalse(door.asString().contains(NAME) || door.asString().contains("古南"));
    }
    for (Map<String, Object> search : searches()) {
      Response found = stranger.sends(search).post(V1 + "/persons/search");
      Response exported =
          stranger
              .sends(Map.of("kind", "person.export", "filters", search, "reason", "试"))
              .post(V1 + "/person-exports");
      if (stranger == Persona.TOWN) {
        found.then().statusCode(200).body("items", hasSize(0)).body("total", equalTo(0));
        String job =
            exported.then().statusCode(201).body("rows", equalTo(0)).extract().path("jobId");
        Api.ended(stranger, job);
      } else {
        assertTrue(List.of(401, 403).contains(found.statusCode()), found.asString());
        assertTrue(List.of(401, 403).contains(exported.statusCode()), exported.asString());
      }
    }
    Response homes =
        stranger.sends(Map.of("text", NAME, "total", true)).post(V1 + "/households/search");
    if (stranger == Persona.TOWN) {
      homes.then().statusCode(200).body("items", hasSize(0)).body("total", equalTo(0));
    } else {
      assertTrue(List.of(401, 403).contains(homes.statusCode()));
    }
  }

  /** Ids of another's parts do not open through a file of one's own. */
  @Test
  void anotherFilesPartsDoNotOpenThroughOnesOwn() {
    JsonPath own = Families.person(Persona.TOWN, "闻人有门", "500110002", "veteran");
    String path = V1 + "/persons/" + own.getString("id");
    for (Response door :
        List.of(
            Persona.TOWN
                .sends(Map.of("category", "veteran"), own.getInt("version"))
                .put(path + "/categories/" + file.getString("categories[0].id")),
            Persona.TOWN
                .sends(body("records"), own.getInt("version"))
                .put(path + "/records/" + file.getString("records[0].id")))) {
      refused(door, 404, "not-found");
    }
    Persona.TOWN
        .sends(
            Map.of(
                "field",
                "EVIDENCE_NO",
                "categoryId",
                file.getString("categories[0].id"),
                "reason",
                "试"))
        .post(path + "/reveal")
        .then()
        .statusCode(422);
    refused(
        Persona.TOWN.sends(Map.of("ids", List.of(scan))).post(path + "/attachments"),
        422,
        "attachment.unknown");
    // Neither as the head nor as a member of a household of one's own.
    refused(
        Persona.TOWN
            .sends(Map.of("headId", file.getString("id"), "unitId", own.getString("unit.id")))
            .post(V1 + "/households"),
        404,
        "not-found");
    JsonPath home = Families.household(Persona.TOWN, own);
    refused(
        Persona.TOWN
            .sends(
                Map.of("personId", file.getString("id"), "relation", "OTHER"),
                home.getInt("version"))
            .post(V1 + "/households/" + home.getString("id") + "/members"),
        404,
        "not-found");
    // Nor can a file be opened at a place outside.
    Map<String, Object> outside = Families.facts("闻人外门", Families.VILLAGE);
    Families.tries(Persona.TOWN, outside).then().statusCode(422);
  }

  @Test
  void aTakenNumberDoesNotTellWhere() {
    Map<String, Object> again = Families.facts("闻人重门", "500110002");
    again.put("idNumber", facts.get("idNumber"));
    Response taken = Families.tries(Persona.TOWN, again);
    refused(taken, 409, "person.id-taken");
    for (String word :
        List.of(NAME, "古南", "500110001", file.getString("id"), file.getString("unit.id"), PHONE)) {
      assertFalse(taken.asString().contains(word), word);
    }
  }

  @Test
  void theOwnVillageTownAndOfficeFindIt() {
    for (Persona inside : List.of(Persona.VILLAGE, Persona.OTHER_TOWN, Persona.OFFICE)) {
      for (Map<String, Object> search : searches()) {
        inside
            .sends(search)
            .post(V1 + "/persons/search")
            .then()
            .statusCode(200)
            .body("items.id", hasItem(file.getString("id")));
      }
    }
  }

  /** The trail holds ids, codes and reasons: no name, number, phone or address of a file. */
  @Test
  void theTrailTellsNoPersonalData() {
    String after = "";
    int rows = 0;
    do {
      Response page = Persona.AUDITOR.asks().get(V1 + "/audit-events?limit=100&after=" + after);
      for (String word : List.of(NAME, PHONE, facts.get("idNumber").toString(), "某街道某社区1号")) {
        assertFalse(page.asString().contains(word), word);
      }
      rows += page.jsonPath().getList("items").size();
      after = page.jsonPath().getString("next");
    } while (after != null);
    assertTrue(rows > 0);
    assertEquals(403, Persona.LEADER.asks().get(V1 + "/audit-events").statusCode());
  }

  private List<Map<String, Object>> searches() {
    return List.of(
        Map.of("text", NAME, "total", true),
        Map.of("text", "无门", "total", true),
        Map.of("text", "wrwm", "total", true),
        Map.of("idNumber", facts.get("idNumber"), "total", true),
        Map.of("phone", PHONE, "total", true),
        Map.of("unit", file.getString("unit.id"), "text", NAME, "total", true),
        Map.of("category", "veteran", "text", NAME, "total", true),
        Map.of("record", "need", "text", NAME, "total", true));
  }

  private Map<String, ?> body(String verb) {
    return switch (verb) {
      case "confirm" -> Map.of("year", 2026);
      case "close" -> Map.of("as", "WRONG", "on", "2026-01-01");
      case "categories" -> Map.of("category", "disabled");
      case "records" -> Map.of("kind", "need", "facts", Map.of("field", "就业"));
      case "attachments" -> Map.of("ids", List.of(scan));
      case "reveal" -> Map.of("field", "PHONE", "reason", "试");
      case "members" -> Map.of("personId", file.getString("id"), "relation", "OTHER");
      case "end" -> Map.of("on", "2026-01-01");
      default -> Map.of("reason", "试");
    };
  }

  private static Response put(Persona who, String path, Map<String, ?> body) {
    return who.sends(body, 0).put(V1 + path);
  }

  private JsonPath post(Persona who, String path, Map<String, ?> body) {
    return who.sends(body, file.getInt("version"))
        .post(V1 + path.formatted(file.getString("id")))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
