package org.shuangyong.activity;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shuangyong.testing.Activities.facts;
import static org.shuangyong.testing.Activities.request;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Sites;
import org.shuangyong.testing.Visits;

/** Every figure is the rows behind it (1.1, 3.7, 8.1); each test has a year of its own. */
@AppTest
class ActivityFiguresTest {
  @Test
  void sessionsOfATagByUnitAndMonthAreTheListedRecords() {
    for (int month : List.of(1, 2, 5)) {
      Activities.recorded(
          Persona.UNIT, "publicity", LocalDate.of(2015, month, 3), "党史学习教育", "STUDENT", 30);
    }
    Activities.recorded(Persona.UNIT, "publicity", LocalDate.of(2015, 1, 4), null, "CADRE", 9);
    Activities.recorded(Persona.TOWN, "publicity", LocalDate.of(2015, 1, 4), "党史学习教育", "MASSES", 7);
    Activities.plan(Persona.UNIT, tagged("publicity", LocalDate.of(2015, 2, 9), "党史学习教育"));
    for (Persona who : List.of(Persona.OFFICE, Persona.UNIT, Persona.TOWN)) {
      JsonPath figures =
          Activities.read(who, "/activity-figures?by=ORGANIZER&year=2015&tag=党史学习教育");
      long sessions = 0;
      for (int i = 0; i < figures.getList("").size(); i++) {
        int month = figures.getInt("[" + i + "].month");
        List<String> rows =
            Activities.ids(
                who,
                "held=true&tag=党史学习教育&organizer="
                    + figures.getString("[" + i + "].key")
                    + "&from=2015-0"
                    + month
                    + "-01&to=2015-0"
                    + month
                    + "-28");
        assertEquals(rows.size(), figures.getLong("[" + i + "].sessions"));
        sessions += rows.size();
      }
      assertEquals(
          Activities.ids(who, "held=true&year=2015&tag=党史学习教育").size(), sessions, who.word);
    }
    assertEquals(
        List.of(30, 30, 30),
        Activities.read(Persona.UNIT, "/activity-figures?by=ORGANIZER&year=2015&tag=党史学习教育")
            .getList("people"));
  }

  @Test
  void participationByClassIsTheCounts() {
    JsonPath of =
        Activities.plan(Persona.OFFICE, tagged("joint-build", LocalDate.of(2014, 4, 1), "共建"));
    Activities.step(
        Persona.OFFICE,
        of,
        "record",
        Map.of(
            "counts",
            List.of(
                Map.of("audience", "ENTERPRISE", "people", 12),
                Map.of("audience", "VOLUNTEER", "people", 40))));
    Activities.recorded(
        Persona.OFFICE, "joint-build", LocalDate.of(2014, 8, 1), null, "ENTERPRISE", 5);
    JsonPath figures = Activities.read(Persona.OFFICE, "/activity-figures?by=AUDIENCE&year=2014");
    assertEquals(List.of(12, 5), figures.getList("findAll { it.key == 'ENTERPRISE' }.people"));
    assertEquals(List.of(40), figures.getList("findAll { it.key == 'VOLUNTEER' }.people"));
    assertEquals(
        2, Activities.ids(Persona.OFFICE, "held=true&year=2014&audience=ENTERPRISE").size());
    refused(
        Persona.OFFICE
            .asks()
            .get(V1 + "/activity-figures?by=AUDIENCE&year=2014&kind=joint-defence&sum=patrols"),
        422,
        "validation.failed");
    refused(Persona.OFFICE.asks().get(V1 + "/activity-figures?by=KIND"), 422, "validation.failed");
  }

  /**
   * What was given has no share of one class: once for each class it would be more than was given.
   */
  @Test
  void goodsAreNotCountedOnceForEachClass() {
    JsonPath of =
        Activities.plan(Persona.OFFICE, tagged("warmth", LocalDate.of(2007, 3, 1), "送温暖"));
    Activities.step(
        Persona.OFFICE,
        of,
        "record",
        Map.of(
            "counts",
            List.of(
                Map.of("audience", "MASSES", "people", 20),
                Map.of("audience", "VETERAN", "people", 5)),
            "goods",
            900_00,
            "families",
            7));
    JsonPath byClass =
        Activities.read(Persona.OFFICE, "/activity-figures?by=AUDIENCE&year=2007&tag=送温暖");
    assertEquals(List.of(0, 0), byClass.getList("goods"));
    assertEquals(List.of(0, 0), byClass.getList("families"));
    JsonPath byUnit =
        Activities.read(Persona.OFFICE, "/activity-figures?by=ORGANIZER&year=2007&tag=送温暖");
    assertEquals(List.of(900_00), byUnit.getList("goods"));
    assertEquals(List.of(7), byUnit.getList("families"));
  }

  /** 6.1, F4 10: what a visit gave is its signed lines, here as on the page of visits. */
  @Test
  void theGoodsOfAVisitAreItsSignedLines() {
    LocalDate day = LocalDate.of(2012, 1, 20);
    JsonPath of = Activities.plan(Persona.OFFICE, request("comfort", facts("春节走访", day)));
    String id = of.getString("id");
    String signed = Visits.line(Persona.OFFICE, id, Visits.toTroop("TROOP-A", 0));
    Visits.line(Persona.OFFICE, id, Visits.toTroop("TROOP-B", 0));
    Visits.sign(Persona.OFFICE, id, signed, day);
    of = Activities.get(Persona.OFFICE, of);
    Activities.triesStep(Persona.OFFICE, of, "record", Map.of("goods", 7))
        .then()
        .statusCode(422)
        .body("errors.field", contains("goods"))
        .body("errors.code", contains("by-lines"));
    Activities.step(Persona.OFFICE, of, "record", Map.of("families", 2));
    assertEquals(
        List.of(20000),
        Activities.read(Persona.OFFICE, "/activity-figures?by=KIND&year=2012&kind=comfort")
            .getList("goods"));
    assertEquals(
        List.of(20000),
        Activities.read(Persona.OFFICE, "/visits/totals?year=2012").getList("sums.goods"));
  }

