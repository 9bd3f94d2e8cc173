package org.shuangyong.app;

import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;

/** Each write to files and households once, for the test that looks for its row in the trail. */
final class EveryFamilyWrite {
  private EveryFamilyWrite() {}

  static void all() {
    Map<String, Object> facts = Families.facts("严一", Families.VILLAGE);
    JsonPath file = Families.person(Persona.VILLAGE, facts, "veteran");
    String path = V1 + "/persons/" + file.getString("id");
    facts.remove("idNumber");
    file = put(file, path, Map.of("person", facts));
    file =
        put(
            file,
            path + "/categories/" + file.getString("categories[0].id"),
            Map.of("category", "veteran", "validFrom", "2010-12-01", "evidenceNo", "退字1号"));
    file = post(Persona.VILLAGE, file, path + "/categories", Map.of("category", "disabled"));
    file =
        post(
            Persona.VILLAGE,
            file,
            path + "/records",
            Map.of("kind", "need", "facts", Map.of("field", "就业")));
    file =
        put(
            file,
            path + "/records/" + file.getString("records[0].id"),
            Map.of("kind", "need", "facts", Map.of("field", "就业", "met", true)));
    Persona.VILLAGE
        .sends(Map.of("field", "ID_NUMBER", "reason", "核对"))
        .post(path + "/reveal")
        .then()
        .statusCode(200);
    file = post(Persona.OTHER_TOWN, file, path + "/check", Map.of());
    file = post(Persona.OFFICE, file, path + "/send-back", Map.of("reason", "缺证明"));
    file = post(Persona.OTHER_TOWN, file, path + "/check", Map.of());
    file = post(Persona.OFFICE, file, path + "/approve", Map.of());
    file = post(Persona.VILLAGE, file, path + "/confirm", Map.of("year", 2026));
    file = post(Persona.OFFICE, file, path + "/doubt", Map.of("reason", "身份存疑"));
    file = post(Persona.OTHER_TOWN, file, path + "/clear", Map.of());
    file = post(Persona.OFFICE, file, path + "/close", Map.of("as", "WRONG", "on", "2026-01-01"));
    file = post(Persona.OFFICE, file, path + "/reopen", Map.of());
    JsonPath other = Families.person(Persona.VILLAGE, "严二", Families.VILLAGE);
    JsonPath house = Families.household(Persona.VILLAGE, file);
    String home = V1 + "/households/" + house.getString("id");
    house =
        post(
            Persona.VILLAGE,
            house,
            home + "/members",
            Map.of("personId", other.getString("id"), "relation", "SPOUSE"));
    house =
        post(
            Persona.VILLAGE,
            house,
            home + "/members/" + other.getString("id") + "/leave",
            Map.of());
    house =
        put(
            house,
            home,
            Map.of(
                "headId",
                file.getString("id"),
                "unitId",
                file.getString("unit.id"),
                "address",
                "某社区2号"));
    Persona.VILLAGE.sends(Map.of("reason", "上门")).post(home + "/reveal").then().statusCode(200);
    post(Persona.VILLAGE, house, home + "/end", Map.of("on", "2026-01-01"));
  }

  private static JsonPath put(JsonPath row, String path, Map<String, ?> body) {
    return Persona.VILLAGE
        .sends(body, row.getInt("version"))
        .put(path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static JsonPath post(Persona who, JsonPath row, String path, Map<String, ?> body) {
    return who.sends(body, row.getInt("version"))
        .post(path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
