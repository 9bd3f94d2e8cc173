package org.shuangyong.merit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Merits;
import org.shuangyong.testing.Persona;

/** 送喜报 (2.5, B2). */
@AppTest
class MeritTest {
  private static final String TOWN = "500110002";

  @Inject Clocks clocks;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  @Test
  void aLetterGoesFromReceiptToArchive() {
    Api.at(clocks, LocalDate.of(2026, 3, 2));
    JsonPath letter = Merits.registered("second-class", TOWN, "2026-02-27");
    assertEquals("REGISTERED", letter.getString("row.status"));
    assertTrue(letter.getInt("row.no") > 0);
    assertEquals("138****5678", letter.getString("row.phone"));
    // Ten working days from 2 March.
    assertEquals("2026-03-16", letter.getString("row.dueOn"));
    refused(Merits.tries(Persona.OFFICE, letter, "verify", Map.of()), 409, "merit.transition");
    letter = Merits.planned(letter, "2026-03-04");
    assertEquals("PLANNED", letter.getString("row.status"));
    Api.at(clocks, LocalDate.of(2026, 3, 5));
    letter =
        Merits.delivers(Persona.OFFICE, letter, "2026-03-04", Merits.DISTRICT)
            .then()
            .statusCode(200)
            .body("row.status", equalTo("DELIVERED"))
            .body("row.dueOn", nullValue())
            .body("deliveredLate", equalTo(false))
            .body("present.rank", contains("区政府负责同志", "区人武部负责同志"))
            .extract()
            .jsonPath();
    letter = Merits.step(Persona.OFFICE, letter, "report", Map.of("text", "已函告"));
    letter = Merits.step(Persona.OFFICE, letter, "archive", Map.of());
    assertEquals("ARCHIVED", letter.getString("row.status"));
    assertEquals(
        List.of(
            "merit.receive",
            "merit.register",
            "merit.check",
            "merit.verify",
            "merit.plan",
            "merit.deliver",
            "merit.report",
            "merit.archive"),
        letter.getList("events.word"));
  }

  @Test
  void aSecondClassIsNotDeliveredWithoutTheRanksTheTableNames() {
    Api.at(clocks, LocalDate.of(2026, 3, 2));
    JsonPath letter =
        Merits.planned(Merits.registered("second-class", TOWN, "2026-03-02"), "2026-03-02");
    refused(
        Merits.delivers(
            Persona.OFFICE,
            letter,
            "2026-03-02",
            List.of(
                Map.of("name", "丙", "rank", "区退役军人事务局负责同志"),
                Map.of("name", "乙", "rank", "区人武部负责同志"))),
        422,
        "merit.ranks-missing");
    Merits.delivers(
            Persona.OFFICE, letter, "2026-03-02", List.of(Map.of("name", "乙", "rank", "区人武部负责同志")))
        .then()
        .body("params.missing", contains("区委负责同志或区政府负责同志"));
    refused(
        Merits.tries(
            Persona.OFFICE,
            letter,
            "deliver",
            Map.of("deliveredOn", "2026-03-03", "present", Merits.DISTRICT)),
        422,
        "validation.failed");
    Merits.delivers(Persona.OFFICE, letter, "2026-03-02", Merits.DISTRICT).then().statusCode(200);
  }

