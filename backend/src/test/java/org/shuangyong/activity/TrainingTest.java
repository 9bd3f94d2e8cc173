package org.shuangyong.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Activities.facts;
import static org.shuangyong.testing.Activities.request;
import static org.shuangyong.testing.Activities.today;
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

/** Trainings (1.9, 11.6), contests (3.2) and missions (10.6). */
@AppTest
class TrainingTest {
  @Test
  void aCadresRecordOverTheYearsAndWhoDidNotCome() {
    String unit = Api.unitId("QJW");
    for (int year : List.of(2018, 2019)) {
      JsonPath of = Activities.training("training-defence", LocalDate.of(year, 6, 1));
      Activities.put(
          Persona.OFFICE,
          of,
          "/roster",
          Map.of(
              "people",
              List.of(
                  person(unit, "宋干部", "PRESENT", "合格"),
                  person(unit, "罗干部", year == 2018 ? "EXCUSED" : "ABSENT", null))));
      JsonPath roster = Activities.part(Persona.OFFICE, of, "/roster");
      assertEquals(1, roster.getInt("missing"));
    }
    JsonPath record =
        Persona.OFFICE
            .sends(Map.of("name", "宋干部", "unitId", unit))
            .post(V1 + "/training-records/search")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertEquals(List.of("2019-06-01", "2018-06-01"), record.getList("on"));
    assertEquals(List.of("合格", "合格"), record.getList("person.result"));
    // Who sees none of the trainings sees nothing of the record.
    assertEquals(
        List.of(),
        Persona.TOWN
            .sends(Map.of("name", "宋干部"))
            .post(V1 + "/training-records/search")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("on"));
  }

  @Test
  void theRosterNamesEachOnceAndNoSoldier() {
    JsonPath of = Activities.training("training-liaison", today());
    Map<String, Object> one = person(Api.unitId("QJW"), "双名", "PRESENT", null);
    Activities.triesPut(Persona.OFFICE, of, "/roster", Map.of("people", List.of(one, one)))
        .then()
        .statusCode(422);
    refused(
        Activities.triesPut(
            Persona.OFFICE,
            of,
            "/roster",
            Map.of("people", List.of(person(Api.unitId("TROOP-A"), "某", "PRESENT", null)))),
        422,
        "membership.troop");
  }

  /** 11.6:王芳 is the liaison of 区教委 in the sample district. */
  @Test
  void aLiaisonIsUntrainedUntilTheyCame() {
    int year = today().getYear();
    assertTrue(untrained(year).contains("王芳"));
    JsonPath of = Activities.training("training-liaison", today());
    of =
        Activities.put(
            Persona.OFFICE,
            of,
            "/roster",
            Map.of("people", List.of(Map.of("unitId", Api.unitId("QJW"), "name", "王芳"))));
    JsonPath roster = Activities.part(Persona.OFFICE, of, "/roster");
    assertEquals(List.of(0, 1), List.of(roster.getInt("missing"), roster.getInt("waiting")));
    of = Activities.step(Persona.OFFICE, of, "hold", Map.of());
    assertTrue(untrained(year).contains("王芳"), "nobody said that they came");
    of =
        Activities.put(
            Persona.OFFICE,
            of,
            "/roster",
            Map.of("people", List.of(person(Api.unitId("QJW"), "王芳", "PRESENT", "合格"))));
    assertFalse(untrained(year).contains("王芳"));
    assertTrue(untrained(year - 1).contains("王芳"));
    assertTrue(
        Activities.read(Persona.UNIT, "/untrained-liaisons?year=" + year)
            .getList("unit.code")
            .stream()
            .allMatch("QJW"::equals));
  }

  @Test
  void theAwardsOfAContestAreItsEntries() {
    JsonPath of = Activities.plan(Persona.UNIT, request("contest-reading", facts("读书演讲", today())));
    of =
        Activities.put(
            Persona.UNIT,
            of,
            "/entries",
            Map.of(
                "entries",
                List.of(
                    Map.of("title", "红岩魂", "author", "学生甲", "award", "一等奖", "awardNo", "J-1"),
                    Map.of("title", "我的父亲", "author", "学生乙"))));
    JsonPath contest = Activities.part(Persona.UNIT, of, "/entries");
    assertEquals(List.of(1, 2), contest.getList("entries.no"));
    assertEquals("红岩魂", contest.getString("entries.find { it.award == '一等奖' }.title"));
  }

  @Test
  void aMissionIsOverAndItsTimesAreInOrder() {
    JsonPath of = Activities.plan(Persona.OFFICE, request("mission", facts("抗洪抢险", today())));
    Map<String, Object> facts =
        Activities.missionFacts(
            "2026-07-01T02:00:00Z", "2026-07-01T01:00:00Z", "2026-07-01T09:00:00Z");
    refused(
        Activities.triesPut(Persona.OFFICE, of, "/mission", Map.of("facts", facts)),
        422,
        "mission.times");
    refused(
        Activities.triesPut(
            Persona.OFFICE,
            of,
            "/mission",
            Map.of(
                "facts",
                Activities.missionFacts(
                    "2026-07-01T02:00:00Z", "2026-07-01T03:00:00Z", "2099-07-01T09:00:00Z"))),
        422,
        "activity.after-event");
    of =
        Activities.put(
            Persona.OFFICE,
            of,
            "/mission",
            Map.of(
                "facts",
                Activities.missionFacts(
                    "2026-07-01T02:00:00Z", "2026-07-01T03:00:00Z", "2026-07-01T09:00:00Z")));
    JsonPath mission = Activities.part(Persona.OFFICE, of, "/mission");
    assertEquals(360, mission.getInt("facts.peopleHours"));
    assertEquals("2026-07-01T02:00:00Z", mission.getString("facts.calledAt"));
  }

  private static List<String> untrained(int year) {
    return Activities.read(Persona.OFFICE, "/untrained-liaisons?year=" + year).getList("name");
  }

  private static Map<String, Object> person(String unit, String name, String how, String result) {
    return result == null
        ? Map.of("unitId", unit, "name", name, "attendance", how)
        : Map.of("unitId", unit, "name", name, "attendance", how, "result", result);
  }
}
