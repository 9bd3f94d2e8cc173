package org.shuangyong.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** A published edition changes only by a supplement (补充通知, 0.5), and no matter silently. */
@AppTest
class PlanSupplementTest {
  private static final String MEASURES = "nodes.findAll { it.level == 'MEASURE' }";

  @Test
  void publishingASupplementOpensChangesAndTakesBackMatters() {
    JsonPath first = published(2061);
    JsonPath plan = supplement(first);
    assertEquals(1, plan.getInt("edition"));
    assertEquals(2061, plan.getInt("year"));
    List<String> ids = plan.getList(MEASURES + ".id");
    List<String> matters = plan.getList(MEASURES + ".matterId");
    assertEquals(first.getList(MEASURES + ".matterId"), matters);
    // Signed for before it is changed.
    Api.step(Persona.TOWN, matter(matters.get(0)), "sign", Map.of());
    plan = header(plan, "綦双拥〔2061〕9号");
    plan = assign(plan, ids.get(0), "GAJ", "2099-06-30");
    plan = words(plan, ids.get(1), "add", "新增的措施。");
    String added = plan.getString("nodes.find { it.mark == 'NEW' }.id");
    plan = assign(plan, added, "QJW", "2099-09-30");
    refused(strike(plan, ids.get(2), null), 422, "validation.failed");
    plan = strike(plan, ids.get(2), "职能调整").then().statusCode(200).extract().jsonPath();
    plan = Api.publish(plan);

    JsonPath changed = matter(matters.get(0));
    assertEquals("ASSIGNED", changed.getString("status"), "signed for anew");
    assertEquals("GAJ", changed.getString("lead.code"));
    assertEquals("2099-06-30", changed.getString("dueOn"));
    assertEquals("2099-12-31", changed.getString("originalDueOn"));
    String said = changed.getString("events[-1].text");
    assertTrue(said.contains("綦双拥〔2061〕9号"), said);
    assertTrue(said.contains("2099-12-31 → 2099-06-30"), said);
    assertTrue(said.contains("区公安局"), said);

    JsonPath opened = matter(plan.getString("nodes.find { it.id == '" + added + "' }.matterId"));
    assertEquals("新增的措施", opened.getString("title"));
    assertEquals("ASSIGNED", opened.getString("status"));

    JsonPath withdrawn = matter(matters.get(2));
    assertEquals("AWAITING_LEADER", withdrawn.getString("status"));
    assertEquals("matter.withdraw", withdrawn.getString("events[-1].action"));
    assertEquals("职能调整", withdrawn.getString("events[-1].text"));

    JsonPath kept = matter(matters.get(3));
    assertEquals(plan.getString("id"), kept.getString("planId"), "serves the edition in force");
    assertEquals(0, kept.getInt("version"), "nothing else happened to it");

    // The tree in force says which supplement changed what; the first edition stays as it was.
    assertEquals(List.of(1), List.copyOf(java.util.Set.copyOf(marked(plan, "changedIn"))));
    assertEquals(3, marked(plan, "changedIn").size());
    assertEquals(
        first.getString("source"),
        Persona.OFFICE
            .asks()
            .get(path(first))
            .then()
            .body("nodes.size()", equalTo(first.getList("nodes").size()))
            .body("followers.edition", hasItem(1))
            .body("allowedActions", not(hasItem("plan.supplement")))
            .extract()
            .jsonPath()
            .getString("source"));
    // Progress is told for the edition in force.
    Persona.OFFICE
        .asks()
        .get(V1 + "/reports/plans/" + plan.getString("id") + "/progress")
        .then()
        .statusCode(200)
        .body("points.sum { it.matters }", equalTo(first.getInt("measures") + 1));

    JsonPath second = supplement(plan);
    assertEquals(2, second.getInt("edition"));
    assertEquals(3, marked(second, "changedIn").size(), "what edition 1 did is still to be seen");
    refused(
        Persona.OFFICE.sends("{}", second.getInt("version")).post(path(second) + "/publish"),
        422,
        "plan.unchanged");
  }

