package org.shuangyong.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.KindBodies;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Statements;
import org.shuangyong.testing.Visits;

/** What is owed and done, and the heat table: figures equal the rows behind them (1.13). */
@AppTest
class CoverageTest {
  @Inject Clocks clocks;
  @Inject Statements statements;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  @Test
  void whatWasDoneOfADutyEqualsTheListOfActivities() {
    int year = Activities.today().getYear();
    Activities.recorded(Persona.UNIT, "study-spirit", Activities.today(), null, "CADRE", 20);
    Visits.activity(Persona.UNIT, "study-spirit", "只是筹划");
    JsonPath duties = duties(Persona.OFFICE, year);
    List<Map<String, Object>> units = duties.getList("units");
    assertTrue(units.size() > 20);
    for (String code : List.of("QJW", "500110002")) {
      Map<String, Integer> done =
          duties.getMap("units.find { it.unit.code == '" + code + "' }.done");
      done.forEach(
          (kind, n) ->
              assertEquals(
                  n,
                  Activities.ids(
                          Persona.OFFICE,
                          "kind=" + kind + "&held=true&year=" + year + "&did=" + Api.unitId(code))
                      .size(),
                  code + " " + kind));
    }
    int mine = duties.getInt("units.find { it.unit.code == 'QJW' }.done.'study-spirit'");
    assertTrue(mine >= 1);
  }

  /** 11.6: being asked is not having come; the roster says who was there. */
  @Test
  void aTrainingOfLiaisonsIsDoneByTheUnitsOfWhichSomebodyCame() {
    JsonPath of = Activities.training("training-liaison", LocalDate.of(2016, 6, 1));
    for (String how : Arrays.asList(null, "EXCUSED", "PRESENT")) {
      of = Activities.put(Persona.OFFICE, of, "/roster", roster(how));
      if (how == null) {
        of = Activities.step(Persona.OFFICE, of, "hold", Map.of());
      }
      int done = how != null && how.equals("PRESENT") ? 1 : 0;
      for (Persona who : List.of(Persona.OFFICE, Persona.UNIT)) {
        assertEquals(
            done,
            duties(who, 2016)
                .getInt("units.find { it.unit.code == 'QJW' }.done.'training-liaison'"),
            who.word + " " + how);
        assertEquals(
            done,
            Activities.ids(
                    who, "kind=training-liaison&held=true&year=2016&did=" + Api.unitId("QJW"))
                .size());
      }
    }
  }

  private static Map<String, Object> roster(String attendance) {
    return Map.of(
        "people",
        List.of(Api.map("unitId", Api.unitId("QJW"), "name", "罗联络", "attendance", attendance)));
  }

  /** F4 15: what a later edition asks for is not owed of a year that is over. */
  @Test
  void aUnitThatStayedAwayDidNotDoItAndAYearThatIsOverOwesWhatItOwed() {
    Map<String, Object> kind = KindBodies.activity("成员单位碰头会");
    kind.put("form", "meeting");
    kind.put("duty", Map.of("times", 1, "unitKinds", List.of("DEPARTMENT"), "text", "每年到会一次"));
    Persona.OFFICE.sends(kind, 0).put(V1 + "/kinds/activity/meeting-owed").then().statusCode(200);
    JsonPath of =
        Activities.meeting(
            Activities.body("碰头会"), "meeting-owed", Activities.today(), "QJW", "GAJ", "XCB");
    of =
        Activities.put(
            Persona.OFFICE,
            of,
            "/meeting/attendance",
            Map.of(
                "seats",
                List.of(
                    Map.of("unitId", Api.unitId("QJW"), "attendance", "ABSENT"),
                    Map.of("unitId", Api.unitId("GAJ"), "attendance", "DEPUTED"))));
    Activities.step(Persona.OFFICE, of, "hold", Map.of());
    int year = Activities.today().getYear();
    JsonPath duties = duties(Persona.OFFICE, year);
    for (Map.Entry<String, Integer> unit : Map.of("QJW", 0, "GAJ", 1, "XCB", 1).entrySet()) {
      assertEquals(
          unit.getValue(),
          duties.getInt(
              "units.find { it.unit.code == '" + unit.getKey() + "' }.done.'meeting-owed'"),
          unit.getKey());
      assertEquals(
          unit.getValue(),
          Activities.ids(
                  Persona.OFFICE, "kind=meeting-owed&held=true&did=" + Api.unitId(unit.getKey()))
              .size());
    }
    assertFalse(duties(Persona.OFFICE, year - 1).getList("duties.kind").contains("meeting-owed"));
    assertTrue(duties(Persona.OFFICE, year + 1).getList("duties.kind").contains("meeting-owed"));
    assertTrue(minimum(year).contains("meeting-owed"));
    assertFalse(minimum(year - 1).contains("meeting-owed"));
    assertTrue(minimum(year - 1).contains("meeting-leading"));
  }

