package org.shuangyong.schedule;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Schedules;
import org.shuangyong.testing.Statements;

/** The office's year: days that are reckoned, entries that are the office's, reminders (B10). */
@AppTest
class ScheduleTest {
  private static final String DISTRICT = "500110";

  @Inject ScheduleReminderJob job;
  @Inject Clocks clocks;
  @Inject Statements statements;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  @Test
  void defenceDayIsTheThirdSaturdayOfSeptember() {
    for (String day : List.of("2021-09-18", "2026-09-19", "2027-09-18", "2028-09-16")) {
      JsonPath entry = Schedules.entry(Persona.TOWN, LocalDate.parse(day).getYear(), "defence-day");
      assertEquals(day, entry.getString("from"));
      assertEquals(day, entry.getString("to"));
    }
  }

  /** 1.13: what the year asks for of national defence counts in the heat table when it is done. */
  @Test
  void whatSpeaksOfNationalDefenceLeadsToAKindThatCountsAsSuch() {
    List<String> defence =
        Activities.read(Persona.OFFICE, "/kinds?of=activity")
            .getList("findAll { 'DEFENCE' in it.within }.code");
    List<Map<String, String>> entries =
        Activities.read(Persona.OFFICE, "/schedule?year=2026")
            .getList("entries.findAll { (it.name + it.todo).contains('国防教育') }");
    assertTrue(entries.size() >= 4, entries.toString());
    entries.forEach(e -> assertTrue(defence.contains(e.get("kind")), e.get("name")));
  }

  @Test
  void whatFollowsTheMoonGoesByTheFestivalAndIsUnknownWhereNobodyEnteredIt() {
    JsonPath visits = Schedules.entry(Persona.OFFICE, 2027, "spring-visits");
    assertEquals("2027-01-07", visits.getString("from"));
    assertEquals("2027-02-05", visits.getString("to"));
    assertEquals("2026-12-24", visits.getString("remindOn"));
    Persona.OFFICE
        .asks()
        .get(Schedules.PATH + "?year=2090")
        .then()
        .statusCode(200)
        .body("entries.find { it.code == 'spring-visits' }.from", nullValue())
        .body("entries.find { it.code == 'army-day' }.from", equalTo("2090-08-01"))
        .body("entries.size()", greaterThan(30));
  }

  @Test
  void rulesOfEachFormFallWhereTheySay() {
    assertEquals("2027-02-28", fallsOn(Schedules.day(2, 29), 2027));
    assertEquals("2028-02-29", fallsOn(Schedules.day(2, 29), 2028));
    Map<String, Object> last = Map.of("form", "WEEKDAY", "month", 5, "week", -1, "weekday", 5);
    assertEquals("2027-05-28", fallsOn(last, 2027));
    Map<String, Object> across =
        Map.of("form", "SPAN", "month", 12, "day", 20, "toMonth", 1, "toDay", 10);
    JsonPath entry = Schedules.add("跨年条目", across);
    JsonPath of = Schedules.entry(Persona.OFFICE, 2027, entry.getString("code"));
    assertEquals("2028-01-10", of.getString("to"));
  }

  private static String fallsOn(Map<String, Object> rule, int year) {
    JsonPath entry = Schedules.add("规则条目", rule);
    return Schedules.entry(Persona.OFFICE, year, entry.getString("code")).getString("from");
  }

  @Test
  void aRuleThatSaysTooLittleOrTooMuchIsRefused() {
    for (Map<String, Object> rule :
        List.<Map<String, Object>>of(
            Map.of("form", "DAY", "month", 3),
            Map.of("form", "DAY", "month", 3, "day", 1, "week", 2),
            Map.of("form", "WEEKDAY", "month", 3, "week", 0, "weekday", 1),
            Map.of("form", "FESTIVAL", "festival", "SPRING", "fromOffset", 3, "toOffset", 1),
            Map.of("form", "SPAN", "month", 3, "day", 1, "toMonth", 4),
            Map.of("form", "DAY", "month", 13, "day", 1))) {
      refused(
          Persona.OFFICE.sends(Schedules.request("不成立", rule)).post(Schedules.PATH + "/entries"),
          422,
          "validation.failed");
    }
    Map<String, Object> kind = Schedules.request("事项种类不存在", Schedules.day(3, 1));
    kind.put("kind", "no-such-kind");
    refused(Persona.OFFICE.sends(kind).post(Schedules.PATH + "/entries"), 422, "validation.failed");
    Map<String, Object> secret = Schedules.request("涉密", Schedules.day(3, 1));
    secret.put("todo", "走访77123部队");
    refused(Persona.OFFICE.sends(secret).post(Schedules.PATH + "/entries"), 422, "secrecy.blocked");
  }

