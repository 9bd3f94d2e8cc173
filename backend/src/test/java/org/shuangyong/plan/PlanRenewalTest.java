package org.shuangyong.plan;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** Next year's plan is made from last year's in one step, each measure marked (0.4). */
@AppTest
class PlanRenewalTest {
  @Test
  void everythingIsCopiedAndMovedByAYear() {
    JsonPath last = published(2081);
    JsonPath plan = renew(last);
    assertEquals(2082, plan.getInt("year"));
    assertEquals("2082年双拥工作要点", plan.getString("title"));
    assertEquals("DRAFT", plan.getString("status"));
    assertEquals(last.getString("id"), plan.getString("origin.id"));
    assertEquals(last.getString("preamble"), plan.getString("preamble"));
    assertEquals("军民一家", plan.getString("guide.theme"));
    assertEquals(List.of("2082-08-01"), plan.getList("guide.keyDates.on"));
    assertEquals(null, plan.getString("docNo"));
    assertEquals(texts(last), texts(plan));
    assertEquals(List.of("2100-12-31"), distinct(plan, "dueOn"));
    assertEquals(List.of("KEPT"), distinct(plan, "mark"));
    assertTrue(plan.getList("nodes.matterId.findAll { it != null }").isEmpty());
    refused(
        Persona.OFFICE
            .sends("{}", last.getInt("version"))
            .post(V1 + "/plans/" + last.getString("id") + "/renew"),
        409,
        "plan.followed");
    Persona.OFFICE
        .asks()
        .get(V1 + "/plans/" + last.getString("id"))
        .then()
        .body("followers.year", hasItem(2082))
        .body("allowedActions", not(hasItem("plan.renew")));
  }

  @Test
  void aMarkIsToldFromWhatThePersonDid() {
    JsonPath last = published(2083);
    JsonPath plan = renew(last);
    List<String> ids = measures(plan);
    List<String> texts = plan.getList("nodes.findAll { it.level == 'MEASURE' }.text");
    plan = words(plan, ids.get(0), "reword", "把教育抓在平时。");
    plan = words(plan, ids.get(1), "add", "新增一条措施。");
    plan = strike(plan, ids.get(2));
    plan =
        Persona.OFFICE
            .sends(
                Map.of("workPointIds", List.of(ids.get(3)), "leadId", Api.unitId("GAJ")),
                plan.getInt("version"))
            .post(path(plan) + "/assign")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertMark(plan, ids.get(0), "CHANGED", List.of("TEXT"), texts.get(0).strip());
    assertEquals("把教育抓在平时。", node(plan, ids.get(0), "text").strip());
    assertMark(plan, ids.get(1), "KEPT", List.of(), null);
    assertMark(plan, ids.get(2), "DROPPED", List.of(), texts.get(2).strip());
    assertEquals("", node(plan, ids.get(2), "text"));
    assertMark(plan, ids.get(3), "CHANGED", List.of("LEAD"), texts.get(3).strip());
    String added = plan.getString("nodes.find { it.mark == 'NEW' }.id");
    assertEquals("新增一条措施。", node(plan, added, "text").strip());
    assertEquals(ids.get(2), measures(plan).get(3), "the struck one keeps its place");
    // Undone, each is kept again: no flag stays behind.
    plan = words(plan, ids.get(0), "reword", texts.get(0));
    plan =
        Persona.OFFICE
            .sends(Map.of("workPointIds", List.of(ids.get(2))), plan.getInt("version"))
            .post(path(plan) + "/restore")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    plan = strike(plan, added);
    assertMark(plan, ids.get(0), "KEPT", List.of(), null);
    assertMark(plan, ids.get(2), "KEPT", List.of(), null);
    assertEquals(ids, measures(plan));
  }

