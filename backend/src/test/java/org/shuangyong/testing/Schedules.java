package org.shuangyong.testing;

import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Entries of the office's year. */
public final class Schedules {
  public static final String PATH = V1 + "/schedule";

  private Schedules() {}

  public static Map<String, Object> day(int month, int day) {
    Map<String, Object> rule = new HashMap<>(Map.of("form", "DAY", "month", month, "day", day));
    for (String other :
        List.of("toMonth", "toDay", "week", "weekday", "festival", "fromOffset", "toOffset")) {
      rule.put(other, null);
    }
    return rule;
  }

  public static Map<String, Object> request(String name, Map<String, Object> rule) {
    return new HashMap<>(
        Map.of(
            "name",
            name,
            "rule",
            rule,
            "todo",
            "按通知办理。",
            "leadDays",
            10,
            "source",
            "区双拥办",
            "sure",
            "LOW"));
  }

  public static JsonPath add(String name, Map<String, Object> rule) {
    return Persona.OFFICE
        .sends(request(name, rule))
        .post(PATH + "/entries")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  public static JsonPath change(JsonPath entry, Map<String, Object> request) {
    return Persona.OFFICE
        .sends(request, entry.getInt("version"))
        .put(PATH + "/entries/" + entry.getString("code"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  public static JsonPath step(JsonPath entry, String verb) {
    return Persona.OFFICE
        .asks()
        .header("If-Match", "\"" + entry.getInt("version") + "\"")
        .post(PATH + "/entries/" + entry.getString("code") + "/" + verb)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** An entry as it falls in a year. */
  public static JsonPath entry(Persona who, int year, String code) {
    Map<String, Object> found =
        who.asks()
            .get(PATH + "?year=" + year)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getMap("entries.find { it.code == '" + code + "' }");
    return JsonPath.from(Json.of(found));
  }

  /** A map as JSON, to be read as an answer is. */
  private static final class Json {
    static String of(Object value) {
      try {
        return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(value);
      } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
