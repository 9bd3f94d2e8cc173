package org.shuangyong.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.shuangyong.testing.Api.V1;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Benefits;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Tokens;

/** Every kind of case that is shipped runs as its data says, and by nobody else (issue 5 E). */
@AppTest
class BenefitKindsTest {
  private static final Map<String, String> VALUES = Map.of("EXAM_POINTS", "combat");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resettlement",
        "job-help",
        "startup-help",
        "spouse-job",
        "enrolment",
        "transfer",
        "exam",
        "home",
        "card",
        "hardship",
        "privacy"
      })
  void aKindRunsThroughEveryStepOfItsData(String code) {
    JsonPath kinds = Persona.OFFICE.asks().get(V1 + "/kinds?of=benefit").jsonPath();
    Map<String, Object> kind = kinds.getMap("find { it.code == '" + code + "' }");
    JsonPath person =
        Families.person(
            Persona.VILLAGE,
            "束" + code.length() + "样",
            Families.VILLAGE,
            code.equals("spouse-job") ? "serving-family" : "veteran");
    Map<String, Object> request = Benefits.request(person, code, values(list(kind, "fields")));
    String values = (String) course(kind).get("values");
    if (values != null) {
      request.put("valueCode", VALUES.getOrDefault(values, "home-1"));
    }
    if ((boolean) course(kind).get("contact")) {
      request.putAll(Map.of("helper", "站长", "contactNextOn", "2099-01-01"));
    }
    JsonPath of = Benefits.accept(Persona.OFFICE, request);
    List<String> expected = new ArrayList<>();
    List<String> passed = new ArrayList<>();
    for (Map<String, Object> step : list(course(kind), "steps")) {
      expected.add((String) step.get("code"));
      assertEquals("HANDLING", of.getString("status"));
      passed.add(of.getString("step"));
      assertEquals(actor(step), of.getString("actor.code"), of.getString("step"));
      List<String> papers = new ArrayList<>();
      if (passed.size() == 1) {
        list(kind, "papers").forEach(paper -> papers.add((String) paper.get("name")));
      }
      ((List<?>) step.get("papers")).forEach(paper -> papers.add((String) paper));
      if (!papers.isEmpty()) {
        refused(of, "benefit.papers-missing", values(list(step, "fields")));
      }
      for (String paper : papers) {
        of = does(of, "papers", Map.of("name", paper, "seen", true)).jsonPath();
      }
      if (list(step, "fields").stream().anyMatch(f -> (boolean) f.get("required"))) {
        refused(of, "validation.failed", Map.of());
      }
      of = does(of, "pass", Map.of("facts", values(list(step, "fields")))).jsonPath();
    }
    assertEquals(expected, passed);
    assertEquals("PASSED", of.getString("status"));
    of = Benefits.step(Persona.OFFICE2, of, "finish", Map.of());
    assertNull(of.getString("actor"));
    of = Benefits.step(Persona.OFFICE, of, "visit", Map.of("satisfaction", 5));
    assertEquals(
        "ARCHIVED", Benefits.step(Persona.OFFICE, of, "archive", Map.of()).getString("status"));
  }

  /** What the step wants first is asked for, and the case stays where it is. */
  private static void refused(JsonPath of, String problem, Map<String, ?> facts) {
    var answer = tries(of, "pass", Map.of("facts", facts));
    assertEquals(422, answer.statusCode(), answer.asString());
    assertEquals(problem, answer.jsonPath().getString("code"));
    assertEquals(of.getString("step"), Benefits.get(Persona.OFFICE, of).getString("step"));
  }

  private static io.restassured.response.Response does(
      JsonPath of, String verb, Map<String, ?> body) {
    return tries(of, verb, body).then().statusCode(200).extract().response();
  }

  /** As somebody of the unit whose turn it is; the office where it is nobody's. */
  private static io.restassured.response.Response tries(
      JsonPath of, String verb, Map<String, ?> body) {
    String unit = of.getString("actor.code");
    String role =
        switch (unit == null ? "" : unit) {
          case "" -> "office";
          case "500110001" -> "town";
          case Families.VILLAGE -> "village";
          default -> "member";
        };
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.of("kinds-" + role, "经办", unit == null ? "SYB" : unit, "500110", role))
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + of.getInt("version") + "\"")
        .body(body)
        .post(Benefits.PATH + "/" + of.getString("id") + "/" + verb);
  }

  private static String actor(Map<String, Object> step) {
    return switch ((String) step.get("actor")) {
      case "KEEPER" -> Families.VILLAGE;
      case "TOWN" -> "500110001";
      case "UNIT" -> (String) step.get("unit");
      default -> null;
    };
  }

  /** A value for each field that must have one. */
  private static Map<String, Object> values(List<Map<String, Object>> fields) {
    Map<String, Object> values = new HashMap<>();
    for (Map<String, Object> field : fields) {
      if ((boolean) field.get("required")) {
        values.put(
            (String) field.get("code"),
            switch ((String) field.get("type")) {
              case "CHOICE" -> ((List<?>) field.get("choices")).get(0);
              case "NUMBER" -> 2071;
              case "DATE" -> "2026-03-01";
              case "YES_NO" -> true;
              default -> "某某";
            });
      }
    }
    return values;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> of, String name) {
    return (List<Map<String, Object>>) of.get(name);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> course(Map<String, Object> kind) {
    return (Map<String, Object>) kind.get("course");
  }
}