  /** 12.9: 措施 and 成果 are last year's until somebody writes others. */
  @Test
  void howAndOutputAreKeptAndCompared() {
    JsonPath draft = Api.assignAll(Api.draft(Api.notice(), 2070), "QJW", "2099-12-31");
    List<String> first = List.of(measures(draft).get(0));
    JsonPath last =
        Api.publish(
            Api.planStep(
                draft, "assign", Map.of("workPointIds", first, "how", "每季一次", "output", "简报")));
    JsonPath plan = renew(last);
    String id = measures(plan).get(0);
    assertEquals("每季一次", node(plan, id, "how"));
    assertEquals("简报", node(plan, id, "output"));
    assertMark(plan, id, "KEPT", List.of(), null);
    plan = Api.planStep(plan, "assign", Map.of("workPointIds", List.of(id), "how", "每月一次"));
    assertEquals("CHANGED", node(plan, id, "mark"));
    assertEquals(List.of("HOW"), plan.getList("nodes.find { it.id == '" + id + "' }.differs"));
    assertEquals("每季一次", node(plan, id, "former.how"));
  }

  @Test
  void theTreeAlwaysSaysWhatTheTextSays() {
    JsonPath plan = renew(published(2086));
    Random random = new Random(7);
    for (int i = 0; i < 25; i++) {
      List<String> ids = measures(plan);
      String id = ids.get(random.nextInt(ids.size()));
      boolean struck = node(plan, id, "text").isEmpty();
      String words = "第" + i + "次改写，" + "长".repeat(random.nextInt(30)) + "。";
      int kind = random.nextInt(4);
      if (struck) {
        refused(send(plan, id, "reword", words), 409, "work-point.struck");
        plan =
            Persona.OFFICE
                .sends(Map.of("workPointIds", List.of(id)), plan.getInt("version"))
                .post(path(plan) + "/restore")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertTrue(!node(plan, id, "text").isBlank());
      } else if (kind == 0) {
        plan = strike(plan, id);
      } else {
        plan = words(plan, id, kind == 1 ? "add" : "reword", words);
        assertTrue(kind == 1 || node(plan, id, "text").strip().equals(words));
      }
      assertInOrder(plan);
    }
    String text = "各级各部门要结合实际抓好落实。";
    plan =
        Persona.OFFICE
            .sends(
                Map.of("header", Map.of("year", 2087, "title", "改题"), "preamble", text),
                plan.getInt("version"))
            .patch(path(plan))
            .then()
            .statusCode(200)
            .body("preamble", equalTo(text))
            .body("guide.theme", equalTo("军民一家"))
            .extract()
            .jsonPath();
    assertInOrder(plan);
  }

  @Test
  void whatWasReadInIsNotRewritten() {
    JsonPath plan = Api.draft(Api.notice(), 2088);
    refused(send(plan, measures(plan).get(0), "reword", "改。"), 409, "plan.read-in");
    refused(send(plan, measures(plan).get(0), "add", "加。"), 409, "plan.read-in");
    refused(
        Persona.OFFICE
            .sends(Map.of("workPointIds", measures(plan).subList(0, 1)), plan.getInt("version"))
            .post(path(plan) + "/strike"),
        409,
        "plan.read-in");
    refused(
        Persona.OFFICE.sends("{}", plan.getInt("version")).post(path(plan) + "/renew"),
        404,
        "not-found");
  }

  @Test
  void aFormerMeasureIsNeverSwallowed() {
    JsonPath plan = renew(published(2089));
    refused(
        Persona.OFFICE
            .sends("{}", plan.getInt("version"))
            .post(V1 + "/work-points/" + measures(plan).get(0) + "/merge"),
        422,
        "work-point.no-neighbour");
  }

  @Test
  void whatBecameOfLastYearsMattersStandsBeside() {
    JsonPath last = published(2091);
    JsonPath plan = renew(last);
    String first = measures(plan).get(0);
    String matter = last.getString("nodes.find { it.level == 'MEASURE' }.matterId");
    Persona.OFFICE
        .asks()
        .get(V1 + "/reports/plans/" + plan.getString("id") + "/former")
        .then()
        .statusCode(200)
        .body("find { it.workPointId == '" + first + "' }.matter.id", equalTo(matter))
        .body("find { it.workPointId == '" + first + "' }.matter.status", equalTo("ASSIGNED"));
    Persona.OFFICE
        .asks()
        .get(V1 + "/reports/plans/" + last.getString("id") + "/former")
        .then()
        .body("", empty());
  }

