package org.shuangyong.app;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Benefits;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Merits;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Plaques;
import org.shuangyong.testing.Rosters;

/** What names a file goes with it: into the one it is merged with and back, and where it moves. */
@AppTest
class FamilyFollowersTest {
  private static final int YEAR = 2041;

  @Inject Clocks clocks;

  @Test
  void whatNamedTheClosedFileNamesTheKeptOneAndComesBack() {
    JsonPath kept = Families.person(Persona.VILLAGE, "随档甲", Families.VILLAGE, "veteran");
    Map<String, Object> facts = Families.facts("随档甲", Families.VILLAGE);
    JsonPath gone = Families.person(Persona.VILLAGE, facts, "veteran", "disabled");
    JsonPath home = Families.household(Persona.VILLAGE, gone);
    JsonPath plaque =
        Plaques.triesCreate(Persona.VILLAGE, home).then().statusCode(201).extract().jsonPath();
    Map<String, Object> said = Merits.facts(Merits.soldier(), "four-haves", Families.VILLAGE);
    said.put("personId", gone.getString("id"));
    String letter =
        Merits.receives(Persona.OFFICE, clocks.today().toString(), true, List.of(said))
            .then()
            .statusCode(201)
            .extract()
            .path("letters[0].id");
    JsonPath item =
        Benefits.accept(
            Persona.VILLAGE,
            Benefits.request(gone, "hardship", Map.of("cause", "收入低", "need", "生活补助")));
    JsonPath roster =
        Rosters.expected(
            YEAR,
            List.of(Rosters.line("随档甲", (String) facts.get("idNumber"), null, Families.VILLAGE)));
    assertEquals(1, collected(roster));
    List<String> before = named(plaque, letter, item);
    assertEquals(List.of(gone.getString("id")), before.stream().distinct().toList());

    JsonPath pair = Families.twin(Persona.VILLAGE, kept.getString("id"));
    pair = twin(Persona.VILLAGE, pair, "propose", Map.of("keptId", kept.getString("id")));
    pair = twin(Persona.OTHER_TOWN, pair, "merge", Map.of());
    assertEquals(
        List.of(kept.getString("id")), named(plaque, letter, item).stream().distinct().toList());
    assertEquals(1, collected(roster), "expected and on file, whichever file stays");
    Persona.VILLAGE
        .asks()
        .get(V1 + "/households/" + home.getString("id"))
        .then()
        .body("timeline.kind", hasItem("benefit"))
        .body("timeline.kind", hasItem("merit-letter"));

    twin(Persona.OTHER_TOWN, pair, "undo", Map.of());
    assertEquals(before, named(plaque, letter, item));
    assertEquals(1, collected(roster));
  }

  @Test
  void whoMovesTakesPlaqueAndOpenCasesAlongAndBothSidesAreTold() {
    JsonPath head = Plaques.approved("随迁户主", Families.VILLAGE, "veteran");
    JsonPath home = Families.household(Persona.OFFICE, head);
    JsonPath plaque =
        Plaques.triesCreate(Persona.OFFICE, home).then().statusCode(201).extract().jsonPath();
    JsonPath item =
        Benefits.accept(
            Persona.VILLAGE,
            Benefits.request(head, "hardship", Map.of("cause", "收入低", "need", "生活补助")));
    assertEquals(Families.VILLAGE, item.getString("actor.code"));
    refused(Persona.TOWN.asks().get(Benefits.PATH + "/" + item.getString("id")), 404, "not-found");
    JsonPath now = Persona.VILLAGE.asks().get(V1 + "/persons/" + head.getString("id")).jsonPath();
    JsonPath move =
        Persona.VILLAGE
            .sends(
                Map.of("personId", head.getString("id"), "unitId", Api.unitId("500110002002")),
                now.getInt("version"))
            .post(V1 + "/person-moves")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    assertEquals(List.of("person-move.ask"), Api.codes(Persona.TOWN, move.getString("id")));

    Persona.TOWN
        .sends(Map.of(), move.getInt("version"))
        .post(V1 + "/person-moves/" + move.getString("id") + "/accept")
        .then()
        .statusCode(200);

    assertEquals(List.of("person-move.accept"), Api.codes(Persona.VILLAGE, move.getString("id")));
    Plaques.get(Persona.TOWN, Plaques.id(plaque));
    refused(Persona.VILLAGE.asks().get(V1 + "/plaques/" + Plaques.id(plaque)), 404, "not-found");
    Persona.TOWN
        .asks()
        .get(Benefits.PATH + "/" + item.getString("id"))
        .then()
        .statusCode(200)
        .body("actor.code", equalTo("500110002002"))
        .body("steps[-1].actor.code", equalTo("500110002002"))
        .body("proposer.code", equalTo("500110002002"))
        .body("events[-1].word", equalTo("benefit.move"));
    // The old place still sees what it took in.
    JsonPath left = Benefits.get(Persona.VILLAGE, item);
    assertTrue(left.getList("allowedActions").isEmpty(), left.getList("allowedActions").toString());
  }

  private static List<String> named(JsonPath plaque, String letter, JsonPath item) {
    return List.of(
        Plaques.get(Persona.OFFICE, Plaques.id(plaque)).getString("basisPerson.id"),
        Merits.whole(Persona.OFFICE, letter).getString("person.id"),
        Benefits.get(Persona.OFFICE, item).getString("person.id"));
  }

  private static int collected(JsonPath roster) {
    return Persona.OFFICE
        .asks()
        .get(V1 + "/rosters/" + roster.getString("id") + "/gaps")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getInt("find { it.unit?.code == '" + Families.VILLAGE + "' }.matched");
  }

  private static JsonPath twin(Persona who, JsonPath pair, String verb, Map<String, ?> body) {
    return who.sends(new HashMap<>(body), pair.getInt("version"))
        .post(V1 + "/person-twins/" + pair.getString("id") + "/" + verb)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
