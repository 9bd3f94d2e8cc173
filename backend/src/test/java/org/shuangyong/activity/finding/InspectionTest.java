package org.shuangyong.activity.finding;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Visits;

/** Inspections and surveys: each finding has its matter or a reason, and is looked at again. */
@AppTest
class InspectionTest {
  @Test
  void aFindingOpensItsMatterForTheUnitThatWasLookedAt() {
    String of = Visits.activity(Persona.OFFICE, "inspection", "一季度督导检查").getString("id");
    JsonPath found = finding(of);
    Persona.OFFICE
        .asks()
        .get(V1 + "/matters/" + found.getString("items[0].matter.id"))
        .then()
        .statusCode(200)
        .body("kind", equalTo("FINDING"))
        .body("facts.source", equalTo("INSPECTION"))
        .body("facts.sourceName", equalTo("一季度督导检查"));
    refused(
        Visits.tries(
            Persona.OFFICE,
            of,
            "/findings",
            Map.of("unitId", Api.unitId("500110002"), "text", "没有下文")),
        422,
        "validation.failed");
    refused(
        Visits.tries(Persona.OFFICE, of, "/findings", Map.of("text", "没有单位", "reason", "无")),
        422,
        "validation.failed");
    String other = Activities.publicity(Persona.OFFICE, "不是督导").getString("id");
    refused(
        Visits.tries(Persona.OFFICE, other, "/findings", Map.of("text", "x", "reason", "y")),
        409,
        "activity.no-part");
  }

  /**
   * Its number and state are shown to those who see the matter; the others know that there is one.
   */
  @Test
  void theMatterOfAFindingIsForWhoMaySeeTheMatter() {
    String of =
        Visits.activity(Persona.OFFICE, "inspection", "联合督导", "QJW", "500110002", "TROOP-A")
            .getString("id");
    String id = finding(of).getString("items[0].matter.id");
    assertEquals(List.of(Persona.OFFICE), seeing(of, id));
    JsonPath matter = Persona.OFFICE.asks().get(V1 + "/matters/" + id).jsonPath();
    matter = Api.step(Persona.OFFICE, matter, "register", Map.of());
    Api.step(
        Persona.OFFICE,
        matter,
        "assign",
        Map.of("leadId", Api.unitId("500110002"), "dueOn", "2099-12-31"));
    assertEquals(List.of(Persona.OFFICE, Persona.TOWN), seeing(of, id));
  }

  /** Who of those that see the finding sees its matter, there and by itself. */
  private static List<Persona> seeing(String of, String matter) {
    List<Persona> seeing = new ArrayList<>();
    for (Persona who : List.of(Persona.OFFICE, Persona.UNIT, Persona.TOWN, Persona.TROOP)) {
      boolean seen = who.asks().get(V1 + "/matters/" + matter).statusCode() == 200;
      JsonPath found = Visits.part(who, of, "findings");
      assertEquals("优先标识破损", found.getString("items[0].text"));
      assertEquals(seen, found.get("items[0].matter") != null, who.word);
      if (seen) {
        seeing.add(who);
      }
    }
    return seeing;
  }

  @Test
  void neitherItsFinderNorWhoWorkedOnItLooksAgain() {
    String of = Visits.activity(Persona.OFFICE, "inspection", "复查").getString("id");
    JsonPath found = finding(of);
    assertFalse(found.getBoolean("items[0].mayRecheck"));
    refused(recheck(Persona.OFFICE, of, found, "PASSED"), 403, "finding.same-hand");
    refused(recheck(Persona.TOWN, of, found, "PASSED"), 403, "auth.forbidden");
    refused(recheck(Persona.OFFICE2, of, found, "FAILED"), 422, "validation.failed");
    JsonPath seen = Visits.part(Persona.OFFICE2, of, "findings");
    assertTrue(seen.getBoolean("items[0].mayRecheck"));
    JsonPath passed = recheck(Persona.OFFICE2, of, seen, "PASSED").then().extract().jsonPath();
    assertEquals("PASSED", passed.getString("items[0].recheck"));
    assertEquals("李强", passed.getString("items[0].rechecker"));
    refused(recheck(Persona.OFFICE2, of, passed, "PASSED"), 409, "finding.state");
  }

  /** 12.6: what the list says no to is followed up before the inspection is summed up. */
  @Test
  void whatTheListSaysNoToHasAFindingBeforeItIsSummedUp() {
    JsonPath of = Visits.activity(Persona.OFFICE, "inspection", "清单督导");
    String id = of.getString("id");
    Map<String, String> checks = new HashMap<>();
    Activities.read(Persona.OFFICE, "/kinds/activity/inspection")
        .<String>getList("fields.find { it.code == 'checks' }.choices")
        .forEach(item -> checks.put(item, "yes"));
    checks.put("优先窗口和标识", "no");
    checks.put("经费保障", "no");
    of = Activities.step(Persona.OFFICE, of, "record", Map.of("extra", Map.of("checks", checks)));
    Activities.triesStep(Persona.OFFICE, of, "summarize", Map.of("text", "小结"))
        .then()
        .statusCode(409)
        .body("code", equalTo("finding.items-open"))
        .body("params.items", equalTo("优先窗口和标识、经费保障"));
    for (String item : List.of("优先窗口和标识", "经费保障")) {
      Visits.post(
          Persona.OFFICE,
          id,
          "/findings",
          Map.of("unitId", Api.unitId("500110002"), "item", item, "text", "缺", "reason", "当场改正"));
    }
    of = Activities.get(Persona.OFFICE, of);
    Activities.step(Persona.OFFICE, of, "summarize", Map.of("text", "小结"));
  }

  @Test
  void aSurveysIssueIsTheTroopsNeedOrHasAReason() {
    Map<String, Object> facts = Activities.facts("专题调研", Activities.today());
    facts.put("troopId", Api.unitId("TROOP-A"));
    String of =
        Activities.plan(Persona.OFFICE, Activities.request("survey", facts)).getString("id");
    JsonPath found =
        Visits.post(
            Persona.OFFICE,
            of,
            "/findings",
            Map.of("text", "营区外道路积水", "matter", Map.of("title", "整治道路积水")));
    Persona.TROOP
        .asks()
        .get(V1 + "/matters/" + found.getString("items[0].matter.id"))
        .then()
        .statusCode(200)
        .body("kind", equalTo("TROOP_NEED"))
        .body("proposer.code", equalTo("TROOP-A"));
    JsonPath reason =
        Visits.post(Persona.OFFICE, of, "/findings", Map.of("text", "班车少", "reason", "已列入公交调整计划"));
    assertEquals(2, reason.getList("items").size());
    assertEquals(2, Visits.part(Persona.TROOP, of, "findings").getList("items").size());
  }

  private static JsonPath finding(String of) {
    return Visits.post(
        Persona.OFFICE,
        of,
        "/findings",
        Map.of(
            "unitId",
            Api.unitId("500110002"),
            "item",
            "优先窗口",
            "text",
            "优先标识破损",
            "matter",
            Map.of("title", "更换优先标识")));
  }

  private static Response recheck(Persona who, String of, JsonPath found, String result) {
    return who.sends(Map.of("result", result), found.getInt("items[0].version"))
        .post(
            V1 + "/activities/" + of + "/findings/" + found.getString("items[0].id") + "/recheck");
  }
}