  @Test
  void aBatchIsTakenWholeOrNamedRowByRow() {
    String today = clocks.today().toString();
    String soldier = Merits.soldier();
    Map<String, Object> good = Merits.facts(soldier, "four-haves", TOWN);
    Map<String, Object> bad = Merits.facts(Merits.soldier(), "no-such", TOWN);
    Map<String, Object> phone = Merits.facts(Merits.soldier(), "four-haves", TOWN);
    phone.put("phone", "12");
    Map<String, Object> place = Merits.facts(Merits.soldier(), "four-haves", "QJW");
    Merits.receives(Persona.OFFICE, today, true, List.of(good, bad, phone, place, good))
        .then()
        .statusCode(422)
        .body(
            "errors.field",
            hasItems(
                "letters[1].award", "letters[2].phone", "letters[3].unitId", "letters[4].soldier"))
        .body("errors.find { it.field == 'letters[4].soldier' }.code", equalTo("duplicate"));
    assertEquals(0, Merits.search(Persona.OFFICE, Map.of("q", soldier)).getInt("total"));
    Map<String, Object> other = Merits.facts(Merits.soldier(), "four-haves", TOWN);
    List<Integer> numbers =
        Merits.receives(Persona.OFFICE, today, true, List.of(good, other))
            .then()
            .statusCode(201)
            .extract()
            .path("letters.no");
    assertEquals(numbers.get(0) + 1, numbers.get(1));
    // The same letter again is stopped, unless it is said to be another.
    Merits.receives(Persona.OFFICE, today, true, List.of(good))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("duplicate"));
    good.put("again", true);
    Merits.receives(Persona.OFFICE, today, true, List.of(good)).then().statusCode(201);
    refused(Merits.receives(Persona.TOWN, today, true, List.of(good)), 403, "auth.forbidden");
  }

  @Test
  void aTownBringsWhatTheTableLeavesToIt() {
    String today = clocks.today().toString();
    JsonPath own = Merits.registered("four-haves", TOWN, today);
    JsonPath high = Merits.planned(Merits.registered("third-class", TOWN, today), today);
    own = Merits.step(Persona.OFFICE, own, "check", Map.of());
    own = Merits.step(Persona.OFFICE, own, "verify", Map.of());
    Merits.plans(Persona.TOWN, own, today).then().statusCode(200);
    refused(Merits.plans(Persona.TOWN, high, today), 403, "merit.office-delivers");
    own = Merits.whole(Persona.TOWN, own.getString("row.id"));
    assertTrue(own.getList("row.allowedActions").contains("merit.deliver"));
    List<Map<String, Object>> us = List.of(Map.of("name", "丁", "rank", "镇街负责同志"));
    Merits.tries(
            Persona.TOWN,
            own,
            "deliver",
            Map.of(
                "deliveredOn",
                today,
                "present",
                us,
                "attachmentIds",
                List.of(Api.photo(Persona.TOWN))))
        .then()
        .statusCode(200)
        .body("files", hasSize(1));
    refused(Merits.delivers(Persona.TOWN, high, today, us), 403, "merit.office-delivers");
    JsonPath seen = Merits.whole(Persona.TOWN, high.getString("row.id"));
    assertFalse(seen.getList("row.allowedActions").contains("merit.deliver"));
  }

  @Test
  void aLetterIsReturnedTakenUpAgainAndForwardedOutOfTheBook() {
    String today = clocks.today().toString();
    JsonPath letter = Merits.registered("third-class", TOWN, today);
    letter = Merits.step(Persona.OFFICE, letter, "check", Map.of());
    refused(Merits.tries(Persona.OFFICE, letter, "return", Map.of()), 422, "validation.failed");
    letter = Merits.step(Persona.OFFICE, letter, "return", Map.of("text", "查无此人"));
    assertEquals(null, letter.getString("row.dueOn"));
    letter = Merits.step(Persona.OFFICE, letter, "check", Map.of());
    letter = Merits.step(Persona.OFFICE, letter, "forward", Map.of("to", "某区", "text", "已迁出"));
    assertEquals("FORWARDED", letter.getString("row.status"));
    assertEquals("某区", letter.getString("forwardedTo"));
    assertEquals("已迁出", letter.getString("events[-1].text"));
    assertFalse(
        Merits.search(Persona.OFFICE, Map.of("open", true))
            .getList("items.id")
            .contains(letter.getString("row.id")));
    refused(
        Merits.tries(Persona.OFFICE, letter, "pay", Map.of("paidOn", today, "voucher", "1")),
        409,
        "merit.bonus");
  }

  @Test
  void theBonusIsPaidOnceWithItsVoucher() {
    String today = clocks.today().toString();
    JsonPath letter = Merits.planned(Merits.registered("third-class", TOWN, today), today);
    assertEquals(200_000, letter.getInt("row.bonus"));
    assertTrue(
        Merits.search(Persona.OFFICE, Map.of("unpaid", true, "q", letter.getString("row.soldier")))
                .getList("items")
                .size()
            == 1);
    refused(
        Merits.tries(Persona.OFFICE, letter, "pay", Map.of("paidOn", today)),
        422,
        "validation.failed");
    refused(
        Merits.tries(Persona.TOWN, letter, "pay", Map.of("paidOn", today, "voucher", "1")),
        403,
        "merit.office-delivers");
    letter = Merits.step(Persona.OFFICE, letter, "pay", Map.of("paidOn", today, "voucher", "凭2号"));
    assertEquals("凭2号", letter.getString("voucher"));
    refused(
        Merits.tries(Persona.OFFICE, letter, "pay", Map.of("paidOn", today, "voucher", "凭2号")),
        409,
        "merit.bonus");
  }

  /** The matter of what a family told when its letter came. */
  private static String toldAt(JsonPath planned, String today, String difficulties) {
    return Merits.tries(
            Persona.OFFICE,
            planned,
            "deliver",
            Map.of(
                "deliveredOn",
                today,
                "present",
                List.of(
                    Map.of("name", "丙", "rank", "区退役军人事务局负责同志"),
                    Map.of("name", "乙", "rank", "区人武部负责同志")),
                "difficulties",
                difficulties))
        .then()
        .statusCode(200)
        .extract()
        .path("matterId");
  }

  @Test
  void aDifficultyHeardBecomesAMatterWithoutTheFamilysName() {
    String today = clocks.today().toString();
    JsonPath letter = Merits.planned(Merits.registered("third-class", TOWN, today), today);
    String matter = toldAt(letter, today, "老人看病不便，希望协助。");
    Persona.OFFICE
        .asks()
        .get(V1 + "/matters/" + matter)
        .then()
        .statusCode(200)
        .body("kind", equalTo("FAMILY_DIFFICULTY"))
        .body("facts.source", equalTo("VISIT"))
        .body("title", equalTo("送喜报走访了解到的官兵家庭困难"));
  }

  @Test
  void aLetterStandsOnThePageOfItsFamily() {
    JsonPath parent = Families.person(Persona.VILLAGE, "甄父", Families.VILLAGE, "serving-family");
    JsonPath house = Families.household(Persona.VILLAGE, parent);
    Map<String, Object> facts = Merits.facts(Merits.soldier(), "third-class", Families.VILLAGE);
    facts.put("personId", parent.getString("id"));
    String id =
        Merits.receives(Persona.OFFICE, clocks.today().toString(), true, List.of(facts))
            .then()
            .statusCode(201)
            .extract()
            .path("letters[0].id");
    assertEquals(house.getString("id"), Merits.whole(Persona.VILLAGE, id).getString("householdId"));
    Persona.VILLAGE
        .asks()
        .get(V1 + "/households/" + house.getString("id"))
        .then()
        .body("timeline.id", hasItem(id))
        .body("timeline.find { it.kind == 'merit-letter' }.title", equalTo("third-class"))
        .body("timeline.find { it.kind == 'merit-letter' }.open", equalTo(true));
    // What the family told when it came stands beside it, for who may see that matter.
    String today = clocks.today().toString();
    String matter =
        toldAt(Merits.planned(Merits.whole(Persona.OFFICE, id), today), today, "住房需要修缮。");
    Persona.OFFICE
        .asks()
        .get(V1 + "/households/" + house.getString("id"))
        .then()
        .body("timeline.find { it.kind == 'matter' }.id", equalTo(matter))
        .body("timeline.find { it.kind == 'matter' }.open", equalTo(true))
        .body("timeline.find { it.kind == 'matter' }.on", equalTo(today));
    Persona.VILLAGE
        .asks()
        .get(V1 + "/households/" + house.getString("id"))
        .then()
        .body("timeline.id", hasItem(id))
        .body("timeline.id", not(hasItem(matter)));
  }

  /** 追授: marked, found by the mark, and named so in the list that leaves. */
  @Test
  void aPosthumousAwardIsMarkedAndFoundByIt() {
    Map<String, Object> facts = Merits.facts(Merits.soldier(), "first-class", TOWN);
    facts.put("posthumous", true);
    String id =
        Merits.receives(Persona.OFFICE, clocks.today().toString(), true, List.of(facts))
            .then()
            .statusCode(201)
            .extract()
            .path("letters[0].id");
    String other =
        Merits.registered("first-class", TOWN, clocks.today().toString()).getString("row.id");
    assertTrue(Merits.whole(Persona.OFFICE, id).getBoolean("row.posthumous"));
    List<String> found =
        Merits.search(Persona.OFFICE, Map.of("posthumous", true)).getList("items.id");
    assertTrue(found.contains(id));
    assertFalse(found.contains(other));
    String text =
        Api.sheetText(
            Api.export(Persona.OFFICE, "merit.gazetteer", Map.of("year", 2020), List.of()));
    assertTrue(text.contains("追授"), text);
  }

  @Test
  void theGazetteersListHasTheHighAwardsOfAYear() {
    String today = clocks.today().toString();
    JsonPath high = Merits.registered("second-class", TOWN, today);
    JsonPath low = Merits.registered("third-class", TOWN, today);
    String text =
        Api.sheetText(
            Api.export(Persona.OFFICE, "merit.gazetteer", Map.of("year", 2020), List.of()));
    assertTrue(text.contains(high.getString("row.soldier")));
    assertFalse(text.contains(low.getString("row.soldier")));
    String register =
        Api.sheetText(
            Api.export(
                Persona.OFFICE,
                "merit.export",
                Map.of("q", low.getString("row.soldier")),
                List.of()));
    assertTrue(register.contains("138****5678"), register);
    assertEquals(
        Set.of(true),
        Set.copyOf(
            Merits.search(Persona.OFFICE, Map.of("gazetteer", true))
                .getList("items.award", String.class)
                .stream()
                .map(a -> !a.equals("third-class") && !a.equals("four-haves"))
                .toList()));
  }
}
