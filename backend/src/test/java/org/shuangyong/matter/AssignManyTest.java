package org.shuangyong.matter;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Statements;

/** Many matters given at once: each is done or refused on its own, and says why. */
@AppTest
class AssignManyTest {
  private static final String DUE = "2099-12-31";
  private static final String TOWN = "500110002";

  @Inject Statements statements;

  @Test
  void eachIsDoneOrRefusedOnItsOwn() {
    JsonPath ready = registered("批量交办一");
    JsonPath stale = registered("批量交办二");
    JsonPath early = Api.propose(Persona.TROOP, "TROOP_NEED", "还没有立账");
    Api.step(Persona.OFFICE, stale, "assign", Map.of("leadId", Api.unitId("QJW"), "dueOn", DUE));
    JsonPath answer =
        Persona.OFFICE
            .sends(
                Map.of(
                    "items",
                    List.of(
                        item(ready),
                        item(stale),
                        item(early),
                        Map.of("id", UUID.randomUUID(), "version", 0)),
                    "leadId",
                    Api.unitId(TOWN),
                    "supportIds",
                    List.of(Api.unitId("QJW"), Api.unitId(TOWN)),
                    "dueOn",
                    DUE,
                    "text",
                    "请按时办结。"))
            .post(V1 + "/matters/assign")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertEquals(List.of(true, false, false, false), answer.getList("items.done"));
    assertNull(answer.get("items[0].code"));
    assertEquals("conflict.stale", answer.getString("items[1].code"));
    assertEquals("matter.transition", answer.getString("items[2].code"));
    assertEquals("SUBMITTED", answer.getString("items[2].params.status"));
    assertEquals("not-found", answer.getString("items[3].code"));

    // What was done is as if done alone: parties, scope, time line, light.
    Persona.TOWN
        .asks()
        .get(V1 + "/matters/" + ready.getString("id"))
        .then()
        .statusCode(200)
        .body("status", equalTo("ASSIGNED"))
        .body("dueOn", equalTo(DUE))
        .body("support", hasSize(1))
        .body("light", equalTo("GREEN"))
        .body("allowedActions", hasItem("matter.sign"))
        .body("events[-1].action", equalTo("matter.assign"))
        .body("events[-1].text", equalTo("请按时办结。"));
    // What was refused is as it was.
    Persona.OFFICE
        .asks()
        .get(V1 + "/matters/" + stale.getString("id"))
        .then()
        .body("lead.code", equalTo("QJW"));
    refused(Persona.TOWN.asks().get(V1 + "/matters/" + stale.getString("id")), 404, "not-found");

    // One audit row for each that was done, none for what was not.
    assertEquals(1, trail(ready));
    assertEquals(0, trail(stale));
    assertEquals(0, trail(early));
  }

  @Test
  void rowsOfTheListSayWhichMayBeGiven() {
    JsonPath ready = registered("列表里可交办");
    Persona.OFFICE
        .asks()
        .queryParam("q", "列表里可交办")
        .get(V1 + "/matters")
        .then()
        .body("items[0].version", equalTo(ready.getInt("version")))
        .body("items[0].allowedActions", hasItem("matter.assign"));
  }

  @Test
  void tooManyTwiceTheSameAndUnknownUnitsAreRefusedAsAWhole() {
    JsonPath one = registered("批量边界");
    refused(send(List.of(), TOWN), 422, "validation.failed");
    refused(send(List.of(item(one), item(one)), TOWN), 422, "validation.failed");
    refused(
        send(
            IntStream.range(0, 201)
                .mapToObj(i -> Map.<String, Object>of("id", UUID.randomUUID(), "version", 0))
                .toList(),
            TOWN),
        422,
        "validation.failed");
    refused(
        Persona.OFFICE
            .sends(Map.of("items", List.of(item(one)), "leadId", UUID.randomUUID(), "dueOn", DUE))
            .post(V1 + "/matters/assign"),
        422,
        "unit.unknown");
    refused(
        Persona.TOWN
            .sends(Map.of("items", List.of(item(one)), "leadId", Api.unitId(TOWN), "dueOn", DUE))
            .post(V1 + "/matters/assign"),
        403,
        "auth.forbidden");
    JsonPath past = Api.assignMany(TOWN, "2001-01-01", one);
    assertEquals("matter.due-past", past.getString("items[0].code"));
  }

  @Test
  void oneMoreCostsAFixedNumberOfStatements() {
    long three = cost(3);
    long nine = cost(9);
    assertTrue((nine - three) / 6 <= 5, "each costs " + (nine - three) / 6.0);
  }

  private long cost(int n) {
    JsonPath[] many =
        IntStream.range(0, n).mapToObj(i -> registered("计数" + i)).toArray(JsonPath[]::new);
    JsonPath[] answer = new JsonPath[1];
    long cost = statements.once(() -> answer[0] = Api.assignMany(TOWN, DUE, many));
    assertEquals(n, answer[0].getList("items.findAll { it.done }").size());
    return cost;
  }

  private static JsonPath registered(String title) {
    return Api.step(
        Persona.OFFICE, Api.propose(Persona.TROOP, "TROOP_NEED", title), "register", Map.of());
  }

  private static Map<String, Object> item(JsonPath matter) {
    return Map.of("id", matter.getString("id"), "version", matter.getInt("version"));
  }

  private static io.restassured.response.Response send(List<?> items, String lead) {
    return Persona.OFFICE
        .sends(Map.of("items", items, "leadId", Api.unitId(lead), "dueOn", DUE))
        .post(V1 + "/matters/assign");
  }

  private static int trail(JsonPath matter) {
    return Persona.AUDITOR
        .asks()
        .queryParam("action", "matter.assign-many")
        .queryParam("limit", 100)
        .get(V1 + "/audit-events")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.findAll { it.recordId == '" + matter.getString("id") + "' }")
        .size();
  }
}
