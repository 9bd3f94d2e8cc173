package org.shuangyong.matter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;
import static org.shuangyong.testing.Api.step;
import static org.shuangyong.testing.Api.tries;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** The main job over HTTP: the notice becomes a plan, the plan matters, a matter is closed. */
@AppTest
class MatterChainTest {
  private static final String DUE = "2099-12-31";

  @Test
  void theNoticeBecomesMattersAndAMatterIsClosedByBothSides() {
    JsonPath plan = Api.draft(Api.notice(), 2021);
    assertEquals(12, plan.getList("nodes.findAll { it.level == 'POINT' }").size(), "twelve points");
    plan = Api.assignAll(plan, "500110002", DUE);
    String troop = Api.unitId("TROOP-A");
    List<String> measures = plan.getList("nodes.findAll { it.level == 'MEASURE' }.id");
    plan =
        Persona.OFFICE
            .sends(
                Map.of("workPointIds", measures.subList(0, 1), "proposerId", troop),
                plan.getInt("version"))
            .post(V1 + "/plans/" + plan.getString("id") + "/assign")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    plan = Api.publish(plan);
    assertEquals("PUBLISHED", plan.getString("status"));
    String id = plan.getString("nodes.find { it.id == '" + measures.get(0) + "' }.matterId");

    JsonPath matter =
        Persona.TOWN.asks().get(V1 + "/matters/" + id).then().statusCode(200).extract().jsonPath();
    assertEquals("ASSIGNED", matter.getString("status"));
    assertEquals(List.of("matter.sign"), matter.getList("allowedActions"));
    matter = step(Persona.TOWN, matter, "sign", Map.of());
    matter =
        step(
            Persona.TOWN,
            matter,
            "report",
            Map.of("text", "已开展宣讲", "attachmentIds", List.of(Api.photo(Persona.TOWN))));
    matter = step(Persona.TOWN, matter, "apply", Map.of("text", "申请销号"));
    refused(tries(Persona.TOWN, matter, "verify", Map.of()), 403, "auth.forbidden");
    matter = step(Persona.OFFICE, matter, "verify", Map.of("text", "材料属实"));
    assertEquals(
        List.of("matter.remind", "sheet.issue"),
        matter.getList("allowedActions"),
        "the office's word is not enough: it may only ask for the proposer's, or supervise");
    refused(tries(Persona.OFFICE, matter, "confirm", Map.of()), 403, "matter.not-party");
    refused(
        tries(Persona.TROOP, matter, "confirm", Map.of("satisfaction", 2)),
        422,
        "matter.unsatisfied");
    matter = step(Persona.TROOP, matter, "confirm", Map.of("satisfaction", 5));
    assertEquals("CLOSED", matter.getString("status"));
    assertEquals("CLOSED", matter.getString("light"));
    assertEquals(
        List.of(
            "matter.assign",
            "matter.sign",
            "matter.report",
            "matter.apply",
            "matter.verify",
            "matter.confirm"),
        matter.getList("events.action"));
    assertTrue(
        matter.getString("ledgerNo").matches("2021-T-\\d{4,}"), matter.getString("ledgerNo"));

    // A stranger to it finds nothing, at any door.
    String file = matter.getString("evidence[0].id");
    for (Persona stranger : List.of(Persona.OTHER_TOWN, Persona.OTHER_TROOP, Persona.VILLAGE)) {
      refused(stranger.asks().get(V1 + "/matters/" + id), 404, "not-found");
      refused(stranger.asks().get(V1 + "/attachments/" + file), 404, "not-found");
      refused(stranger.asks().get(V1 + "/attachments/" + file + "/content"), 404, "not-found");
      refused(tries(stranger, matter, "sign", Map.of()), 404, "not-found");
      stranger
          .asks()
          .queryParam("limit", 100)
          .get(V1 + "/matters")
          .then()
          .statusCode(200)
          .body("items.id", not(hasItem(id)));
    }
    for (Persona party : List.of(Persona.OFFICE, Persona.TOWN, Persona.TROOP, Persona.LEADER)) {
      party
          .asks()
          .get(V1 + "/attachments/" + file + "/content")
          .then()
          .statusCode(200)
          .contentType("image/jpeg");
    }
  }