  private static List<String> minimum(int year) {
    return Activities.read(Persona.OFFICE, "/meeting-minimum?year=" + year).getList("kind");
  }

  @Test
  void aUnitSeesItsOwnDutiesAndTheDistrictsMeetingsAreTheOffices() {
    int year = Activities.today().getYear();
    JsonPath own = duties(Persona.UNIT, year);
    assertEquals(List.of("QJW"), own.getList("units.unit.code"));
    assertTrue(own.<Object>get("district") == null);
    JsonPath all = duties(Persona.LEADER, year);
    assertTrue(all.getMap("district").containsKey("meeting-leading"));
    refused(Persona.TROOP.asks().get(V1 + "/coverage/duties"), 403, "auth.forbidden");
  }

  @Test
  void aTownWithoutASessionInTwoQuartersIsFlaggedAndCellsEqualTheirRows() {
    // Quarters in which no other test holds anything.
    LocalDate day = LocalDate.of(2095, 5, 10);
    Api.at(clocks, day);
    Activities.recorded(Persona.TOWN, "defence-lesson", day, null, "STUDENT", 120);
    Activities.recorded(Persona.TOWN, "visit-base", day.minusMonths(3), null, "CADRE", 15);
    Activities.recorded(Persona.OTHER_TOWN, "publicity", day, null, "STUDENT", 50);
    Activities.recorded(Persona.VILLAGE, "defence-lesson", day.minusMonths(9), null, "MASSES", 50);
    JsonPath heat = heat(Persona.OFFICE);
    assertEquals("2095-04-01", heat.getString("quarters[7]"));
    String town = "towns.find { it.unit.code == '500110002' }";
    assertFalse(heat.getBoolean(town + ".silent"));
    assertEquals(1, heat.getInt(town + ".cells[7].sessions"));
    assertEquals(120, heat.getInt(town + ".cells[7].people"));
    assertEquals(1, heat.getInt(town + ".cells[6].sessions"));
    assertTrue(
        heat.getBoolean("towns.find { it.unit.code == '500110001' }.silent"),
        "publicity is not national defence");
    String gunan = "towns.find { it.unit.code == '500110001' }.cells[4]";
    assertEquals(1, heat.getInt(gunan + ".sessions"), "a village's is its town's");
    assertEquals(50, heat.getInt(gunan + ".people"));
    assertEquals(21, heat.getList("towns").size(), "those without a session as well");
    for (int q = 0; q < 8; q++) {
      List<Integer> people =
          Persona.OFFICE
              .asks()
              .get(
                  V1
                      + "/coverage/sessions?unit="
                      + Api.unitId("500110002")
                      + "&quarter="
                      + heat.getString("quarters[" + q + "]"))
              .then()
              .statusCode(200)
              .extract()
              .jsonPath()
              .getList("people");
      assertEquals(heat.getInt(town + ".cells[" + q + "].sessions"), people.size());
      assertEquals(
          heat.getInt(town + ".cells[" + q + "].people"),
          people.stream().mapToInt(Integer::intValue).sum());
    }
  }

