package org.shuangyong.testing;

import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Made-up letters of merit. */
public final class Merits {
  private static final AtomicInteger NEXT = new AtomicInteger();

  /** Those who must bring a 二等功. */
  public static final List<Map<String, Object>> DISTRICT =
      List.of(Map.of("name", "甲", "rank", "区政府负责同志"), Map.of("name", "乙", "rank", "区人武部负责同志"));

  private Merits() {}

  public static Map<String, Object> facts(String soldier, String award, String unitCode) {
    return map(
        "unitId",
        Api.unitId(unitCode),
        "award",
        award,
        "awardOn",
        "2020-12-01",
        "source",
        "TROOP",
        "soldier",
        soldier,
        "addressee",
        soldier + "父",
        "relation",
        "PARENT",
        "phone",
        "13800005678",
        "address",
        "某街道某社区3号",
        "facts",
        Map.of("education", "大专"));
  }

  /** A soldier's name nobody has had here. */
  public static String soldier() {
    int n = NEXT.incrementAndGet();
    return "甄" + (char) ('一' + n % 900) + (char) ('丁' + n / 900);
  }

  public static Response receives(
      Persona who, String receivedOn, boolean register, List<Map<String, Object>> letters) {
    return who.sends(map("receivedOn", receivedOn, "register", register, "letters", letters))
        .post(V1 + "/merit-letters");
  }

  /** In the book. */
  public static JsonPath registered(String award, String unitCode, String receivedOn) {
    return whole(
        Persona.OFFICE,
        receives(Persona.OFFICE, receivedOn, true, List.of(facts(soldier(), award, unitCode)))
            .then()
            .statusCode(201)
            .extract()
            .path("letters[0].id"));
  }

  public static JsonPath whole(Persona who, String id) {
    return who.asks().get(V1 + "/merit-letters/" + id).then().statusCode(200).extract().jsonPath();
  }

  public static Response tries(Persona who, JsonPath letter, String verb, Map<String, ?> body) {
    return who.sends(body, letter.getInt("row.version"))
        .post(V1 + "/merit-letters/" + letter.getString("row.id") + "/" + verb);
  }

  public static JsonPath step(Persona who, JsonPath letter, String verb, Map<String, ?> body) {
    return tries(who, letter, verb, body).then().statusCode(200).extract().jsonPath();
  }

  public static Response plans(Persona who, JsonPath letter, String day) {
    return who.sends(
            Map.of(
                "letters",
                List.of(
                    Map.of(
                        "id", letter.getString("row.id"), "version", letter.getInt("row.version"))),
                "plannedOn",
                day))
        .post(V1 + "/merit-letters/plan");
  }

  /** Checked, verified and given a day. */
  public static JsonPath planned(JsonPath registered, String day) {
    JsonPath letter = step(Persona.OFFICE, registered, "check", Map.of());
    letter = step(Persona.OFFICE, letter, "verify", Map.of());
    plans(Persona.OFFICE, letter, day).then().statusCode(200);
    return whole(Persona.OFFICE, letter.getString("row.id"));
  }

  public static Response delivers(
      Persona who, JsonPath letter, String day, List<Map<String, Object>> present) {
    return tries(who, letter, "deliver", Map.of("deliveredOn", day, "present", present));
  }

  public static JsonPath search(Persona who, Map<String, ?> filter) {
    return who.sends(map("filter", filter, "limit", 100, "total", true))
        .post(V1 + "/merit-letters/search")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