  @Test
  void aPublishedEditionNeverChanges() {
    JsonPath plan = Api.publish(Api.assignAll(Api.draft(Api.notice(), 2031), "QJW", DUE));
    String measure = plan.getString("nodes.find { it.level == 'MEASURE' }.id");
    String path = V1 + "/plans/" + plan.getString("id");
    int version = plan.getInt("version");
    refused(
        Persona.OFFICE
            .sends(Map.of("workPointIds", List.of(measure), "dueOn", DUE), version)
            .post(path + "/assign"),
        409,
        "plan.published");
    refused(
        Persona.OFFICE
            .sends(Map.of("workPointIds", List.of(measure)), version)
            .post(path + "/drop"),
        409,
        "plan.published");
    refused(
        Persona.OFFICE
            .sends(Map.of("header", Map.of("year", 2031, "title", "别的")), version)
            .patch(path),
        409,
        "plan.published");
    refused(
        Persona.OFFICE
            .sends(Map.of("at", 600), version)
            .post(V1 + "/work-points/" + measure + "/split"),
        409,
        "plan.published");
    refused(Persona.OFFICE.sends("{}", version).post(path + "/publish"), 409, "plan.published");
    refused(
        Persona.OFFICE.asks().header("If-Match", "\"" + version + "\"").delete(path),
        409,
        "plan.published");
  }

  @Test
  void publishingNamesTheMeasuresThatNobodyAnswersFor() {
    JsonPath plan = Api.draft(Api.notice(), 2032);
    Persona.OFFICE
        .sends("{}", plan.getInt("version"))
        .post(V1 + "/plans/" + plan.getString("id") + "/publish")
        .then()
        .statusCode(422)
        .body("code", equalTo("plan.unassigned"))
        .body("params.count", equalTo(plan.getInt("measures")))
        .body("params.workPointIds", hasSize(plan.getInt("measures")));
  }

  @Test
  void anotherUnitProposesAndTheOfficeReturnsRegistersAndAssigns() {
    JsonPath matter = Api.propose(Persona.TROOP, "TROOP_NEED", "训练场排水不畅");
    assertEquals("SUBMITTED", matter.getString("status"));
    matter = step(Persona.OFFICE, matter, "return", Map.of("text", "请补充照片"));
    matter =
        step(Persona.TROOP, matter, "resubmit", Map.of("title", "训练场排水不畅", "detail", "雨后积水，已附说明"));
    matter = step(Persona.OFFICE, matter, "register", Map.of());
    assertEquals("A", matter.getString("list"));
    matter =
        step(
            Persona.OFFICE,
            matter,
            "assign",
            Map.of(
                "leadId",
                Api.unitId("QJT"),
                "supportIds",
                List.of(Api.unitId("QJW")),
                "dueOn",
                DUE));
    assertEquals("ASSIGNED", matter.getString("status"));
    // The supporting unit may report, but not sign or close.
    refused(tries(Persona.UNIT, matter, "sign", Map.of()), 403, "matter.not-party");
    // The home page of the proposer and of the office know of it.
    Persona.TROOP
        .asks()
        .get(V1 + "/reports/home")
        .then()
        .statusCode(200)
        .body("lights.green", notNullValue());
  }

