package org.shuangyong.platform.kind;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.KindBodies.activity;
import static org.shuangyong.testing.KindBodies.field;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** A field of units says which kinds of them it takes. */
@AppTest
class UnitFieldTest {
  /** 1.11: a field of units may be kept to some kinds of them. */
  @Test
  void aFieldOfUnitsTakesTheKindsThatItSays() {
    Map<String, Object> school = field("where", "学校", "UNITS");
    school.put("unitKinds", List.of("SCHOOL"));
    tries("school-walk", 0, activity("校园徒步", school)).then().statusCode(200);
    Map<String, Object> wrong = field("where", "学校", "UNITS");
    wrong.put("unitKinds", List.of("CASTLE"));
    tries("school-walk", 1, activity("校园徒步", wrong))
        .then()
        .statusCode(422)
        .body("errors.field", contains("fields[0].unitKinds"));
    Map<String, Object> text = field("say", "说明", "TEXT");
    text.put("unitKinds", List.of("SCHOOL"));
    tries("school-walk", 1, activity("校园徒步", text))
        .then()
        .statusCode(422)
        .body("errors.field", contains("fields[0].unitKinds"));
    String pupil =
        Persona.OFFICE
            .asks()
            .get(V1 + "/units?kind=SCHOOL&limit=1")
            .jsonPath()
            .getString("items[0].id");
    planned(pupil).then().statusCode(201);
    planned(Api.unitId("QJW"))
        .then()
        .statusCode(422)
        .body("errors.field", contains("extra.where"))
        .body("errors.code", contains("unit-kind"));
    planned("00000000-0000-4000-8000-000000000000")
        .then()
        .statusCode(422)
        .body("errors.code", contains("unknown"));
    List<String> kinds =
        Persona.OFFICE
            .asks()
            .get(V1 + "/units?kind=SCHOOL&kind=STREET&limit=100")
            .jsonPath()
            .getList("items.kind");
    assertTrue(kinds.containsAll(List.of("SCHOOL", "STREET")));
    assertTrue(List.of("SCHOOL", "STREET").containsAll(kinds));
  }

  private static Response planned(String unit) {
    Map<String, Object> facts = Activities.facts("校园徒步", Activities.today());
    facts.put("extra", Map.of("where", List.of(unit)));
    return Activities.tries(Persona.OFFICE, Activities.request("school-walk", facts));
  }

  private static Response tries(String code, int version, Map<String, ?> body) {
    return Persona.OFFICE.sends(body, version).put(V1 + "/kinds/activity/" + code);
  }
}
