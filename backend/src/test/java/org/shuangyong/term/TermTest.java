package org.shuangyong.term;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** Yearly plans show which target of the four-year plan they serve (11.3). */
@AppTest
class TermTest {
  private static final String TEXT = "%d年工作要点\n（一）抓好入学。落实教育优待政策。（牵头单位：区教委；完成时限：%d年6月底前）\n";

  @Test
  void aTargetSaysWhatServesItAndOneThatNothingServesIsSeen() {
    JsonPath term = term(2044);
    String target = term.getString("targets[0].id");
    JsonPath plan = Api.draft(TEXT.formatted(2044, 2044), 2044);
    String measure = plan.getString("nodes.find { it.level == 'MEASURE' }.id");
    plan = serve(plan, measure, target);
    assertEquals("建成一条双拥街", plan.getString("nodes.find { it.level == 'MEASURE' }.target.text"));
    String report = V1 + "/reports/terms/" + term.getString("id");
    Persona.OFFICE.asks().get(report).then().body("[0].measures", empty());
    plan = Api.publish(plan);
    Persona.OFFICE
        .asks()
        .get(report)
        .then()
        .statusCode(200)
        .body("year", equalTo(List.of(2044, 2045)))
        .body("[0].measures", hasSize(1))
        .body("[0].measures[0].matter.status", equalTo("ASSIGNED"))
        .body("[1].measures", empty());
    // A person who does not see the matter still sees that the target is served.
    Persona.TROOP
        .asks()
        .get(report)
        .then()
        .statusCode(200)
        .body("[0].measures", hasSize(1))
        .body("[0].measures[0].matter", nullValue());
    // A supplement goes on serving the target, once; next year's plan chooses anew.
    JsonPath next = Api.planStep(plan, "renew", Map.of());
    assertEquals(null, next.getString("nodes.find { it.level == 'MEASURE' }.target"));
    JsonPath supplement = Api.planStep(plan, "supplement", Map.of());
    String copied = supplement.getString("nodes.find { it.level == 'MEASURE' }.id");
    Api.publish(
        Api.planStep(
            supplement, "assign", Map.of("workPointIds", List.of(copied), "dueOn", "2044-09-30")));
    Persona.OFFICE
        .asks()
        .get(report)
        .then()
        .body("[0].measures", hasSize(1))
        .body("[0].measures[0].workPointId", equalTo(copied));
  }

  @Test
  void aMeasureServesOnlyATargetOfItsYear() {
    JsonPath term = term(2046);
    JsonPath plan = Api.draft(TEXT.formatted(2046, 2046), 2046);
    String measure = plan.getString("nodes.find { it.level == 'MEASURE' }.id");
    refused(tryServe(plan, measure, term.getString("targets[1].id")), 422, "validation.failed");
    refused(tryServe(plan, measure, measure), 422, "validation.failed");
    plan = serve(plan, measure, term.getString("targets[0].id"));
    plan = serve(plan, measure, null);
    assertEquals(null, plan.getString("nodes.find { it.level == 'MEASURE' }.target"));
    Persona.OFFICE
        .asks()
        .get(V1 + "/terms/targets?year=2046")
        .then()
        .statusCode(200)
        .body("id", hasItem(term.getString("targets[0].id")))
        .body("", hasSize(1));
  }

  @Test
  void aTermIsRewrittenWholeButAServedTargetStays() {
    JsonPath term = term(2048);
    JsonPath plan = Api.draft(TEXT.formatted(2048, 2048), 2048);
    serve(
        plan,
        plan.getString("nodes.find { it.level == 'MEASURE' }.id"),
        term.getString("targets[0].id"));
    String path = V1 + "/terms/" + term.getString("id");
    refused(
        Persona.OFFICE.sends(body(2048, List.of()), term.getInt("version")).put(path),
        409,
        "term.target-served");
    List<Map<String, Object>> kept = new ArrayList<>();
    kept.add(Map.of("id", term.getString("targets[0].id"), "year", 2048, "text", "改写的目标"));
    kept.add(Map.of("year", 2049, "text", "新的目标"));
    Persona.OFFICE
        .sends(body(2048, kept), term.getInt("version"))
        .put(path)
        .then()
        .statusCode(200)
        .body("targets.text", equalTo(List.of("改写的目标", "新的目标")))
        .body("targets[0].id", equalTo(term.getString("targets[0].id")));
    refused(
        Persona.OFFICE.sends(body(2048, List.of(Map.of("year", 2060, "text", "届外"))), 1).put(path),
        422,
        "validation.failed");
    refused(
        Persona.OFFICE.sends(body(2048, kept), term.getInt("version")).put(path),
        412,
        "conflict.stale");
    refused(Persona.TOWN.sends(body(2048, kept), 1).put(path), 403, "auth.forbidden");
  }

  private static Map<String, Object> body(int from, List<Map<String, Object>> targets) {
    return Map.of("title", "第十二届创建规划", "startYear", from, "endYear", from + 3, "targets", targets);
  }

  private static JsonPath term(int from) {
    return Persona.OFFICE
        .sends(
            body(
                from,
                List.of(
                    Map.of("year", from, "text", "建成一条双拥街"),
                    Map.of("year", from + 1, "text", "模范城复评达标"))))
        .post(V1 + "/terms")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static io.restassured.response.Response tryServe(
      JsonPath plan, String measure, String target) {
    return Persona.OFFICE
        .sends(
            Api.map("workPointIds", List.of(measure), "targetId", target), plan.getInt("version"))
        .post(V1 + "/plans/" + plan.getString("id") + "/serve");
  }

  private static JsonPath serve(JsonPath plan, String measure, String target) {
    return tryServe(plan, measure, target).then().statusCode(200).extract().jsonPath();
  }
}
