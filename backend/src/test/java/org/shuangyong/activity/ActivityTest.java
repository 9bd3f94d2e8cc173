package org.shuangyong.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Activities.PATH;
import static org.shuangyong.testing.Activities.facts;
import static org.shuangyong.testing.Activities.request;
import static org.shuangyong.testing.Activities.today;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Sites;

/** The road of an activity from planned to summed up, and what each kind asks for. */
@AppTest
class ActivityTest {
  @Test
  void itGoesFromPlannedToSummedUpAndBackByTheOffice() {
    JsonPath of = Activities.publicity(Persona.TOWN, "宣讲一", "QJW");
    assertEquals("PLANNED", of.getString("status"));
    of = Activities.step(Persona.TOWN, of, "notify", Map.of());
    assertEquals(List.of("activity.notify"), Api.codes(Persona.UNIT, of.getString("id")));
    of = Activities.step(Persona.TOWN, of, "hold", Map.of());
    String photo = Api.photo(Persona.TOWN);
    of =
        Activities.step(
            Persona.TOWN,
            of,
            "record",
            Map.of(
                "counts",
                List.of(
                    Map.of("audience", "MASSES", "people", 80),
                    Map.of("audience", "STUDENT", "people", 20)),
                "result",
                "反响良好",
                "attachmentIds",
                List.of(photo)));
    assertEquals(100, of.getInt("heads"));
    assertEquals(photo, of.getString("files[0].id"));
    of = Activities.step(Persona.TOWN, of, "record", Map.of("counts", List.of()));
    assertEquals(0, of.getInt("heads"));
    refused(
        Activities.triesStep(Persona.TOWN, of, "summarize", Map.of()), 422, "validation.failed");
    of = Activities.step(Persona.TOWN, of, "summarize", Map.of("text", "达到目的"));
    refused(Activities.triesStep(Persona.TOWN, of, "record", Map.of()), 409, "activity.transition");
    refused(
        Activities.triesStep(Persona.TOWN, of, "reopen", Map.of("text", "x")),
        403,
        "auth.forbidden");
    of = Activities.step(Persona.OFFICE, of, "reopen", Map.of("text", "人数有误"));
    assertEquals("RECORDED", of.getString("status"));
  }

  @Test
  void whatLiesAheadHasNoRecordAndIsCancelledWithAWord() {
    JsonPath of =
        Activities.plan(Persona.UNIT, request("publicity", facts("明天的活动", today().plusDays(1))));
    refused(Activities.triesStep(Persona.UNIT, of, "hold", Map.of()), 409, "activity.not-begun");
    refused(Activities.triesStep(Persona.UNIT, of, "record", Map.of()), 409, "activity.not-begun");
    refused(Activities.triesStep(Persona.UNIT, of, "cancel", Map.of()), 422, "validation.failed");
    of = Activities.step(Persona.UNIT, of, "cancel", Map.of("text", "改期"));
    assertEquals("改期", of.getString("cancelReason"));
    assertEquals(List.of(), of.getList("allowedActions"));
  }

  @Test
  void whoOnlyTakesPartReadsAndTheOneAboveActs() {
    JsonPath of = Activities.publicity(Persona.VILLAGE, "院坝会", "QJW");
    refused(
        Activities.triesStep(Persona.UNIT, of, "hold", Map.of()), 403, "activity.not-organizer");
    refused(
        Activities.triesStep(
            Persona.UNIT, of, "files", Map.of("attachmentIds", List.of(Api.photo(Persona.UNIT)))),
        403,
        "activity.not-organizer");
    assertEquals(List.of(), Activities.get(Persona.UNIT, of).getList("allowedActions"));
    of = Activities.step(Persona.OTHER_TOWN, of, "hold", Map.of());
    assertEquals("HELD", of.getString("status"));
    Map<String, Object> elsewhere = request("publicity", facts("代办", today()));
    elsewhere.put("organizerId", Api.unitId("QJW"));
    Activities.tries(Persona.TOWN, elsewhere)
        .then()
        .statusCode(422)
        .body("errors.field", contains("organizerId"));
    Activities.tries(Persona.OFFICE, elsewhere).then().statusCode(201);
  }

  @Test
  void theUnitsThatTakePartAreChangedAndSeeItNoMore() {
    JsonPath of = Activities.publicity(Persona.TOWN, "宣讲二", "QJW", "TROOP-B");
    String path = PATH + "/" + of.getString("id");
    Persona.OTHER_TROOP.asks().get(path).then().statusCode(200);
    Map<String, Object> facts = facts("宣讲二改", today());
    facts.put("troopId", Api.unitId("TROOP-A"));
    facts.put("partyIds", List.of(Api.unitId("QJW")));
    refused(Persona.TOWN.sends(Map.of("facts", facts), 99).put(path), 412, "conflict.stale");
    Persona.TOWN
        .sends(Map.of("facts", facts), of.getInt("version"))
        .put(path)
        .then()
        .statusCode(200)
        .body("troop.code", equalTo("TROOP-A"))
        .body("parties.code", contains("QJW"));
    refused(Persona.OTHER_TROOP.asks().get(path), 404, "not-found");
    Persona.TROOP.asks().get(path).then().statusCode(200).body("allowedActions", is(List.of()));
    facts.put("troopId", Api.unitId("QJW"));
    Activities.tries(Persona.TOWN, request("publicity", facts)).then().statusCode(422);
  }