  @Test
  void closingNeedsEvidenceAndSendingBackGoesOn() {
    JsonPath matter = Api.assigned(Persona.TROOP, "500110002", DUE);
    matter = step(Persona.TOWN, matter, "sign", Map.of("text", "收到"));
    matter = step(Persona.TOWN, matter, "report", Map.of("text", "正在协调"));
    refused(
        tries(Persona.TOWN, matter, "apply", Map.of("text", "已办完")), 422, "matter.evidence-needed");
    matter =
        step(
            Persona.TOWN,
            matter,
            "apply",
            Map.of("text", "已办完", "attachmentIds", List.of(Api.photo(Persona.TOWN))));
    matter = step(Persona.OFFICE, matter, "reject", Map.of("text", "照片看不清"));
    assertEquals("IN_PROGRESS", matter.getString("status"));
    matter = step(Persona.TOWN, matter, "apply", Map.of("text", "再次申请"));
    matter = step(Persona.OFFICE, matter, "verify", Map.of());
    refused(
        tries(Persona.TROOP, matter, "send-back", Map.of("text", "只修了一半")),
        422,
        "validation.failed");
    refused(
        tries(Persona.TROOP, matter, "send-back", Map.of("text", "只修了一半", "satisfaction", 3)),
        422,
        "validation.failed");
    matter = step(Persona.TROOP, matter, "send-back", Map.of("text", "只修了一半", "satisfaction", 1));
    assertEquals("IN_PROGRESS", matter.getString("status"));
    assertEquals(1, matter.getInt("satisfaction"), "the last word of the proposer");
    assertEquals(1, matter.getInt("events[-1].rating"));
    assertEquals(null, matter.getString("closedOn"));
    Persona.TOWN
        .asks()
        .queryParam("waiting", true)
        .queryParam("q", matter.getString("ledgerNo"))
        .get(V1 + "/matters")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(matter.getString("id")));
  }

  @Test
  void whoDidTheWorkNeverPassesIt() {
    // The office leads this one: whoever of it works on it may not verify.
    JsonPath matter = Api.assigned(Persona.TROOP, "SYB", DUE);
    matter = step(Persona.OFFICE, matter, "sign", Map.of());
    matter =
        step(
            Persona.OFFICE,
            matter,
            "report",
            Map.of("text", "已调研", "attachmentIds", List.of(Api.photo(Persona.OFFICE))));
    matter = step(Persona.OFFICE, matter, "apply", Map.of("text", "申请销号"));
    refused(tries(Persona.OFFICE, matter, "verify", Map.of()), 403, "matter.doer-closes");
    matter = step(Persona.OFFICE2, matter, "verify", Map.of());
    matter = step(Persona.TROOP, matter, "confirm", Map.of());
    assertEquals("CLOSED", matter.getString("status"));
  }

  @Test
  void staleAndUnversionedWritesAreRefused() {
    JsonPath matter = Api.assigned(Persona.TROOP, "500110002", DUE);
    String path = V1 + "/matters/" + matter.getString("id") + "/sign";
    refused(Persona.TOWN.sends(Map.of()).post(path), 428, "conflict.precondition-required");
    refused(Persona.TOWN.sends(Map.of(), 0).post(path), 412, "conflict.stale");
    // Who was overtaken is told by whom and with what; who may not see the matter is told nothing.
    Persona.TOWN
        .sends(Map.of(), 0)
        .post(path)
        .then()
        .body("params.version", equalTo(matter.getInt("version")))
        .body("params.action", equalTo("matter.assign"))
        .body("params.actor", equalTo(Persona.OFFICE.fullName))
        .body("params.at", notNullValue());
    refused(Persona.OTHER_TOWN.sends(Map.of(), 0).post(path), 404, "not-found");
  }

  @Test
  void theListPagesByKeyAndSaysWhenItEnds() {
    for (int i = 0; i < 5; i++) {
      Api.propose(Persona.VILLAGE, "LOCAL_NEED", "村道护栏第" + i + "处");
    }
    for (String sort : List.of("due", "-due", "updated", "ledger")) {
      List<String> seen = new java.util.ArrayList<>();
      String after = null;
      do {
        var request =
            Persona.VILLAGE
                .asks()
                .queryParam("q", "村道护栏第")
                .queryParam("limit", 2)
                .queryParam("sort", sort);
        if (after != null) {
          request.queryParam("after", after);
        }
        var page = request.queryParam("total", true).get(V1 + "/matters").then().statusCode(200);
        seen.addAll(page.extract().jsonPath().getList("items.id"));
        after = page.extract().jsonPath().getString("next");
        if (after != null) {
          assertTrue(page.extract().header("Link").contains("rel=\"next\""));
        }
        assertEquals(5, page.extract().jsonPath().getInt("total"));
      } while (after != null);
      assertEquals(5, seen.stream().distinct().count(), sort);
      assertEquals(5, seen.size(), sort);
    }
    refused(
        Persona.VILLAGE.asks().queryParam("after", "xx").get(V1 + "/matters"),
        400,
        "request.cursor");
    // The town above the village sees them, the town beside does not.
    Persona.OTHER_TOWN
        .asks()
        .queryParam("q", "村道护栏")
        .get(V1 + "/matters")
        .then()
        .body("items", hasSize(5));
    Persona.TOWN
        .asks()
        .queryParam("q", "村道护栏")
        .get(V1 + "/matters")
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void aRepeatedRequestIsAnsweredNotDoneTwice() {
    String key = Api.key();
    Map<String, String> body = Map.of("kind", "TROOP_NEED", "title", "重发的事项", "detail", "一次");
    String first =
        Persona.TROOP
            .sends(body)
            .header("Idempotency-Key", key)
            .post(V1 + "/matters")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath()
            .getString("id");
    Persona.TROOP
        .sends(body)
        .header("Idempotency-Key", key)
        .post(V1 + "/matters")
        .then()
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .body("id", equalTo(first));
    Persona.TROOP
        .asks()
        .queryParam("q", "重发的事项")
        .get(V1 + "/matters")
        .then()
        .body("items.id", contains(first));
    refused(
        Persona.TROOP
            .sends(Map.of("kind", "TROOP_NEED", "title", "别的", "detail", "两次"))
            .header("Idempotency-Key", key)
            .post(V1 + "/matters"),
        422,
        "replay.mismatch");
  }
}