  @Test
  void whomTheSessionsReachedIsCountedByClassAndCellsEqualTheirRows() {
    LocalDate day = LocalDate.of(2091, 5, 10);
    Api.at(clocks, day);
    Activities.recorded(Persona.TOWN, "defence-lesson", day, null, "STUDENT", 120);
    Activities.recorded(Persona.TOWN, "visit-base", day.minusMonths(3), null, "STUDENT", 15);
    Activities.recorded(Persona.TOWN, "publicity", day, null, "STUDENT", 50);
    Activities.recorded(Persona.OTHER_TOWN, "defence-lesson", day, null, "CADRE", 9);
    JsonPath heat = heat(Persona.OFFICE);
    assertEquals(10, heat.getList("classes").size(), "those nobody spoke to as well");
    String students = "classes.find { it.audience == 'STUDENT' }.cells";
    assertEquals(Map.of("sessions", 1, "people", 120), heat.getMap(students + "[7]"));
    assertEquals(Map.of("sessions", 1, "people", 15), heat.getMap(students + "[6]"));
    assertEquals(
        0, heat(Persona.TOWN).getInt("classes.find { it.audience == 'CADRE' }.cells[7].people"));
    JsonPath rows =
        Activities.read(Persona.OFFICE, "/coverage/sessions?audience=STUDENT&quarter=2091-04-01");
    assertEquals(List.of(120), rows.getList("people"));
    refused(
        Persona.OFFICE.asks().get(V1 + "/coverage/sessions?quarter=2091-04-01"),
        422,
        "validation.failed");
  }

  @Test
  void aTownSeesItselfAndTheTablesAreThreeStatements() {
    assertEquals(List.of("500110002"), heat(Persona.TOWN).getList("towns.unit.code"));
    refused(
        Persona.TOWN
            .asks()
            .get(V1 + "/coverage/sessions?quarter=2026-01-01&unit=" + Api.unitId("500110001")),
        404,
        "not-found");
    long cost = statements.of(Persona.OFFICE, "/coverage/heat");
    assertTrue(cost <= 3, "the units, the towns, the classes: " + cost);
  }

  @Test
  void taggedFamiliesAreCountedByTownWithTheirVisits() {
    JsonPath household = Visits.household("覆盖户");
    Visits.tag(Persona.VILLAGE, household);
    String town = "families.find { it.unit.code == '500110001' }";
    int year = Activities.today().getYear();
    JsonPath before = duties(Persona.OFFICE, year);
    String of = Visits.activity(Persona.VILLAGE, "comfort", "走访覆盖户").getString("id");
    String line = Visits.line(Persona.VILLAGE, of, Visits.toFamily(household, 0));
    Visits.sign(Persona.VILLAGE, of, line, Activities.today());
    JsonPath after = duties(Persona.OFFICE, year);
    assertEquals(before.getInt(town + ".tagged"), after.getInt(town + ".tagged"));
    assertEquals(before.getInt(town + ".visited") + 1, after.getInt(town + ".visited"));
    // The rows behind the number, and those that are left.
    String rows = "town=" + Api.unitId("500110001");
    assertEquals(after.getInt(town + ".tagged"), families(rows));
    assertEquals(
        after.getInt(town + ".tagged") - after.getInt(town + ".visited"),
        families(rows + "&unvisited=" + year));
    assertEquals(after.getInt(town + ".tagged"), families(rows + "&unvisited=" + (year - 9)));
    assertEquals(0, families("town=" + Api.unitId("500110124")));
  }

  private static JsonPath duties(Persona who, int year) {
    return Activities.read(who, "/coverage/duties?year=" + year);
  }

  private static int families(String query) {
    return Activities.read(Persona.OFFICE, "/border-families?limit=1&total=true&" + query)
        .getInt("total");
  }

  private static JsonPath heat(Persona who) {
    return Activities.read(who, "/coverage/heat");
  }
}
