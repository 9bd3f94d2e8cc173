package org.shuangyong.activity.visit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
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
import org.shuangyong.testing.Statements;
import org.shuangyong.testing.Visits;

/** Visits: signed lines count, difficulties have matters, who was not visited is listed. */
@AppTest
class VisitTest {
  @Inject Clocks clocks;
  @Inject Statements statements;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  @Test
  void moneyAndGoodsAreThoseOfTheSignedLines() {
    String of = Visits.activity(Persona.OFFICE, "comfort", "八一走访慰问").getString("id");
    String a = Visits.line(Persona.OFFICE, of, Visits.toTroop("TROOP-A", 500_00L));
    Visits.line(Persona.OFFICE, of, Visits.toTroop("TROOP-B", 300_00L));
    JsonPath visit = Visits.sign(Persona.OFFICE, of, a, Activities.today());
    assertEquals(50000, visit.getLong("sums.money"));
    assertEquals(20000, visit.getLong("sums.goods"));
    assertEquals(80000, visit.getLong("sums.plannedMoney"));
    assertEquals(1, visit.getInt("sums.signed"));
    int year = Activities.today().getYear();
    JsonPath totals =
        Persona.LEADER.asks().get(V1 + "/visits/totals?year=" + year).then().extract().jsonPath();
    assertEquals(50000, totals.getLong("find { it.id == '" + of + "' }.sums.money"));
    assertEquals(2, totals.getInt("find { it.id == '" + of + "' }.sums.lines"));
  }

  @Test
  void aSignedLineStands() {
    String of = Visits.activity(Persona.OFFICE, "comfort", "签收后").getString("id");
    String line = Visits.line(Persona.OFFICE, of, Visits.toTroop("TROOP-A", 100_00L));
    String path = "/visit/lines/" + line;
    Map<String, Object> unsigned = Map.of("on", Activities.today().toString(), "signer", "李四");
    refused(Visits.tries(Persona.OFFICE, of, path + "/sign", unsigned), 422, "validation.failed");
    Map<String, Object> early = new HashMap<>(unsigned);
    early.put("paperNo", "1号");
    early.put("on", Activities.today().minusDays(1).toString());
    refused(Visits.tries(Persona.OFFICE, of, path + "/sign", early), 422, "validation.failed");
    Map<String, Object> signature = new HashMap<>(unsigned);
    signature.put("signatureId", Api.photo(Persona.OFFICE));
    String picture =
        Visits.post(Persona.OFFICE, of, path + "/sign", signature)
            .getString("lines[0].signatureId");
    Persona.OFFICE.asks().get(V1 + "/attachments/" + picture).then().statusCode(200);
    refused(Persona.TOWN.asks().get(V1 + "/attachments/" + picture), 404, "not-found");
    refused(Visits.tries(Persona.OFFICE, of, path + "/sign", early), 422, "validation.failed");
    refused(
        Persona.OFFICE
            .sends(Visits.toTroop("TROOP-A", 900_00L), Visits.version(Persona.OFFICE, of))
            .put(V1 + "/activities/" + of + path),
        409,
        "visit.signed");
    refused(Visits.tries(Persona.OFFICE, of, path + "/remove", Map.of()), 409, "visit.signed");
  }

  @Test
  void moneyNamesItsBudgetAndTheTargetIsATroopOrAFamily() {
    String of = Visits.activity(Persona.OFFICE, "comfort", "科目").getString("id");
    Map<String, Object> line = Visits.toTroop("TROOP-A", 100_00L);
    line.put("budgetLine", " ");
    refused(Visits.tries(Persona.OFFICE, of, "/visit/lines", line), 422, "validation.failed");
    refused(
        Visits.tries(Persona.OFFICE, of, "/visit/lines", Visits.toTroop("500110002", 0)),
        422,
        "validation.failed");
    Map<String, Object> both = Visits.toTroop("TROOP-A", 0);
    both.put("householdId", "00000000-0000-7000-8000-000000000000");
    refused(Visits.tries(Persona.OFFICE, of, "/visit/lines", both), 422, "validation.failed");
    String meeting = Activities.publicity(Persona.OFFICE, "不是慰问").getString("id");
    refused(
        Visits.tries(Persona.OFFICE, meeting, "/visit/lines", Visits.toTroop("TROOP-A", 0)),
        409,
        "activity.no-part");
  }