  /** 8.1: people-times and goods of a troop, by its alias. */
  @Test
  void totalsOfATroopAreRight() {
    for (int i = 1; i <= 3; i++) {
      Map<String, Object> facts = facts("支援" + i, LocalDate.of(2013, i, 5));
      facts.put("troopId", Api.unitId(i == 3 ? "TROOP-B" : "TROOP-A"));
      facts.put("tags", List.of("疫情防控"));
      JsonPath of = Activities.plan(Persona.OFFICE, request("epidemic", facts));
      Activities.step(
          Persona.OFFICE,
          of,
          "record",
          Map.of(
              "counts",
              List.of(Map.of("audience", "SOLDIER", "people", 10 * i)),
              "goods",
              100_00L * i,
              "families",
              i));
    }
    JsonPath figures =
        Activities.read(Persona.OFFICE, "/activity-figures?by=TROOP&year=2013&tag=疫情防控");
    String a = "findAll { it.key == '" + Api.unitId("TROOP-A") + "' }";
    assertEquals(30, figures.getInt(a + ".people.sum()"));
    assertEquals(300_00, figures.getInt(a + ".goods.sum()"));
    assertEquals(3, figures.getInt(a + ".families.sum()"));
    JsonPath own = Activities.read(Persona.OTHER_TROOP, "/activity-figures?by=TROOP&year=2013");
    assertEquals(List.of(Api.unitId("TROOP-B")), own.getList("key"));
  }

  @Test
  void servicesOfATeamByQuarter() {
    Map<String, Object> facts = facts("义诊", LocalDate.of(2012, 3, 5));
    facts.put("extra", Map.of("team", "学雷锋小组一", "service", "义诊"));
    Activities.step(
        Persona.TROOP, Activities.plan(Persona.TROOP, request("service", facts)), "hold", Map.of());
    // Who was drilled or inspected is no service team.
    Map<String, Object> drill = facts("演练", LocalDate.of(2012, 3, 6));
    drill.put("extra", Map.of("subject", "防汛", "team", "民兵连"));
    Activities.step(
        Persona.TROOP, Activities.plan(Persona.TROOP, request("drill", drill)), "hold", Map.of());
    JsonPath figures = Activities.read(Persona.OFFICE, "/activity-figures?by=TEAM&year=2012");
    assertEquals(List.of("学雷锋小组一"), figures.getList("key"));
    assertEquals(List.of(1), figures.getList("sessions"));
  }

  /** 3.1: 清明 and 烈士纪念日 by site; each number is the rows of the list with the same filter. */
  @Test
  void memorialsAreCountedBySiteAndByFestival() {
    String site = Sites.memorial(Persona.OTHER_TOWN, "数得清的陵园", 50).getString("id");
    memorial(site, LocalDate.of(2012, 4, 4), "清明节", 60);
    memorial(site, LocalDate.of(2012, 4, 5), "清明节", 40);
    memorial(site, LocalDate.of(2012, 9, 30), "烈士纪念日", 30);
    memorial(null, LocalDate.of(2012, 9, 30), "烈士纪念日", 7);
    JsonPath bySite =
        Activities.read(
            Persona.OTHER_TOWN, "/activity-figures?by=SITE&kind=memorial&festival=清明节&year=2012");
    assertEquals(List.of("数得清的陵园"), bySite.getList("name"));
    assertEquals(List.of(2), bySite.getList("sessions"));
    assertEquals(List.of(100), bySite.getList("people"));
    JsonPath byFestival =
        Activities.read(Persona.OTHER_TOWN, "/activity-figures?by=FESTIVAL&year=2012&site=" + site);
    assertEquals(List.of("清明节", "烈士纪念日"), byFestival.getList("name"));
    for (int i = 0; i < 2; i++) {
      String festival = byFestival.getString("[" + i + "].key");
      assertEquals(
          byFestival.getInt("[" + i + "].sessions"),
          Activities.ids(
                  Persona.OTHER_TOWN, "year=2012&held=true&site=" + site + "&festival=" + festival)
              .size());
    }
    assertEquals(
        2, Activities.ids(Persona.OTHER_TOWN, "year=2012&kind=memorial&festival=烈士纪念日").size());
  }

  private static void memorial(String site, LocalDate day, String festival, int people) {
    Map<String, Object> facts = facts("祭扫" + day, day);
    facts.put("extra", Map.of("festival", festival));
    if (site != null) {
      facts.put("siteId", site);
    }
    Activities.step(
        Persona.OTHER_TOWN,
        Activities.plan(Persona.OTHER_TOWN, request("memorial", facts)),
        "record",
        Map.of("counts", List.of(Map.of("audience", "STUDENT", "people", people))));
  }

  private static Map<String, Object> tagged(String kind, LocalDate day, String tag) {
    Map<String, Object> facts = facts(kind + day, day);
    facts.put("tags", List.of(tag));
    return request(kind, facts);
  }
}