  /** 4.9, 9.2, 10.3: after the event, by numbers, without place or hour. */
  @Test
  void whatTroopsDidIsEnteredAfterTheEventOnly() {
    for (String kind : List.of("supply", "supply-joint", "security", "mission", "joint-defence")) {
      refused(
          Activities.tries(Persona.OFFICE, request(kind, facts("保障", today().plusDays(1)))),
          422,
          "activity.after-event");
      Map<String, Object> placed = facts("保障", today());
      placed.put("place", "某地");
      Activities.tries(Persona.OFFICE, request(kind, placed))
          .then()
          .statusCode(422)
          .body("errors.field", contains("facts.place"));
      Map<String, Object> sited = facts("保障", today());
      sited.put("siteId", "00000000-0000-7000-8000-000000000000");
      Activities.tries(Persona.OFFICE, request(kind, sited))
          .then()
          .statusCode(422)
          .body("errors.field", contains("facts.siteId"));
      Map<String, Object> timed = facts("保障", today());
      timed.put("startsAt", "08:00");
      Activities.tries(Persona.OFFICE, request(kind, timed)).then().statusCode(422);
    }
    JsonPath of = Activities.plan(Persona.OFFICE, request("supply", facts("军供保障", today())));
    assertFalse(of.getList("allowedActions").contains("activity.notify"), "nobody is told before");
    refused(
        Activities.triesStep(Persona.OFFICE, of, "notify", Map.of()), 422, "activity.after-event");
    Activities.triesStep(Persona.OFFICE, of, "record", Map.of())
        .then()
        .statusCode(422)
        .body("errors.field", contains("extra.people"));
    of = Activities.step(Persona.OFFICE, of, "record", Map.of("extra", Map.of("people", 120)));
    assertEquals(120, of.getInt("extra.people"));
    refused(
        Activities.triesStep(
            Persona.OFFICE, of, "record", Map.of("result", "第77集团军到达", "extra", Map.of())),
        422,
        "secrecy.blocked");
  }

  @Test
  void aKindAsksForItsFieldsAndKeepsTheEditionItWasMadeUnder() {
    Activities.tries(Persona.UNIT, request("military-day", facts("军事日", today())))
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("extra.content"));
    Map<String, Object> facts = facts("军事日", today());
    facts.put("host", "区人武部");
    facts.put("extra", Map.of("content", "队列、轻武器", "safetyPlan", "已备", "liveFire", false));
    JsonPath of = Activities.plan(Persona.UNIT, request("military-day", facts));
    assertEquals("军事日", of.getString("kind.name"));
    assertEquals(1, of.getInt("kind.version"));
    Activities.triesStep(Persona.UNIT, of, "record", Map.of())
        .then()
        .statusCode(422)
        .body("errors.field", contains("extra.safetyEvents"));
    Activities.step(Persona.UNIT, of, "record", Map.of("extra", Map.of("safetyEvents", "未发生安全问题")));
  }

  @Test
  void theListIsNarrowedByWhatItIsAskedFor() {
    Map<String, Object> facts = facts("红色故事会", today());
    facts.put("tags", List.of("党史学习教育", "战洪水"));
    String id = Activities.plan(Persona.TOWN, request("publicity", facts)).getString("id");
    int year = today().getYear();
    int quarter = (today().getMonthValue() + 2) / 3;
    for (String query :
        List.of(
            "tag=战洪水",
            "kind=publicity&year=" + year + "&quarter=" + quarter,
            "organizer=" + Api.unitId("500110002"),
            "unit=" + Api.unitId("500110002"),
            "status=PLANNED",
            "mine=true",
            "unrecorded=true",
            "q=故事",
            "from=" + today() + "&to=" + today())) {
      assertTrue(Activities.ids(Persona.TOWN, query).contains(id), query);
    }
    for (String query :
        List.of(
            "tag=战疫情",
            "kind=memorial",
            "held=true",
            "q=没有",
            "year=" + (year + 1),
            "audience=SOLDIER")) {
      assertFalse(Activities.ids(Persona.TOWN, query).contains(id), query);
    }
  }

  @Test
  void theSiteItIsHeldAtIsOneThereIs() {
    Map<String, Object> facts = facts("祭扫", today());
    facts.put("extra", Map.of("festival", "清明节"));
    facts.put("siteId", "00000000-0000-7000-8000-000000000000");
    refused(Activities.tries(Persona.OFFICE, request("memorial", facts)), 422, "validation.failed");
    facts.put("siteId", Sites.memorial(Persona.OTHER_TOWN, "祭扫地点", 50).getString("id"));
    assertEquals(
        facts.get("siteId"),
        Activities.plan(Persona.OFFICE, request("memorial", facts)).getString("siteId"));
  }
}