  @Test
  void aDifficultyHeardHasItsMatterOrAWrittenReason() {
    String of = Visits.activity(Persona.OFFICE, "comfort", "听取困难").getString("id");
    String line = Visits.line(Persona.OFFICE, of, Visits.toTroop("TROOP-A", 0));
    Map<String, Object> heard =
        Map.of("lineId", line, "text", "随军家属工作没有着落", "matter", Map.of("title", "协调家属就业"));
    JsonPath found = Visits.post(Persona.OFFICE, of, "/findings", heard);
    String matter = found.getString("items[0].matter.id");
    Persona.OFFICE
        .asks()
        .get(V1 + "/matters/" + matter)
        .then()
        .statusCode(200)
        .body("kind", equalTo("FAMILY_DIFFICULTY"))
        .body("facts.source", equalTo("VISIT"));
    refused(
        Visits.tries(Persona.OFFICE, of, "/findings", Map.of("lineId", line, "text", "无下文")),
        422,
        "validation.failed");
    JsonPath both =
        Visits.post(
            Persona.OFFICE,
            of,
            "/findings",
            Map.of("lineId", line, "text", "想要合影", "reason", "现场已办"));
    assertEquals("现场已办", both.getString("items[1].reason"));
    int year = Activities.today().getYear();
    JsonPath totals =
        Persona.OFFICE.asks().get(V1 + "/visits/totals?year=" + year).then().extract().jsonPath();
    assertEquals(2, totals.getInt("find { it.id == '" + of + "' }.heard.difficulties"));
    assertEquals(1, totals.getInt("find { it.id == '" + of + "' }.heard.matters"));
  }

  /** 5.1: the family's page has the visit and the matter of what was told, for who may see them. */
  @Test
  void theFamilysTimelineHasTheVisitAndItsMatter() {
    JsonPath household = Visits.household("走访在册户");
    String of = Visits.activity(Persona.OTHER_TOWN, "comfort", "街道走访在册户").getString("id");
    String line = Visits.line(Persona.OTHER_TOWN, of, Visits.toFamily(household, 0));
    String page = V1 + "/households/" + household.getString("id");
    JsonPath before = Persona.OTHER_TOWN.asks().get(page).jsonPath();
    assertEquals("PLANNED", before.getString("timeline.find { it.id == '" + of + "' }.word"));
    Visits.sign(Persona.OTHER_TOWN, of, line, Activities.today());
    String matter =
        Visits.post(
                Persona.OTHER_TOWN,
                of,
                "/findings",
                Map.of("lineId", line, "text", "屋顶漏雨", "matter", Map.of("title", "修缮住房")))
            .getString("items[0].matter.id");
    JsonPath after = Persona.OTHER_TOWN.asks().get(page).jsonPath();
    assertEquals("SIGNED", after.getString("timeline.find { it.id == '" + of + "' }.word"));
    assertEquals("修缮住房", after.getString("timeline.find { it.id == '" + matter + "' }.title"));
    assertEquals("matter", after.getString("timeline.find { it.id == '" + matter + "' }.kind"));
    // The village has no part in the street's visit, so it is not on its page either.
    JsonPath village = Persona.VILLAGE.asks().get(page).jsonPath();
    assertFalse(village.getList("timeline.id").contains(of));
    assertFalse(village.getList("timeline.id").contains(matter));
  }

  @Test
  void aFamilyIsSeenByWhoMaySeeItsFileOnly() {
    JsonPath household = Visits.household("慰问户");
    String of = Visits.activity(Persona.OTHER_TOWN, "comfort", "街道慰问", "QJW").getString("id");
    String line = Visits.line(Persona.OTHER_TOWN, of, Visits.toFamily(household, 200_00L));
    Visits.sign(Persona.OTHER_TOWN, of, line, Activities.today());
    Visits.post(
        Persona.OTHER_TOWN,
        of,
        "/findings",
        Map.of("lineId", line, "text", "住房漏雨", "reason", "已转住建"));
    JsonPath seen = Visits.part(Persona.OTHER_TOWN, of, "visit");
    assertEquals("慰问户", seen.getString("lines[0].household.title"));
    for (Persona stranger : List.of(Persona.UNIT, Persona.LEADER)) {
      JsonPath hidden = Visits.part(stranger, of, "visit");
      assertTrue(hidden.getBoolean("lines[0].hidden"));
      assertNull(hidden.get("lines[0].household"));
      assertNull(hidden.get("lines[0].signer"));
      assertEquals(20000, hidden.getLong("sums.money"));
      JsonPath findings = Visits.part(stranger, of, "findings");
      assertEquals(0, findings.getList("items").size());
      assertEquals(1, findings.getInt("hidden"));
    }
    for (String part : List.of("visit", "findings", "fair")) {
      String path = V1 + "/activities/" + of + "/" + part;
      refused(Persona.TOWN.asks().get(path), 404, "not-found");
      refused(Persona.TROOP.asks().get(path), 404, "not-found");
      refused(Persona.AUDITOR.asks().get(path), 403, "auth.forbidden");
      Persona.NOBODY.asks().get(path).then().statusCode(401);
    }
    refused(
        Persona.TOWN
            .sends(Visits.toFamily(household, 0), 0)
            .post(V1 + "/activities/" + of + "/visit/lines"),
        404,
        "not-found");
    String mine = Visits.activity(Persona.TOWN, "comfort", "别的街镇").getString("id");
    refused(
        Visits.tries(Persona.TOWN, mine, "/visit/lines", Visits.toFamily(household, 0)),
        404,
        "not-found");
  }

