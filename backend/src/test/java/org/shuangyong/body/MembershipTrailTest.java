package org.shuangyong.body;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** What of a person in a seat is kept elsewhere: nothing in the trail, little at a troop. */
@AppTest
class MembershipTrailTest {
  @Test
  void theTrailNamesNoPerson() {
    String body = body("留痕无名机构", false);
    JsonPath seat = seat(body, Api.unitId("QJW"), "LIAISON", "甲无名", "2021-01-01");
    String path = V1 + "/memberships/" + seat.getString("id");
    Map<String, Object> facts =
        Map.of("role", "LIAISON", "personName", "乙无名", "post", "科长", "validFrom", "2021-01-01");
    JsonPath changed =
        Persona.OFFICE
            .sends(Map.of("facts", facts), seat.getInt("version"))
            .put(path)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    JsonPath next =
        Persona.OFFICE
            .sends(Map.of("personName", "丙无名", "from", "2022-01-01"), changed.getInt("version"))
            .post(path + "/replace")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    end(next, "2023-01-01").then().statusCode(200);
    List<String> details = new ArrayList<>(trail(seat.getString("id")));
    assertTrue(details.get(0).contains("\"changed\":[\"personName\",\"post\"]"), details.get(0));
    details.addAll(trail(next.getString("id")));
    assertEquals(4, details.size());
    assertTrue(details.get(3).contains("\"follows\":\"" + seat.getString("id")), details.get(3));
    assertFalse(details.toString().contains("无名"), details.toString());

    Map<String, Object> over =
        Map.of(
            "name",
            "留痕无名机构",
            "sort",
            50,
            "liaisons",
            true,
            "validFrom",
            "2021-01-01",
            "validTo",
            "2030-12-31");
    Persona.OFFICE
        .sends(Map.of("facts", over), 0)
        .put(V1 + "/bodies/" + body)
        .then()
        .statusCode(200);
    String last = trail(body).get(0);
    assertTrue(last.contains("\"liaisons\":true") && last.contains("2030-12-31"), last);
  }

  private static List<String> trail(String record) {
    return Persona.AUDITOR
        .asks()
        .get(V1 + "/audit-events?recordId=" + record)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.detail");
  }

  @Test
  void whatATroopTakesOverComesWithoutPostAndPhone() {
    JsonPath old = unit("TAKEN-D", "DEPARTMENT", "DEPARTMENT");
    JsonPath troop = unit("TAKEN-T", "TROOP", "MILITARY");
    Map<String, Object> facts =
        Map.of(
            "role",
            "LIAISON",
            "personName",
            "转隶联络员",
            "post",
            "科长",
            "phone",
            "023-40008888",
            "validFrom",
            "2021-01-01");
    Persona.OFFICE
        .sends(add(body("转隶机构", false), old.getString("id"), facts))
        .post(V1 + "/memberships")
        .then()
        .statusCode(201);
    Persona.OFFICE
        .sends(
            Map.of("targetId", troop.getString("id"), "on", "2022-01-01", "source", "转隶文件"),
            old.getInt("version"))
        .post(V1 + "/units/" + old.getString("id") + "/merge")
        .then()
        .statusCode(200);
    Persona.OFFICE
        .asks()
        .get(V1 + "/memberships?unit=" + troop.getString("id"))
        .then()
        .body("items.personName", contains("转隶联络员"))
        .body("items[0].post", nullValue())
        .body("items[0].phone", nullValue());
    // Others count the district's troops.
    Persona.ADMIN
        .sends(
            Map.of(
                "facts",
                Map.of(
                    "name",
                    "单位TAKEN-T",
                    "kind",
                    "TROOP",
                    "actorKind",
                    "MILITARY",
                    "validFrom",
                    "2021-01-01",
                    "validTo",
                    "2022-01-02")),
            troop.getInt("version"))
        .put(V1 + "/units/" + troop.getString("id"))
        .then()
        .statusCode(200);
  }

  private static JsonPath unit(String code, String kind, String actor) {
    Map<String, String> facts =
        Map.of("name", "单位" + code, "kind", kind, "actorKind", actor, "validFrom", "2021-01-01");
    return Persona.ADMIN
        .sends(Map.of("code", code, "parentId", Api.unitId("LDXZ"), "facts", facts))
        .post(V1 + "/units")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static Map<String, Object> bodyFacts(String name, boolean liaisons) {
    return Map.of("name", name, "sort", 50, "liaisons", liaisons, "validFrom", "2021-01-01");
  }

  private static String body(String name, boolean liaisons) {
    return Persona.OFFICE
        .sends(Map.of("facts", bodyFacts(name, liaisons)))
        .post(V1 + "/bodies")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getString("id");
  }

  private static Map<String, Object> add(String body, String unit, Map<String, Object> facts) {
    return Map.of("bodyId", body, "unitId", unit, "facts", facts);
  }

  private static JsonPath seat(String body, String unit, String role, String name, String from) {
    return Persona.OFFICE
        .sends(add(body, unit, Map.of("role", role, "personName", name, "validFrom", from)))
        .post(V1 + "/memberships")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static Response end(JsonPath seat, String to) {
    return Persona.OFFICE
        .sends(Map.of("to", to), seat.getInt("version"))
        .post(V1 + "/memberships/" + seat.getString("id") + "/end");
  }
}