  /** What the plan changes is taken; what the matter has come to say otherwise stays. */
  @Test
  void aSupplementChangesOfATaskWhatItSays() {
    JsonPath plan = supplement(published(2067));
    List<String> ids = plan.getList(MEASURES + ".id");
    List<String> matters = plan.getList(MEASURES + ".matterId");
    for (int i = 0; i < 2; i++) {
      JsonPath of = matter(matters.get(i));
      of =
          Api.step(
              Persona.OFFICE,
              of,
              "amend",
              Map.of(
                  "title",
                  of.getString("title"),
                  "detail",
                  of.getString("detail"),
                  "standard",
                  "办成为止",
                  "facts",
                  Map.of("source", "PLAN")));
      Api.step(Persona.TOWN, of, "sign", Map.of("measure", "我单位的办法"));
    }
    plan = assign(plan, ids.get(0), "500110002", "2099-06-30");
    plan =
        Api.planStep(
            plan,
            "assign",
            Map.of("workPointIds", List.of(ids.get(1)), "how", "统一办法", "output", "验收单"));
    Api.publish(header(plan, "綦双拥〔2067〕9号"));
    JsonPath due = matter(matters.get(0));
    assertEquals("我单位的办法", due.getString("facts.measure"));
    assertEquals("办成为止", due.getString("standard"));
    JsonPath said = matter(matters.get(1));
    assertEquals("统一办法", said.getString("facts.measure"));
    assertEquals("验收单", said.getString("standard"));
    assertTrue(said.getString("events[-1].text").contains("措施：我单位的办法 → 统一办法"));
    assertTrue(said.getString("events[-1].text").contains("成果：办成为止 → 验收单"));
  }

  @Test
  void aMatterThatWaitsForADecisionIsDecidedFirst() {
    JsonPath plan = supplement(published(2063));
    String id = plan.getString(MEASURES + "[0].id");
    JsonPath matter = matter(plan.getString(MEASURES + "[0].matterId"));
    Api.step(Persona.OFFICE, matter, "explain", Map.of("text", "条件不具备"));
    plan = assign(plan, id, "GAJ", "2099-06-30");
    Persona.OFFICE
        .sends("{}", plan.getInt("version"))
        .post(path(plan) + "/publish")
        .then()
        .statusCode(409)
        .body("code", equalTo("plan.matter-waits"))
        .body("params.matters", equalTo(matter.getString("ledgerNo")));
  }

  @Test
  void aSupplementStaysInItsYearAndKeepsWhoseWordCloses() {
    JsonPath plan = supplement(published(2065));
    refused(
        Persona.OFFICE
            .sends(Map.of("header", Map.of("year", 2066, "title", "改年")), plan.getInt("version"))
            .patch(path(plan)),
        422,
        "validation.failed");
    refused(
        Persona.OFFICE
            .sends(
                Map.of(
                    "workPointIds",
                    List.of(plan.getString(MEASURES + "[0].id")),
                    "proposerId",
                    Api.unitId("GAJ")),
                plan.getInt("version"))
            .post(path(plan) + "/assign"),
        422,
        "validation.failed");
    refused(Persona.TOWN.sends("{}", 0).post(path(plan) + "/supplement"), 403, "auth.forbidden");
  }

  private static List<Object> marked(JsonPath plan, String field) {
    return plan.getList("nodes." + field).stream().filter(v -> v != null).toList();
  }

  private static JsonPath published(int year) {
    return Api.publish(Api.assignAll(Api.draft(Api.notice(), year), "500110002", "2099-12-31"));
  }

  private static JsonPath supplement(JsonPath plan) {
    return Api.planStep(plan, "supplement", Map.of());
  }

  private static JsonPath header(JsonPath plan, String docNo) {
    return Persona.OFFICE
        .sends(
            Map.of("header", Map.of("year", plan.getInt("year"), "title", "补充通知", "docNo", docNo)),
            plan.getInt("version"))
        .patch(path(plan))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static JsonPath assign(JsonPath plan, String id, String lead, String due) {
    return Api.planStep(
        plan,
        "assign",
        Map.of("workPointIds", List.of(id), "leadId", Api.unitId(lead), "dueOn", due));
  }

  private static JsonPath words(JsonPath plan, String id, String verb, String text) {
    return Persona.OFFICE
        .sends(Map.of("text", text), plan.getInt("version"))
        .post(V1 + "/work-points/" + id + "/" + verb)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static io.restassured.response.Response strike(JsonPath plan, String id, String reason) {
    return Persona.OFFICE
        .sends(Api.map("workPointIds", List.of(id), "reason", reason), plan.getInt("version"))
        .post(path(plan) + "/strike");
  }

  private static JsonPath matter(String id) {
    return Persona.OFFICE
        .asks()
        .get(V1 + "/matters/" + id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String path(JsonPath plan) {
    return V1 + "/plans/" + plan.getString("id");
  }
}