  @Test
  void aRenewedPlanIsPublishedLikeAnyOther() {
    JsonPath plan = renew(published(2093));
    int measures = plan.getInt("measures");
    plan = strike(plan, measures(plan).get(0));
    assertEquals(measures - 1, plan.getInt("measures"));
    plan = Api.publish(plan);
    assertEquals(measures - 1, plan.getList("nodes.matterId.findAll { it != null }").size());
    Persona.OFFICE
        .asks()
        .get(path(plan))
        .then()
        .body("nodes.find { it.level == 'MEASURE' }.matterId", nullValue());
  }

  private static JsonPath published(int year) {
    JsonPath plan = Api.assignAll(Api.draft(Api.notice(), year), "QJW", "2099-12-31");
    Map<String, Object> guide =
        Map.of("theme", "军民一家", "keyDates", List.of(Map.of("on", year + "-08-01", "name", "建军节")));
    plan =
        Persona.OFFICE
            .sends(
                Map.of(
                    "header",
                    Map.of("year", year, "title", plan.getString("title"), "guide", guide)),
                plan.getInt("version"))
            .patch(path(plan))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    return Api.publish(plan);
  }

  private static JsonPath renew(JsonPath plan) {
    return Api.planStep(plan, "renew", Map.of());
  }

  private static String path(JsonPath plan) {
    return V1 + "/plans/" + plan.getString("id");
  }

  private static JsonPath words(JsonPath plan, String id, String verb, String text) {
    return send(plan, id, verb, text).then().statusCode(200).extract().jsonPath();
  }

  private static io.restassured.response.Response send(
      JsonPath plan, String id, String verb, String text) {
    return Persona.OFFICE
        .sends(Map.of("text", text), plan.getInt("version"))
        .post(V1 + "/work-points/" + id + "/" + verb);
  }

  private static JsonPath strike(JsonPath plan, String id) {
    return Api.planStep(plan, "strike", Map.of("workPointIds", List.of(id), "reason", "已办结"));
  }

  private static List<String> measures(JsonPath plan) {
    return plan.getList("nodes.findAll { it.level == 'MEASURE' }.id");
  }

  private static List<Object> distinct(JsonPath plan, String field) {
    return plan.getList("nodes.findAll { it.level == 'MEASURE' }." + field).stream()
        .distinct()
        .toList();
  }

  private static List<String> texts(JsonPath plan) {
    return plan.getList("nodes.text", String.class).stream().map(String::strip).toList();
  }

  private static String node(JsonPath plan, String id, String field) {
    return plan.getString("nodes.find { it.id == '" + id + "' }." + field);
  }

  private static void assertMark(
      JsonPath plan, String id, String mark, List<String> differs, String former) {
    assertEquals(mark, node(plan, id, "mark"));
    assertEquals(differs, plan.getList("nodes.find { it.id == '" + id + "' }.differs"));
    assertEquals(former, node(plan, id, "former.text"));
  }

  /** No overlap, and each node is what the source has at its place. */
  private static void assertInOrder(JsonPath plan) {
    String source = plan.getString("source");
    int at = 0;
    List<Map<String, Object>> nodes = new ArrayList<>(plan.getList("nodes"));
    for (Map<String, Object> node : nodes) {
      int start = (int) node.get("start");
      int end = (int) node.get("end");
      assertTrue(start >= at, "overlap");
      assertTrue(source.substring(at, start).isBlank() || at == 0, "words outside the tree");
      assertEquals(source.substring(start, end), node.get("text"));
      at = end;
    }
  }
}
