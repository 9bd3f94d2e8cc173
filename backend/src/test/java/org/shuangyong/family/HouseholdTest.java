package org.shuangyong.family;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;

/** A household is shown by its head's name, and of it no more than each may see. */
@AppTest
class HouseholdTest {
  private static final String TOWN = "500110002";

  @Test
  void theTitleFollowsTheHeadsNameAndIsNeverAMinors() {
    Map<String, Object> facts = Families.facts("旧名", Families.VILLAGE);
    facts.put("idKind", "NONE");
    facts.remove("idNumber");
    facts.put("birthOn", "1980-01-01");
    JsonPath head = Families.person(Persona.VILLAGE, facts);
    String home = V1 + "/households/" + Families.household(Persona.VILLAGE, head).getString("id");
    facts.put("name", "新名");
    JsonPath renamed = update(head, facts).then().statusCode(200).extract().jsonPath();
    Persona.VILLAGE.asks().get(home).then().body("title", equalTo("新名"));
    facts.put("birthOn", "2020-01-01");
    update(renamed, facts).then().statusCode(422).body("errors.code", hasItem("minor"));
    Persona.VILLAGE.asks().get(home).then().body("title", equalTo("新名"));
  }

  @Test
  void ofWhatIsKeptElsewhereNothingIsTold() {
    JsonPath here = Families.person(Persona.OFFICE, "内外一", Families.VILLAGE, "veteran");
    JsonPath there = Families.person(Persona.OFFICE, "内外二", TOWN, "disabled");
    JsonPath near = household(here, there);
    JsonPath seen =
        Persona.VILLAGE
            .sends(Map.of("text", "内外一"))
            .post(V1 + "/households/search")
            .then()
            .statusCode(200)
            .body("items", hasSize(1))
            .body("items[0].members", equalTo(2))
            .body("items[0].categories", contains("veteran"))
            .extract()
            .jsonPath();
    Persona.VILLAGE
        .asks()
        .get(V1 + "/households/" + seen.getString("items[0].id"))
        .then()
        .body("members.hidden", contains(false, true))
        .body("members[1].person", nullValue())
        .body("members[1].categories", hasSize(0));
    Persona.OFFICE
        .sends(Map.of("text", "内外一"))
        .post(V1 + "/households/search")
        .then()
        .body("items[0].categories", contains("veteran", "disabled"));
    // Nor of the household in which somebody of one's own lives.
    Persona.TOWN
        .asks()
        .get(V1 + "/persons/" + there.getString("id"))
        .then()
        .statusCode(200)
        .body("householdId", nullValue());
    Persona.VILLAGE
        .asks()
        .get(V1 + "/persons/" + here.getString("id"))
        .then()
        .body("householdId", equalTo(near.getString("id")));
  }

  @Test
  void whoHasAHouseholdOpenSeesThatAMemberMovedOut() {
    JsonPath head = Families.person(Persona.VILLAGE, "留守人", Families.VILLAGE);
    JsonPath son = Families.person(Persona.VILLAGE, "迁出人", Families.VILLAGE);
    JsonPath house = join(Families.household(Persona.VILLAGE, head), son);
    Families.household(Persona.VILLAGE, son);
    refused(
        Persona.VILLAGE
            .sends(
                Map.of("headId", son.getString("id"), "unitId", son.getString("unit.id")),
                house.getInt("version"))
            .put(V1 + "/households/" + house.getString("id")),
        412,
        "conflict.stale");
  }

  @Test
  void theAddressIsShownForAReason() {
    JsonPath house =
        Families.household(
            Persona.VILLAGE, Families.person(Persona.VILLAGE, "住址人", Families.VILLAGE));
    String path = V1 + "/households/" + house.getString("id") + "/reveal";
    refused(Persona.VILLAGE.sends(Map.of("reason", " ")).post(path), 422, "validation.failed");
    Persona.VILLAGE
        .sends(Map.of("reason", "上门"))
        .post(path)
        .then()
        .statusCode(200)
        .body("value", equalTo("某街道某社区1号"));
  }

  private static JsonPath household(JsonPath head, JsonPath member) {
    return Persona.OFFICE
        .sends(
            Map.of(
                "headId",
                head.getString("id"),
                "unitId",
                head.getString("unit.id"),
                "members",
                List.of(Map.of("personId", member.getString("id"), "relation", "CHILD"))))
        .post(V1 + "/households")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static JsonPath join(JsonPath house, JsonPath person) {
    return Persona.VILLAGE
        .sends(
            Map.of("personId", person.getString("id"), "relation", "CHILD"),
            house.getInt("version"))
        .post(V1 + "/households/" + house.getString("id") + "/members")
        .then()
        .statusCode(200)
        .body("members", hasSize(2))
        .extract()
        .jsonPath();
  }

  private static Response update(JsonPath person, Map<String, Object> facts) {
    return Persona.VILLAGE
        .sends(Map.of("person", facts), person.getInt("version"))
        .put(V1 + "/persons/" + person.getString("id"));
  }
}
