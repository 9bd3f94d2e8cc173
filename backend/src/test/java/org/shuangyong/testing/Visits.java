package org.shuangyong.testing;

import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Visits, findings and fairs as tests make them. */
public final class Visits {
  private Visits() {}

  /** An activity of a kind, of today, in which these units take part. */
  public static JsonPath activity(Persona who, String kind, String title, String... units) {
    Map<String, Object> facts = Activities.facts(title, Activities.today());
    facts.put("partyIds", List.of(units).stream().map(Api::unitId).toList());
    return Activities.plan(who, Activities.request(kind, facts));
  }

  /** A household of a new veteran of the sample village. */
  public static JsonPath household(String name) {
    JsonPath head = Families.person(Persona.VILLAGE, name, Families.VILLAGE, "veteran");
    return Families.household(Persona.VILLAGE, head);
  }

  public static Map<String, Object> toTroop(String troop, long money) {
    return line("unitId", Api.unitId(troop), money);
  }

  public static Map<String, Object> toFamily(JsonPath household, long money) {
    return line("householdId", household.getString("id"), money);
  }

  private static Map<String, Object> line(String target, String id, long money) {
    return new HashMap<>(
        map(
            target,
            id,
            "leader",
            "孙正",
            "leaderPost",
            "区委常委",
            "gift",
            "慰问品一份",
            "goods",
            20000L,
            "money",
            money,
            "budgetLine",
            money == 0 ? null : "双拥专项经费",
            "sends",
            List.of("WARMTH")));
  }

  /** A part of an activity as it is now; its version is the activity's. */
  public static JsonPath part(Persona who, String activity, String part) {
    return who.asks()
        .get(V1 + "/activities/" + activity + "/" + part)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  public static Response tries(Persona who, String activity, String path, Map<String, ?> body) {
    return who.sends(body, version(who, activity)).post(V1 + "/activities/" + activity + path);
  }

  /** Writes a part and expects it to be done; the part as it is then. */
  public static JsonPath post(Persona who, String activity, String path, Map<String, ?> body) {
    Response answer = tries(who, activity, path, body);
    answer
        .then()
        .statusCode(
            org.hamcrest.Matchers.anyOf(
                org.hamcrest.Matchers.equalTo(200), org.hamcrest.Matchers.equalTo(201)));
    return answer.jsonPath();
  }

  public static int version(Persona who, String activity) {
    return who.asks()
        .get(V1 + "/activities/" + activity)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getInt("version");
  }

  /** The id of the line just added. */
  public static String line(Persona who, String activity, Map<String, ?> line) {
    List<String> ids = post(who, activity, "/visit/lines", line).getList("lines.id");
    return ids.get(ids.size() - 1);
  }

  public static JsonPath sign(Persona who, String activity, String line, LocalDate on) {
    return post(
        who,
        activity,
        "/visit/lines/" + line + "/sign",
        Map.of("on", on.toString(), "signer", "李四", "paperNo", "慰签〔2026〕1号"));
  }

  public static Map<String, Object> border(JsonPath household) {
    return new HashMap<>(
        Map.of(
            "householdId",
            household.getString("id"),
            "region",
            "BORDER",
            "contactName",
            "周兰",
            "contactUnitId",
            Api.unitId(Families.VILLAGE)));
  }

  public static JsonPath tag(Persona who, JsonPath household) {
    return who.sends(border(household))
        .post(V1 + "/border-families")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }
}