  @Test
  void aShippedEntryIsTheOfficesToChangeAndToPutBack() {
    JsonPath shipped = Schedules.entry(Persona.OFFICE, 2026, "tree-planting");
    assertEquals(0, shipped.getInt("version"));
    assertTrue(shipped.getBoolean("shipped"));
    Map<String, Object> request = new HashMap<>(Schedules.request("植树", Schedules.day(3, 13)));
    JsonPath changed = Schedules.change(shipped, request);
    assertTrue(changed.getBoolean("changed"));
    refused(
        Persona.OFFICE2.sends(request, 0).put(Schedules.PATH + "/entries/tree-planting"),
        412,
        "conflict.stale");
    JsonPath dropped = Schedules.step(changed, "drop");
    assertTrue(dropped.getBoolean("dropped"));
    assertEquals("植树", Schedules.step(dropped, "restore").getString("name"));
    refused(
        Persona.OFFICE.sends(request, 0).put(Schedules.PATH + "/entries/no-such"),
        404,
        "not-found");
    refused(
        Persona.TOWN.sends(request, 0).put(Schedules.PATH + "/entries/army-day"),
        403,
        "auth.forbidden");
  }

  @Test
  void whatIsNearIsToldOnceAndCaughtUpWithAfterWeeksWithoutARun() {
    // A year of its own: other tests stand in others.
    Api.at(clocks, LocalDate.of(2038, 3, 20));
    job.tell(DISTRICT);
    List<String> before = told("全民国防教育日");
    Api.at(clocks, LocalDate.of(2038, 8, 18));
    job.tell(DISTRICT);
    assertEquals(before, told("全民国防教育日"), "30 days before the 18th of September is the 19th");
    Api.at(clocks, LocalDate.of(2038, 9, 10));
    assertTrue(job.tell(DISTRICT) > 0);
    assertEquals(before.size() + 1, told("全民国防教育日").size());
    assertEquals("2038-09-18", told("全民国防教育日").get(0));
    long cost = statements.once(() -> assertEquals(0, job.tell(DISTRICT), "told once"));
    assertTrue(cost <= 2, "the office's entries and what was told: " + cost);
    assertTrue(told("汛期抢险准备").contains("2038-04-20"), "still going on");
    assertTrue(!told("庆祝建党").contains("2038-07-01"), "what has passed helps nobody");
  }

  @Test
  void whatIsDroppedIsNotToldOf() {
    JsonPath entry = Schedules.add("停用条目", Schedules.day(11, 11));
    Schedules.step(entry, "drop");
    Api.at(clocks, LocalDate.of(2037, 11, 5));
    job.tell(DISTRICT);
    assertEquals(List.of(), told("停用条目"));
  }

  @Test
  void theYearIsEverybodysToReadAndTheOfficesToChange() {
    Persona.TROOP
        .asks()
        .get(Schedules.PATH)
        .then()
        .statusCode(200)
        .body("entries.code", hasItem("army-day"));
    refused(Persona.AUDITOR.asks().get(Schedules.PATH), 403, "auth.forbidden");
  }

  /** The first days of an entry of which the office was told, newest first. */
  private static List<String> told(String title) {
    List<String> days = new java.util.ArrayList<>();
    String after = "";
    do {
      JsonPath page =
          Persona.OFFICE
              .asks()
              .get(Api.V1 + "/inbox?limit=100&after=" + after)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      days.addAll(
          page.getList(
              "items.findAll { it.code == 'schedule.near' && it.params.title == '"
                  + title
                  + "' }.params.from"));
      after = page.getString("next");
    } while (after != null);
    return days;
  }
}
