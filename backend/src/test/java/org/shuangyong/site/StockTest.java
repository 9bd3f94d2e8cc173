package org.shuangyong.site;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Sites;

/** Goods of a 军供站 never fall below nothing, and nothing of what is to come is entered (4.9). */
@AppTest
class StockTest {
  @Test
  void manyWhoTakeAtOnceTakeNoMoreThanThereIs() {
    JsonPath site = station("并发军供站");
    String line = line(site, "大米", 10);
    move(line, 100).then().statusCode(200).body("quantity", equalTo(100));
    List<Callable<Response>> calls = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      calls.add(() -> move(line, -30));
    }
    List<Integer> statuses = Sites.together(calls);
    assertEquals(3, Collections.frequency(statuses, 200), statuses.toString());
    assertEquals(7, Collections.frequency(statuses, 409), statuses.toString());
    JsonPath book = book(site);
    assertEquals(10, book.getInt("lines[0].quantity"));
    List<Integer> deltas = book.getList("moves.delta");
    assertEquals(10, deltas.stream().mapToInt(Integer::intValue).sum(), "moves add up to the line");
    refused(move(line, -11), 409, "site-stock.short");
  }

  @Test
  void whatIsShortOrPastItsDayShows() {
    JsonPath site = station("临期军供站");
    String line = line(site, "食用油", 20);
    move(line, 5);
    assertEquals(true, book(site).getBoolean("lines[0].scarce"));
    refused(add(site, "食用油", 1), 409, "site-stock.taken");
    Persona.OFFICE
        .sends(Map.of("delta", 1, "onDay", ahead(), "note", "未来"))
        .post(V1 + "/site-stocks/" + line + "/move")
        .then()
        .statusCode(422);
    refused(
        Persona.TOWN
            .sends(Map.of("delta", 1, "onDay", Sites.today(), "note", "别人"))
            .post(V1 + "/site-stocks/" + line + "/move"),
        404,
        "not-found");
    refused(add(Sites.board(Persona.OFFICE, "无物资牌"), "大米", 1), 409, "site.kind");
  }

  @Test
  void onlyMonthsThatAreOverAreCounted() {
    JsonPath site = station("计数军供站");
    YearMonth now = YearMonth.now(Clocks.CHINA);
    for (YearMonth month : List.of(now, now.plusMonths(1), now.plusYears(1))) {
      refused(count(site, month.toString()), 422, "site-service.ahead");
    }
    count(site, "next").then().statusCode(422);
    count(site, now.minusMonths(1).toString()).then().statusCode(200);
    count(site, now.minusMonths(1).toString()).then().statusCode(200);
    Persona.OFFICE
        .asks()
        .get(Sites.PATH + "/" + site.getString("id") + "/services")
        .then()
        .body("month", equalTo(List.of(now.minusMonths(1).toString())))
        .body("people", equalTo(List.of(120)));
  }

  /** Capability and the last drill are read with the site (4.9). */
  @Test
  void capabilityAndTheLastDrillAreShown() {
    JsonPath site =
        Sites.create(
            Persona.OFFICE,
            Sites.request(
                "supply",
                "能力军供站",
                Map.of("perMeal", 300, "hot", true, "lastDrillOn", "2026-06-18")));
    JsonPath read = Sites.get(Persona.OFFICE, site);
    assertEquals(300, read.getInt("extra.perMeal"));
    assertEquals("2026-06-18", read.getString("extra.lastDrillOn"));
  }

  private static String ahead() {
    return LocalDate.now(Clocks.CHINA).plusDays(1).toString();
  }

  private static JsonPath station(String name) {
    return Sites.create(Persona.OFFICE, Sites.request("supply", name, Map.of()));
  }

  private static Response add(JsonPath site, String item, int least) {
    return Persona.OFFICE
        .sends(Map.of("item", item, "measure", "袋", "least", least))
        .post(Sites.PATH + "/" + site.getString("id") + "/stocks");
  }

  private static String line(JsonPath site, String item, int least) {
    return add(site, item, least).then().statusCode(201).extract().path("id");
  }

  private static Response move(String line, int delta) {
    return Persona.OFFICE
        .sends(Map.of("delta", delta, "onDay", Sites.today(), "note", "出入库"))
        .post(V1 + "/site-stocks/" + line + "/move");
  }

  private static Response count(JsonPath site, String month) {
    return Persona.OFFICE
        .sends(Map.of("times", 1, "people", 120, "meals", 240))
        .put(Sites.PATH + "/" + site.getString("id") + "/services/" + month);
  }

  private static JsonPath book(JsonPath site) {
    return Persona.OFFICE
        .asks()
        .get(Sites.PATH + "/" + site.getString("id") + "/stocks")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
