package org.shuangyong.readiness;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Partners;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Sites;

/** Stocks for emergencies: never below zero, red with why (10.4). */
@AppTest
class StockTest {
  private static final String PATH = V1 + "/stocks";

  @Inject Clocks clocks;

  static Map<String, Object> facts(String item, int quantity, int least) {
    return Api.map(
        "item",
        item,
        "sort",
        "RESCUE",
        "measure",
        "件",
        "place",
        "镇应急仓库",
        "quantity",
        quantity,
        "least",
        least);
  }

  private static Response moves(Persona who, String id, String kind, int quantity) {
    return who.sends(Map.of("kind", kind, "quantity", quantity)).post(PATH + "/" + id + "/moves");
  }

  @Test
  void manyAtOnceNeverTakeWhatIsNotThere() throws Exception {
    String id = Partners.made(Persona.OTHER_TOWN, PATH, facts("救生衣", 5, 0)).getString("stock.id");
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<Integer> takes = () -> moves(Persona.OTHER_TOWN, id, "OUT", 2).statusCode();
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : threads.invokeAll(Collections.nCopies(8, takes))) {
        answers.add(answer.get());
      }
      Collections.sort(answers);
      assertEquals(List.of(200, 200, 409, 409, 409, 409, 409, 409), answers);
    } finally {
      threads.shutdown();
    }
    JsonPath now = Partners.get(Persona.OTHER_TOWN, PATH + "/" + id);
    assertEquals(1, now.getInt("stock.quantity"));
    assertEquals(
        1,
        now.getList("moves.delta").stream().mapToInt(n -> (int) n).sum(),
        "the quantity is the sum of its moves");
    refused(moves(Persona.OTHER_TOWN, id, "SCRAP", 2), 409, "stock.short");
  }

  @Test
  void itIsRedWithTheReasonAndTheFiguresAreTheRows() {
    LocalDate today = clocks.today();
    Map<String, Object> expired = facts("压缩饼干", 10, 0);
    expired.put("expiresOn", today.minusDays(1).toString());
    JsonPath old = Partners.made(Persona.OTHER_TOWN, PATH, expired);
    assertEquals(List.of("EXPIRED"), old.getList("stock.red"));
    JsonPath few = Partners.made(Persona.VILLAGE, PATH, facts("铁锹", 1, 5));
    assertEquals(List.of("BELOW"), few.getList("stock.red"));
    for (Persona who : List.of(Persona.OFFICE, Persona.OTHER_TOWN, Persona.VILLAGE, Persona.TOWN)) {
      JsonPath red = Partners.get(who, V1 + "/readiness/red");
      for (String reason : List.of("EXPIRED", "BELOW", "UNCHECKED")) {
        assertEquals(
            Partners.get(who, PATH + "?total=true&red=" + reason).getInt("total"),
            red.getInt("find { it.list == 'stocks' && it.reason == '" + reason + "' }.count"),
            reason);
      }
      assertEquals(
          Partners.get(who, V1 + "/teams?total=true&undrilled=true").getInt("total"),
          red.getInt("find { it.list == 'teams' }.count"));
      for (String reason : List.of("NO_CONTACT", "NO_PLAN")) {
        assertEquals(
            Partners.get(who, V1 + "/hazard-points?total=true&red=" + reason).getInt("total"),
            red.getInt("find { it.list == 'hazards' && it.reason == '" + reason + "' }.count"),
            reason);
      }
    }
    // Goods of sites are red there as well (4.9); whoever does not keep the site is not told.
    JsonPath station = Sites.create(Persona.OFFICE, Sites.request("supply", "亮红的军供站", Map.of()));
    goods(station, "大米", 20, null, 5);
    goods(station, "罐头", 0, today.minusDays(1), 8);
    goods(station, "空架子", 0, today.minusDays(1), 0);
    for (Persona who : List.of(Persona.OFFICE, Persona.OTHER_TOWN, Persona.TOWN)) {
      JsonPath red = Partners.get(who, V1 + "/readiness/red");
      for (String reason : List.of("EXPIRED", "BELOW")) {
        List<String> rows = Sites.ids(who, "stock=" + reason);
        assertEquals(
            rows.size(),
            red.getInt("find { it.list == 'sites' && it.reason == '" + reason + "' }.count"),
            reason);
        assertEquals(who != Persona.TOWN, rows.contains(station.getString("id")), who.word);
      }
    }
    // Scrapped and filled up it is red no more.
    moves(Persona.OTHER_TOWN, old.getString("stock.id"), "SCRAP", 10)
        .then()
        .statusCode(200)
        .body("stock.red", empty());
    moves(Persona.VILLAGE, few.getString("stock.id"), "IN", 4)
        .then()
        .statusCode(200)
        .body("stock.red", empty());
    moves(Persona.VILLAGE, few.getString("stock.id"), "COUNT", 3)
        .then()
        .body("stock.quantity", equalTo(3))
        .body("moves[0].delta", equalTo(-2));
  }

  private static void goods(JsonPath site, String item, int least, LocalDate expires, int n) {
    String line = Sites.goods(site, item, least, expires);
    if (n > 0) {
      Persona.OFFICE
          .sends(Map.of("delta", n, "onDay", Sites.today(), "note", "入库"))
          .post(V1 + "/site-stocks/" + line + "/move")
          .then()
          .statusCode(200);
    }
  }

  @Test
  void aStrangerFindsNothingAtAnyDoor() {
    String id = Partners.made(Persona.VILLAGE, PATH, facts("关门铁锹", 1, 5)).getString("stock.id");
    for (Persona stranger : List.of(Persona.TOWN, Persona.UNIT)) {
      refused(stranger.asks().get(PATH + "/" + id), 404, "not-found");
      refused(moves(stranger, id, "OUT", 1), 404, "not-found");
      assertFalse(Partners.ids(stranger, PATH, "q=关门").contains(id));
      assertFalse(
          Api.sheetText(Api.export(stranger, "stock.export", Map.of(), List.of()))
              .contains("关门铁锹"));
    }
    for (Persona none : List.of(Persona.TROOP, Persona.AUDITOR, Persona.ADMIN)) {
      refused(none.asks().get(PATH), 403, "auth.forbidden");
    }
    assertTrue(
        Api.sheetText(Api.export(Persona.OTHER_TOWN, "stock.export", Map.of(), List.of()))
            .contains("关门铁锹"));
    Map<String, Object> elsewhere = facts("别处", 1, 1);
    elsewhere.put("unitId", Api.unitId("500110002"));
    Persona.VILLAGE.sends(elsewhere).post(PATH).then().statusCode(422);
  }
}