  @Test
  void everyTaggedFamilyHasAContactAndIsFlaggedWhenNotVisitedInTime() {
    JsonPath household = Visits.household("边防户");
    String id = Visits.tag(Persona.VILLAGE, household).getString("id");
    refused(
        Persona.VILLAGE.sends(Visits.border(household)).post(V1 + "/border-families"),
        409,
        "border-family.tagged");
    Map<String, Object> nobody = Visits.border(Visits.household("无人联系"));
    nobody.put("contactName", " ");
    refused(Persona.VILLAGE.sends(nobody).post(V1 + "/border-families"), 422, "validation.failed");
    assertTrue(roster(Persona.VILLAGE, "").contains(id));
    assertFalse(roster(Persona.VILLAGE, "overdue=true").contains(id), "just tagged");
    assertFalse(roster(Persona.TOWN, "").contains(id), "another town's");
    refused(Persona.LEADER.asks().get(V1 + "/border-families"), 403, "auth.forbidden");
    Api.at(clocks, Activities.today().plusDays(400));
    assertTrue(roster(Persona.VILLAGE, "overdue=true").contains(id));
    clocks.set(Clock.systemUTC());
    String of = Visits.activity(Persona.VILLAGE, "comfort", "走访边防户").getString("id");
    String line = Visits.line(Persona.VILLAGE, of, Visits.toFamily(household, 0));
    Visits.sign(Persona.VILLAGE, of, line, Activities.today());
    Persona.VILLAGE
        .asks()
        .get(V1 + "/border-families?limit=100")
        .then()
        .body("items.find { it.id == '" + id + "' }.given", hasItem("WARMTH"))
        .body(
            "items.find { it.id == '" + id + "' }.visitedOn",
            equalTo(Activities.today().toString()));
  }

  private static List<String> roster(Persona who, String query) {
    return who.asks()
        .get(V1 + "/border-families?limit=100&" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.id");
  }

  @Test
  void troopsNotVisitedWithinTheRuleAreListed() {
    String of = Visits.activity(Persona.OFFICE, "comfort", "走访A部").getString("id");
    String line = Visits.line(Persona.OFFICE, of, Visits.toTroop("TROOP-A", 0));
    Visits.sign(Persona.OFFICE, of, line, Activities.today());
    String code = "find { it.unit.code == 'TROOP-A' }";
    Persona.LEADER
        .asks()
        .get(V1 + "/visits/due")
        .then()
        .statusCode(200)
        .body(code + ".overdue", equalTo(false));
    Api.at(clocks, Activities.today().plusDays(300));
    Persona.LEADER.asks().get(V1 + "/visits/due").then().body(code + ".overdue", equalTo(true));
    refused(Persona.TROOP.asks().get(V1 + "/visits/due"), 403, "auth.forbidden");
  }

  /** A household that is no more waits for no visit; that it left the roster is on the trail. */
  @Test
  void aFamilyLeavesTheRosterWithItsHousehold() {
    JsonPath household = Visits.household("销户边防户");
    String id = Visits.tag(Persona.VILLAGE, household).getString("id");
    Persona.VILLAGE
        .sends(Map.of("on", Activities.today().toString()), household.getInt("version"))
        .post(V1 + "/households/" + household.getString("id") + "/end")
        .then()
        .statusCode(200);
    assertFalse(roster(Persona.VILLAGE, "").contains(id));
    Persona.AUDITOR
        .asks()
        .get(V1 + "/audit-events?action=border-family.end&limit=1")
        .then()
        .body("items[0].recordId", equalTo(id));
  }

  /**
   * What a signer's name is sealed for: no line is opened to say when a family was visited last.
   */
  @Test
  void theRosterCostsTheSameForOneRowAndForManyAndOpensNoLine() {
    JsonPath household = Visits.household("计数户");
    Visits.tag(Persona.VILLAGE, household);
    String of = Visits.activity(Persona.VILLAGE, "comfort", "计数走访").getString("id");
    for (int i = 0; i < 2; i++) {
      String line = Visits.line(Persona.VILLAGE, of, Visits.toFamily(household, 0));
      Visits.sign(Persona.VILLAGE, of, line, Activities.today());
      Visits.tag(Persona.VILLAGE, Visits.household("计数户" + i));
    }
    assertEquals(
        statements.of(Persona.OFFICE, "/border-families", 1),
        statements.of(Persona.OFFICE, "/border-families", 100));
    assertEquals(
        0, statements.statistics().getEntityStatistics(VisitLine.class.getName()).getLoadCount());
  }
}
