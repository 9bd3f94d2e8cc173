package org.shuangyong.merit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Merits;
import org.shuangyong.testing.Persona;

/** Clocks in working days, and what a change of the table or the calendar leaves alone (F4 15). */
@AppTest
class MeritDaysTest {
  private static final String TOWN = "500110002";

  @Inject Clocks clocks;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  @Test
  void theClockRunsInWorkingDaysAndALateLetterShowsItsDays() {
    // Friday before 春节 2026: Saturday 14 is worked, 15 to 23 are off.
    Api.at(clocks, LocalDate.of(2026, 2, 13));
    String soldier = Merits.soldier();
    String id =
        Merits.receives(
                Persona.OFFICE,
                "2026-02-13",
                false,
                List.of(Merits.facts(soldier, "third-class", TOWN)))
            .then()
            .statusCode(201)
            .body("letters[0].dueOn", equalTo("2026-02-24"))
            .body("letters[0].daysLeft", equalTo(2))
            .body("letters[0].no", nullValue())
            .extract()
            .path("letters[0].id");
    assertEquals(
        List.of(),
        Merits.search(Persona.OFFICE, Map.of("q", soldier, "overdue", true)).getList("items"));
    Api.at(clocks, LocalDate.of(2026, 2, 26));
    JsonPath late = Merits.search(Persona.OFFICE, Map.of("q", soldier, "overdue", true));
    assertEquals(List.of(id), late.getList("items.id"));
    assertEquals(-2, late.getInt("items[0].daysLeft"));
    assertEquals(1, late.getInt("total"));
  }

  @Test
  void aChangeOfTheTableLeavesLettersOfBeforeAlone() {
    Api.at(clocks, LocalDate.of(2031, 3, 3));
    JsonPath before = Merits.registered("first-class", TOWN, "2031-03-03");
    JsonPath delivered =
        Merits.planned(Merits.registered("first-class", TOWN, "2031-03-03"), "2031-03-03");
    delivered =
        Merits.delivers(Persona.OFFICE, delivered, "2031-03-03", Merits.DISTRICT)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    Map<String, Object> rule =
        Api.map(
            "award", "first-class",
            "validFrom", "2031-03-05",
            "seats", List.of(List.of("区委主要负责同志")),
            "byTown", false,
            "bonus", 2_000_000,
            "payer", "区财政",
            "source", "某年某号文");
    Persona.OFFICE.sends(rule).post(V1 + "/merit-rules").then().statusCode(201);
    rule.put("validFrom", "2031-03-02");
    refused(Persona.OFFICE.sends(rule).post(V1 + "/merit-rules"), 422, "rule.past");
    refused(Persona.TOWN.sends(rule).post(V1 + "/merit-rules"), 403, "auth.forbidden");
    Api.at(clocks, LocalDate.of(2031, 3, 5));
    JsonPath after = Merits.registered("first-class", TOWN, "2031-03-05");
    assertEquals(2_000_000, after.getInt("row.bonus"));
    // What came in before keeps its money; what was delivered keeps its ranks.
    before = Merits.whole(Persona.OFFICE, before.getString("row.id"));
    assertEquals(1_000_000, before.getInt("row.bonus"));
    assertEquals(
        List.of(List.of("区委负责同志", "区政府负责同志"), List.of("区人武部负责同志")),
        Merits.whole(Persona.OFFICE, delivered.getString("row.id")).getList("seats"));
    // What is delivered from that day on needs that day's ranks, delivered on an earlier day not.
    before = Merits.planned(before, "2031-03-05");
    refused(
        Merits.delivers(Persona.OFFICE, before, "2031-03-05", Merits.DISTRICT),
        422,
        "merit.ranks-missing");
    Merits.delivers(Persona.OFFICE, before, "2031-03-04", Merits.DISTRICT).then().statusCode(200);
    Persona.TOWN
        .asks()
        .get(V1 + "/merit-rules")
        .then()
        .statusCode(200)
        .body("find { it.award == 'first-class' }.now.payer", equalTo("区财政"))
        .body("find { it.award == 'first-class' }.initial.bonus", equalTo(1_000_000));
  }

  @Test
  void aHolidayMovesOpenClocksOnly() {
    Api.at(clocks, LocalDate.of(2032, 3, 1));
    JsonPath open = Merits.registered("third-class", TOWN, "2032-03-01");
    assertEquals("2032-03-15", open.getString("row.dueOn"));
    JsonPath done =
        Merits.planned(Merits.registered("four-haves", TOWN, "2032-03-01"), "2032-03-01");
    done =
        Merits.delivers(
                Persona.OFFICE, done, "2032-03-01", List.of(Map.of("name", "丁", "rank", "镇街负责同志")))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    Map<String, Object> days =
        Api.map(
            "from", "2032-03-03",
            "to", "2032-03-04",
            "kind", "OFF",
            "name", "临时放假",
            "source", "某通知");
    refused(Persona.TOWN.sends(days).post(V1 + "/calendar"), 403, "auth.forbidden");
    Persona.OFFICE
        .sends(days)
        .post(V1 + "/calendar")
        .then()
        .statusCode(201)
        .body("known", equalTo(true))
        .body("days.on", hasItems("2032-01-01", "2032-03-03", "2032-03-04"));
    assertEquals(
        "2032-03-17",
        Merits.whole(Persona.OFFICE, open.getString("row.id")).getString("row.dueOn"));
    assertFalse(Merits.whole(Persona.OFFICE, done.getString("row.id")).getBoolean("deliveredLate"));
    // Taken back, the week holds again.
    days.put("kind", "WEEK");
    Persona.OFFICE.sends(days).post(V1 + "/calendar").then().statusCode(201);
    assertEquals(
        "2032-03-15",
        Merits.whole(Persona.OFFICE, open.getString("row.id")).getString("row.dueOn"));
  }
}
