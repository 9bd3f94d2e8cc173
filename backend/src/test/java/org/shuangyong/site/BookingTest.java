package org.shuangyong.site;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Sites;

/** Visits by appointment (1.12): never beyond a slot, and the sums add up. */
@AppTest
class BookingTest {
  private static final String SLOT = "09:00-10:30";

  @Test
  void groupsThatBookAtOnceNeverExceedTheSlot() {
    JsonPath site = Sites.memorial(Persona.OTHER_TOWN, "满员陵园", 50);
    String day = day(3);
    List<Callable<Response>> calls = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Persona who = List.of(Persona.UNIT, Persona.VILLAGE, Persona.TOWN).get(i % 3);
      calls.add(() -> Sites.triesVisit(who, site, Sites.visit(day, SLOT, 20)));
    }
    List<Integer> statuses = Sites.together(calls);
    assertEquals(2, Collections.frequency(statuses, 201), statuses.toString());
    assertEquals(10, Collections.frequency(statuses, 409), statuses.toString());
    assertEquals(40, taken(site, day));
    // What is left is still to be had, to the last place.
    Sites.books(Persona.UNIT, site, Sites.visit(day, SLOT, 10));
    refused(
        Sites.triesVisit(Persona.UNIT, site, Sites.visit(day, SLOT, 1)),
        409,
        "site-booking.slot-full");
    Sites.books(Persona.UNIT, site, Sites.visit(day, "14:00-15:30", 50));
  }

  @Test
  void whoIsRefusedOrCancelsGivesItsPlacesBack() {
    JsonPath site = Sites.memorial(Persona.OTHER_TOWN, "退位陵园", 30);
    String day = day(4);
    JsonPath one = Sites.books(Persona.UNIT, site, Sites.visit(day, SLOT, 30));
    step(Persona.OTHER_TOWN, one, "refuse", Map.of("text", "闭馆"));
    assertEquals(0, taken(site, day));
    JsonPath two = Sites.books(Persona.TOWN, site, Sites.visit(day, SLOT, 30));
    two = step(Persona.OTHER_TOWN, two, "approve", Map.of());
    step(Persona.TOWN, two, "cancel", Map.of());
    assertEquals(0, taken(site, day));
    refused(
        tries(Persona.TOWN, fresh(Persona.TOWN, two), "cancel", Map.of()),
        409,
        "site-booking.state");
    assertEquals(0, taken(site, day));
  }

  @Test
  void eachSideDoesItsOwnPart() {
    JsonPath site = Sites.memorial(Persona.OTHER_TOWN, "两方陵园", 30);
    JsonPath of = Sites.books(Persona.UNIT, site, Sites.visit(Sites.today(), SLOT, 20));
    assertEquals(List.of("site-booking.apply"), Api.codes(Persona.OTHER_TOWN, of.getString("id")));
    refused(tries(Persona.UNIT, of, "approve", Map.of()), 403, "site-booking.side");
    refused(tries(Persona.OTHER_TOWN, of, "cancel", Map.of()), 403, "site-booking.side");
    refused(tries(Persona.TOWN, of, "approve", Map.of()), 404, "not-found");
    // When a troop goes where, and how many, is not kept here.
    refused(
        Sites.triesVisit(Persona.TROOP, site, Sites.visit(Sites.today(), SLOT, 5)),
        403,
        "auth.forbidden");
    refused(tries(Persona.OTHER_TOWN, of, "visit", Map.of("came", 3)), 409, "site-booking.state");
    of = step(Persona.OTHER_TOWN, of, "approve", Map.of("text", "请提前十分钟到"));
    assertEquals(List.of("site-booking.approve"), Api.codes(Persona.UNIT, of.getString("id")));
    of = step(Persona.OTHER_TOWN, of, "visit", Map.of("came", 18));
    of = step(Persona.UNIT, of, "feedback", Map.of("rating", 4, "text", "讲解很好"));
    assertEquals("REVIEWED", of.getString("status"));
    assertEquals(List.of(), of.getList("allowedActions"));
  }

  @Test
  void aSiteHoldsAsManyAsAreBookedAlready() {
    JsonPath site = Sites.memorial(Persona.OTHER_TOWN, "缩容陵园", 50);
    Sites.books(Persona.UNIT, site, Sites.visit(day(5), SLOT, 30));
    Sites.books(Persona.TOWN, site, Sites.visit(day(5), SLOT, 8));
    Map<String, Object> smaller =
        Sites.request("memorial", "缩容陵园", Map.of("facility", "陵园", "free", true));
    smaller.putAll(Map.of("openToVisits", true, "slots", List.of(SLOT), "capacity", 37));
    saves(site, smaller)
        .then()
        .statusCode(409)
        .body("code", equalTo("site.capacity-booked"))
        .body("params.booked", equalTo(38));
    smaller.put("capacity", 38);
    saves(site, smaller).then().statusCode(200);
  }

  private static Response saves(JsonPath site, Map<String, ?> request) {
    return Persona.OTHER_TOWN
        .sends(request, site.getInt("version"))
        .put(Sites.PATH + "/" + site.getString("id"));
  }

  /** 1.12: schools and enterprises book by whoever keeps the site, and are the visitors. */
  @Test
  void whoKeepsASiteBooksForAnotherUnit() {
    JsonPath site = Sites.memorial(Persona.OTHER_TOWN, "代约陵园", 50);
    Map<String, Object> visit = Sites.visit(day(6), SLOT, 10);
    visit.put("visitorId", Api.unitId("GAJ"));
    for (Persona who : List.of(Persona.OTHER_TOWN, Persona.OFFICE)) {
      assertEquals("GAJ", Sites.books(who, site, visit).getString("visitor.code"));
    }
    wrong(site, visit, "visitorId");
    visit.put("visitorId", Api.unitId("QJW"));
    JsonPath own = Sites.books(Persona.UNIT, site, visit);
    assertEquals("QJW", own.getString("visitor.code"));
    // When a troop goes where, and how many, is not kept here.
    visit.put("visitorId", Api.unitId("TROOP-A"));
    Sites.triesVisit(Persona.OFFICE, site, visit)
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("visitorId"));
  }

  @Test
  void aVisitIsNotRecordedBeforeItsDay() {
    JsonPath site = Sites.memorial(Persona.OTHER_TOWN, "未到日陵园", 30);
    JsonPath of = Sites.books(Persona.UNIT, site, Sites.visit(day(1), SLOT, 20));
    JsonPath approved = step(Persona.OTHER_TOWN, of, "approve", Map.of());
    refused(
        tries(Persona.OTHER_TOWN, approved, "visit", Map.of("came", 3)), 409, "site-booking.early");
    wrong(site, Sites.visit(day(-1), SLOT, 5), "onDay");
    wrong(site, Sites.visit(day(400), SLOT, 5), "onDay");
    wrong(site, Sites.visit(day(1), "08:00-09:00", 5), "slot");
    JsonPath paused =
        Sites.step(
            Persona.OTHER_TOWN, "sites", Sites.get(Persona.OTHER_TOWN, site), "pause", Map.of());
    refused(
        Sites.triesVisit(Persona.OTHER_TOWN, paused, Sites.visit(day(1), SLOT, 5)),
        409,
        "site-booking.not-open");
    refused(Sites.triesVisit(Persona.UNIT, paused, Sites.visit(day(1), SLOT, 5)), 404, "not-found");
  }

  /** The year's visits per site are the sum of its months and of the list (1.12, 3.1). */
  @Test
  void theMonthsOfASiteAddUpToItsVisits() {
    JsonPath site = Sites.memorial(Persona.OTHER_TOWN, "合计陵园", 100);
    for (int came : List.of(11, 22)) {
      JsonPath of = Sites.books(Persona.UNIT, site, Sites.visit(Sites.today(), SLOT, 25));
      of = step(Persona.OTHER_TOWN, of, "approve", Map.of());
      step(Persona.OTHER_TOWN, of, "visit", Map.of("came", came));
    }
    Sites.books(Persona.UNIT, site, Sites.visit(Sites.today(), SLOT, 25));
    int year = LocalDate.now(Clocks.CHINA).getYear();
    int month = LocalDate.now(Clocks.CHINA).getMonthValue();
    String line = "find { it.site.id == '" + site.getString("id") + "' }";
    Persona.OTHER_TOWN
        .asks()
        .get(V1 + "/site-visits?year=" + year + "&occasion=QINGMING")
        .then()
        .statusCode(200)
        .body(line + ".total", equalTo(33))
        .body(line + ".groups", equalTo(2))
        .body(line + ".months[" + (month - 1) + "]", equalTo(33));
    List<Integer> came =
        Persona.OTHER_TOWN
            .asks()
            .get(V1 + "/site-bookings?status=VISITED&site=" + site.getString("id"))
            .then()
            .extract()
            .jsonPath()
            .getList("items.came");
    assertEquals(33, came.stream().mapToInt(Integer::intValue).sum());
    assertTrue(
        Persona.OTHER_TOWN
            .asks()
            .get(V1 + "/site-visits?year=" + year + "&occasion=MARTYRS_DAY")
            .then()
            .extract()
            .jsonPath()
            .getList("site.id")
            .stream()
            .noneMatch(site.getString("id")::equals));
  }

  private static String day(int ahead) {
    return LocalDate.now(Clocks.CHINA).plusDays(ahead).toString();
  }

  private static int taken(JsonPath site, String day) {
    return Persona.UNIT
        .asks()
        .get(Sites.PATH + "/" + site.getString("id") + "/slots?days=1&from=" + day)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getInt("find { it.slot == '" + SLOT + "' }.taken");
  }

  private static JsonPath fresh(Persona who, JsonPath booking) {
    return who.asks()
        .get(V1 + "/site-bookings?limit=100")
        .then()
        .extract()
        .jsonPath()
        .setRootPath("items.find { it.id == '" + booking.getString("id") + "' }");
  }

  private static Response tries(Persona who, JsonPath of, String verb, Map<String, ?> body) {
    return Sites.tries(who, "/site-bookings/" + of.getString("id") + "/" + verb, of, body);
  }

  private static JsonPath step(Persona who, JsonPath of, String verb, Map<String, ?> body) {
    return Sites.step(who, "site-bookings", of, verb, body);
  }

  private static void wrong(JsonPath site, Map<String, Object> visit, String field) {
    Sites.triesVisit(Persona.UNIT, site, visit)
        .then()
        .statusCode(422)
        .body("errors.field", hasItem(field));
  }
}
