package org.shuangyong.testing;

import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuangyong.platform.clock.Clocks;

/** Activities as tests make them. */
public final class Activities {
  public static final String PATH = V1 + "/activities";

  private Activities() {}

  public static LocalDate today() {
    return LocalDate.now(Clocks.CHINA);
  }

  /** What every activity says: held on one day, nothing else. */
  public static Map<String, Object> facts(String title, LocalDate day) {
    return new HashMap<>(
        Map.of("title", title, "startsOn", day.toString(), "endsOn", day.toString()));
  }

  public static Map<String, Object> request(String kind, Map<String, ?> facts) {
    return new HashMap<>(Map.of("kind", kind, "facts", facts));
  }

  public static Response tries(Persona who, Map<String, ?> request) {
    return who.sends(request).post(PATH);
  }

  public static JsonPath plan(Persona who, Map<String, ?> request) {
    return tries(who, request).then().statusCode(201).extract().jsonPath();
  }

  /** A 宣传教育 of today by the person's unit, in which these units take part. */
  public static JsonPath publicity(Persona who, String title, String... units) {
    Map<String, Object> facts = facts(title, today());
    facts.put("partyIds", Arrays.stream(units).map(Api::unitId).toList());
    return plan(who, request("publicity", facts));
  }

  /** Held on a day, with a tag and so many people of one class. */
  public static JsonPath recorded(
      Persona who, String kind, LocalDate day, String tag, String audience, int people) {
    Map<String, Object> facts = facts(kind + " " + day, day);
    facts.put("tags", tag == null ? List.of() : List.of(tag));
    return step(
        who,
        plan(who, request(kind, facts)),
        "record",
        Map.of("counts", List.of(Map.of("audience", audience, "people", people))));
  }

  public static Response triesStep(Persona who, JsonPath of, String verb, Map<String, ?> body) {
    return who.sends(body, of.getInt("version")).post(PATH + "/" + of.getString("id") + "/" + verb);
  }

  public static JsonPath step(Persona who, JsonPath of, String verb, Map<String, ?> body) {
    return triesStep(who, of, verb, body).then().statusCode(200).extract().jsonPath();
  }

  public static Response triesPut(Persona who, JsonPath of, String part, Map<String, ?> body) {
    return who.sends(body, of.getInt("version")).put(PATH + "/" + of.getString("id") + part);
  }

  /** Writes a part; the activity as it is then. */
  public static JsonPath put(Persona who, JsonPath of, String part, Map<String, ?> body) {
    triesPut(who, of, part, body).then().statusCode(200);
    return get(who, of);
  }

  public static JsonPath get(Persona who, JsonPath of) {
    return read(who, "/activities/" + of.getString("id"));
  }

  public static JsonPath read(Persona who, String path) {
    return who.asks().get(V1 + path).then().statusCode(200).extract().jsonPath();
  }

  /** A part of an activity as a person reads it, such as {@code /meeting}. */
  public static JsonPath part(Persona who, JsonPath of, String part) {
    return read(who, "/activities/" + of.getString("id") + part);
  }

  /** A new body; its id. */
  public static String body(String name) {
    return Persona.OFFICE
        .sends(
            Map.of(
                "facts",
                Map.of("name", name, "sort", 90, "liaisons", false, "validFrom", "2010-01-01")))
        .post(V1 + "/bodies")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** A meeting of a body that the office planned, with two items on its agenda. */
  public static JsonPath meeting(String body, String kind, LocalDate day, String... units) {
    Map<String, Object> facts = facts("会议" + day, day);
    facts.put("partyIds", Arrays.stream(units).map(Api::unitId).toList());
    return put(
        Persona.OFFICE,
        plan(Persona.OFFICE, request(kind, facts)),
        "/meeting",
        Map.of(
            "bodyId",
            body,
            "chair",
            "孙正",
            "agenda",
            List.of(
                Api.map("side", "LOCAL", "title", "通报上半年工作", "presenter", null),
                Map.of("side", "TROOP", "title", "提出需求", "presenter", "驻綦A部"))));
  }

  /** A training that the office planned. */
  public static JsonPath training(String kind, LocalDate day) {
    Map<String, Object> facts = facts("培训" + day, day);
    facts.put(
        "extra",
        kind.equals("training-defence")
            ? Map.of("level", "区管领导干部", "hours", 16)
            : Map.of("hours", 8));
    return plan(Persona.OFFICE, request(kind, facts));
  }

  public static Map<String, Object> missionFacts(String called, String arrived, String ended) {
    return Api.map(
        "thanks",
        null,
        "event",
        "暴雨抢险",
        "calledAt",
        called,
        "arrivedAt",
        arrived,
        "endedAt",
        ended,
        "people",
        60,
        "peopleHours",
        360,
        "result",
        "转移群众");
  }

  public static Map<String, Object> campaignFacts(String name, Map<String, Integer> targets) {
    return Map.of(
        "name",
        name,
        "startsOn",
        today().minusDays(30).toString(),
        "endsOn",
        today().plusDays(30).toString(),
        "plan",
        "方案",
        "targets",
        targets.entrySet().stream()
            .map(t -> Map.of("unitId", Api.unitId(t.getKey()), "target", t.getValue()))
            .toList());
  }

  /** A campaign of the office with targets by unit code. */
  public static JsonPath campaign(String name, Map<String, Integer> targets) {
    return Persona.OFFICE
        .sends(Map.of("facts", campaignFacts(name, targets)))
        .post(V1 + "/campaigns")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  /** All ids of a list, page after page. */
  public static List<String> ids(Persona who, String query) {
    List<String> ids = new ArrayList<>();
    String after = null;
    do {
      JsonPath page =
          read(who, "/activities?limit=100&" + query + (after == null ? "" : "&after=" + after));
      ids.addAll(page.getList("items.id", String.class));
      after = page.getString("next");
    } while (after != null);
    return ids;
  }
}
