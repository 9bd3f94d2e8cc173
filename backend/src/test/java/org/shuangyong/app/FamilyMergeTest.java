package org.shuangyong.app;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Merits;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Plaques;

/** A town that ends gives its families, with all that hangs on them, to its successor. */
@AppTest
class FamilyMergeTest {
  private static final String INTO = "500110002";

  @Inject Clocks clocks;

  @Test
  void plaquesTheirBatchesFiguresAndStockGoToTheSuccessor() {
    JsonPath town = town("BP-Z");
    JsonPath person = Families.person(Persona.OFFICE, "撤镇户主", "BP-Z", "veteran");
    person = Families.step(Persona.OFFICE, person, "check", Map.of());
    Families.step(Persona.OFFICE2, person, "approve", Map.of());
    JsonPath home = Families.household(Persona.OFFICE, person);
    JsonPath plaque =
        Plaques.triesCreate(Persona.OFFICE, home).then().statusCode(201).extract().jsonPath();
    plaque = Plaques.step(Persona.OFFICE, plaque, "check", Map.of());
    String batch = batch(town.getString("id"));
    Persona.OFFICE
        .sends(Map.of())
        .post(V1 + "/plaque-batches/" + batch + "/fill")
        .then()
        .body("filled", equalTo(1));
    stock(town.getString("id"), 3);
    plaque =
        Plaques.hang(Persona.OFFICE, Plaques.get(Persona.OFFICE, Plaques.id(plaque)))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    plaque = Plaques.step(Persona.OFFICE, plaque, "replace", Map.of("ground", "WORN"));
    for (String verb : List.of("examine", "approve", "hand-in")) {
      plaque = Plaques.step(Persona.OFFICE, plaque, verb, Map.of());
    }
    String path = V1 + "/plaques/" + Plaques.id(plaque);
    refused(Persona.TOWN.asks().get(path), 404, "not-found");
    int entitled = entitled();
    Map<String, Integer> before = plates(INTO);

    merge(town);

    Persona.TOWN
        .asks()
        .get(path)
        .then()
        .statusCode(200)
        .body("row.unit.code", equalTo(INTO))
        .body("row.batch.id", equalTo(batch));
    Persona.TOWN.asks().get(V1 + "/plaques?batch=" + batch).then().body("items", hasSize(1));
    Persona.TOWN.asks().get(V1 + "/households/" + home.getString("id")).then().statusCode(200);
    Persona.TOWN.asks().get(V1 + "/persons/" + person.getString("id")).then().statusCode(200);
    assertEquals(entitled + 1, entitled());
    Map<String, Integer> after = plates(INTO);
    assertEquals(before.get("fresh") + 2, after.get("fresh"));
    assertEquals(before.get("old") + 1, after.get("old"));
    assertEquals(Map.of("fresh", 0, "old", 0), plates("BP-Z"));
    // Both sides stand in the book.
    List<String> kinds =
        Persona.OFFICE
            .asks()
            .get(V1 + "/plaque-stock/moves?limit=2")
            .jsonPath()
            .getList("items.findAll { it.quantity == 2 }.kind");
    assertEquals(List.of("TAKE", "GIVE"), kinds);
    // What waited there to be destroyed is destroyed by the successor.
    Persona.OFFICE
        .sends(Map.of("on", clocks.today().toString(), "note", "集中销毁"))
        .post(V1 + "/plaque-stock/" + Api.unitId(INTO) + "/destroy")
        .then()
        .statusCode(200)
        .body("destroyed", equalTo(after.get("old")));
  }

  @Test
  void lettersGoToTheSuccessorWithTheirClocks() {
    JsonPath town = town("BM-Z");
    JsonPath letter = Merits.registered("four-haves", "BM-Z", clocks.today().toString());
    String path = V1 + "/merit-letters/" + letter.getString("row.id");
    refused(Persona.TOWN.asks().get(path), 404, "not-found");

    merge(town);

    Persona.TOWN
        .asks()
        .get(path)
        .then()
        .statusCode(200)
        .body("row.unit.code", equalTo(INTO))
        .body("row.status", equalTo("REGISTERED"))
        .body("row.dueOn", equalTo(letter.getString("row.dueOn")));
    assertEquals(
        1,
        Merits.search(
                Persona.OFFICE,
                Map.of("q", letter.getString("row.soldier"), "unit", Api.unitId(INTO)))
            .getInt("total"));
  }

  /** In force only while the test runs: other tests count streets and towns. */
  private JsonPath town(String code) {
    return Persona.ADMIN
        .sends(
            Map.of(
                "code",
                code,
                "parentId",
                Api.unitId("LDXZ"),
                "facts",
                Map.of(
                    "name",
                    "待撤" + code + "镇",
                    "kind",
                    "TOWN",
                    "actorKind",
                    "GOVERNMENT",
                    "validFrom",
                    clocks.today().minusDays(2).toString())))
        .post(V1 + "/units")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private void merge(JsonPath town) {
    Persona.OFFICE
        .sends(
            Map.of("targetId", Api.unitId(INTO), "on", clocks.today().toString(), "source", "撤镇批复"),
            town.getInt("version"))
        .post(V1 + "/units/" + town.getString("id") + "/merge")
        .then()
        .statusCode(200);
  }

  private static String batch(String unit) {
    return Persona.OFFICE
        .sends(
            Map.of(
                "unitId",
                unit,
                "name",
                "撤镇前悬挂",
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
        .path("id");
  }

  private static void stock(String unit, int plates) {
    Map<String, Object> move = Map.of("quantity", plates, "on", "2026-01-05");
    Persona.OFFICE.sends(move).post(V1 + "/plaque-stock/receive").then().statusCode(200);
    Persona.OFFICE.sends(move).post(V1 + "/plaque-stock/" + unit + "/give").then().statusCode(200);
  }

  private static int entitled() {
    return Persona.TOWN.asks().get(V1 + "/plaques/figures").jsonPath().getInt("total.entitled");
  }

  private static Map<String, Integer> plates(String code) {
    Map<String, Integer> row =
        Persona.OFFICE
            .asks()
            .get(V1 + "/plaque-stock")
            .jsonPath()
            .getMap("find { it.unit.code == '" + code + "' }");
    return row == null
        ? Map.of("fresh", 0, "old", 0)
        : Map.of("fresh", row.get("fresh"), "old", row.get("old"));
  }
}
