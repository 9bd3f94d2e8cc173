package org.shuangyong.testing;

import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Benefit cases as tests make them. */
public final class Benefits {
  public static final String PATH = V1 + "/benefit-cases";
  public static final String VETERANS_LAW = "中华人民共和国退役军人保障法";

  private Benefits() {}

  public static String law(String title) {
    return Persona.OFFICE
        .asks()
        .get(V1 + "/laws")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getString("find { it.title == '" + title + "' }.id");
  }

  /** What is asked for a kind about a person; the law of veterans. */
  public static Map<String, Object> request(JsonPath person, String kind, Map<String, ?> facts) {
    return new HashMap<>(
        map(
            "kind",
            kind,
            "personId",
            person.getString("id"),
            "lawId",
            law(VETERANS_LAW),
            "facts",
            facts));
  }

  public static Response tries(Persona who, Map<String, ?> request) {
    return who.sends(request).post(PATH);
  }

  public static JsonPath accept(Persona who, Map<String, ?> request) {
    return tries(who, request).then().statusCode(201).extract().jsonPath();
  }

  /** 困难帮扶 of a new veteran of the sample village, with its paper seen. */
  public static JsonPath hardship(Persona who, String name) {
    JsonPath person = Families.person(Persona.VILLAGE, name, Families.VILLAGE, "veteran");
    JsonPath made =
        accept(who, request(person, "hardship", Map.of("cause", "收入低", "need", "生活补助")));
    return seen(who, made, "困难情况证明");
  }

  /** 入学 of a child of twelve, taken in by the village; its papers are there. */
  public static JsonPath child(String name) {
    Map<String, Object> facts = Families.facts(name, Families.VILLAGE);
    facts.put("idNumber", Families.number("20150601"));
    JsonPath person = Families.person(Persona.VILLAGE, facts);
    JsonPath made =
        accept(
            Persona.VILLAGE,
            request(
                person,
                "enrolment",
                Map.of("parentClass", "烈士子女", "year", 2027, "stage", "初中", "school", "保密中学")));
    return seen(Persona.VILLAGE, made, "军人身份及优待类别证明", "户口簿");
  }

  /** 升学优待 of a child for a year, taken in by the village; its papers are there. */
  public static JsonPath exam(String name, int year, String valueCode) {
    Map<String, Object> facts = Families.facts(name, Families.VILLAGE);
    facts.put("idNumber", Families.number("20120601"));
    JsonPath person = Families.person(Persona.VILLAGE, facts);
    Map<String, Object> request = request(person, "exam", Map.of("year", year, "school", "某中学"));
    request.put("valueCode", valueCode);
    return seen(Persona.VILLAGE, accept(Persona.VILLAGE, request), "优待资格证明", "学生身份材料");
  }

  public static JsonPath passed(JsonPath exam) {
    exam = step(Persona.UNIT, exam, "pass", Map.of());
    exam = step(Persona.OFFICE, exam, "pass", Map.of());
    return step(
        Persona.UNIT,
        exam,
        "pass",
        Map.of("facts", Map.of("publicFrom", "2026-05-01", "publicTo", "2026-05-07")));
  }

  /** 光荣院供养 up to the closing. */
  public static JsonPath home(String name, String home) {
    JsonPath person = Families.person(Persona.VILLAGE, name, Families.VILLAGE, "veteran");
    Map<String, Object> request = request(person, "home", Map.of("ground", "孤老优抚对象集中供养"));
    request.put("valueCode", home);
    JsonPath made = accept(Persona.OTHER_TOWN, request);
    made = seen(Persona.OTHER_TOWN, made, "优抚对象身份证明", "入院申请");
    made = step(Persona.OTHER_TOWN, made, "pass", Map.of());
    made = seen(Persona.OFFICE, made, "体检表");
    return step(Persona.OFFICE, made, "pass", Map.of());
  }

  public static JsonPath seen(Persona who, JsonPath of, String... papers) {
    for (String paper : papers) {
      of = step(who, of, "papers", Map.of("name", paper, "seen", true));
    }
    return of;
  }

  public static Response triesStep(Persona who, JsonPath of, String verb, Map<String, ?> body) {
    return who.sends(body, of.getInt("version")).post(PATH + "/" + of.getString("id") + "/" + verb);
  }

  public static JsonPath step(Persona who, JsonPath of, String verb, Map<String, ?> body) {
    return triesStep(who, of, verb, body).then().statusCode(200).extract().jsonPath();
  }

  public static JsonPath get(Persona who, JsonPath of) {
    return who.asks()
        .get(PATH + "/" + of.getString("id"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  public static List<String> ids(Persona who, String query) {
    return who.asks()
        .get(PATH + "?limit=100&" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.id");
  }
}
