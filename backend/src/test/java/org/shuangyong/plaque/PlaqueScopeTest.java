package org.shuangyong.plaque;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.shuangyong.testing.Plaques;

/** What is another town's is not there at any door (F4 9). */
@AppTest
class PlaqueScopeTest {
  @Test
  void anotherTownFindsNothingAtAnyDoor() {
    JsonPath plaque = Plaques.hung("门外户");
    String id = Plaques.id(plaque);
    String batch = plaque.getString("row.batch.id");
    String file = plaque.getString("events.find { it.step == 'HANG' }.files[0].id");
    Persona stranger = Persona.TOWN;
    refused(stranger.asks().get(V1 + "/plaques/" + id), 404, "not-found");
    refused(stranger.asks().get(V1 + "/plaque-batches/" + batch), 404, "not-found");
    refused(stranger.asks().get(V1 + "/attachments/" + file), 404, "not-found");
    refused(stranger.asks().get(V1 + "/attachments/" + file + "/content"), 404, "not-found");
    refused(
        stranger
            .asks()
            .get(V1 + "/plaques/entitlement?household=" + plaque.getString("householdId")),
        404,
        "not-found");
    refused(
        stranger
            .sends(Map.of("householdId", plaque.getString("householdId")))
            .post(V1 + "/plaques"),
        404,
        "not-found");
    for (PlaqueStep step : PlaqueStep.values()) {
      String verb = step.permission().substring(step.permission().indexOf('.') + 1);
      if (step != PlaqueStep.BATCH && step != PlaqueStep.HANG) {
        int status =
            Plaques.tries(
                    stranger,
                    plaque,
                    verb,
                    switch (step) {
                      case REPLACE -> Map.of("ground", "WORN");
                      case PROPOSE_CANCEL -> Map.of("ground", "criminal", "document", "文");
                      case STATE -> Map.of("text", "述");
                      case CHECK -> Map.of("chosen", true);
                      default -> Map.of("reason", "由");
                    })
                .statusCode();
        assertTrue(status == 404 || status == 403, verb + " answered " + status);
      }
    }
    refused(Plaques.hang(stranger, plaque), 404, "not-found");
    for (String filter : List.of("", "&batch=" + batch, "&unit=" + Api.unitId("500110001"))) {
      assertFalse(
          stranger
              .asks()
              .get(V1 + "/plaques?limit=100&total=true" + filter)
              .then()
              .statusCode(200)
              .extract()
              .asString()
              .contains(id),
          filter);
    }
    stranger
        .asks()
        .get(V1 + "/plaques?total=true&batch=" + batch)
        .then()
        .body("items", hasSize(0))
        .body("total", equalTo(0));
    stranger
        .asks()
        .get(V1 + "/plaques/figures?unit=" + Api.unitId("500110001"))
        .then()
        .body("total.entitled", equalTo(0));
    Map<String, ?> of = Map.of("batch", batch);
    assertFalse(
        Api.sheetText(Api.export(stranger, "plaque.export", of, List.of())).contains("门外户"));
    assertEquals(
        List.of(),
        stranger
            .asks()
            .get(V1 + "/plaque-stock")
            .jsonPath()
            .getList("findAll { it.unit.code == '500110001' }"));
    // The same doors are open to those above.
    assertTrue(
        Api.sheetText(Api.export(Persona.OFFICE, "plaque.export", of, List.of())).contains("门外户"));
    Persona.OTHER_TOWN.asks().get(V1 + "/attachments/" + file).then().statusCode(200);
    // The leader sees the figures, not the families.
    Persona.LEADER.asks().get(V1 + "/plaques/figures").then().statusCode(200);
    refused(Persona.LEADER.asks().get(V1 + "/plaques/" + id), 403, "auth.forbidden");
    refused(Persona.LEADER.asks().get(V1 + "/attachments/" + file), 404, "not-found");
  }

  @Test
  void theOfficesBatchIsTheOfficesToFillAndToClose() {
    JsonPath due = Plaques.due("区批次");
    JsonPath batch =
        Persona.OFFICE
            .sends(
                Map.of(
                    "unitId",
                    Api.unitId("LDXZ"),
                    "name",
                    "全区八一前悬挂",
                    "year",
                    2026,
                    "festival",
                    "ARMY_DAY",
                    "plannedOn",
                    "2026-07-20"))
            .post(V1 + "/plaque-batches")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    String path = V1 + "/plaque-batches/" + batch.getString("id");
    // The town hangs from it, so it sees it.
    Persona.OTHER_TOWN.asks().get(path).then().statusCode(200).body("allowedActions", hasSize(0));
    Map<String, ?> own = Map.of("plaqueIds", List.of(Plaques.id(due)));
    refused(Persona.OTHER_TOWN.sends(own).post(path + "/fill"), 404, "not-found");
    refused(
        Persona.OTHER_TOWN.sends(Map.of(), batch.getInt("version")).post(path + "/close"),
        404,
        "not-found");
    Persona.OFFICE
        .sends(own)
        .post(path + "/fill")
        .then()
        .statusCode(200)
        .body("filled", equalTo(1));
  }

  @Test
  void theListPagesWithoutGapOrRepeat() {
    JsonPath batch = Plaques.batch();
    String[] ids = new String[5];
    for (int i = 0; i < 5; i++) {
      ids[i] = Plaques.id(Plaques.due("翻页" + i));
    }
    assertEquals(5, Plaques.fill(batch, ids));
    String path = V1 + "/plaques?limit=2&batch=" + batch.getString("id");
    List<String> seen = new java.util.ArrayList<>();
    String after = "";
    do {
      JsonPath page = Persona.OTHER_TOWN.asks().get(path + "&after=" + after).jsonPath();
      seen.addAll(page.getList("items.id"));
      after = page.getString("next");
    } while (after != null);
    assertEquals(java.util.Set.of(ids), java.util.Set.copyOf(seen));
    assertEquals(5, seen.size());
  }
}
