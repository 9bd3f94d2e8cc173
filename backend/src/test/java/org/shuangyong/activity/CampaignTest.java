package org.shuangyong.activity;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Activities.facts;
import static org.shuangyong.testing.Activities.request;
import static org.shuangyong.testing.Activities.today;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** Campaigns (1.2): targets, what was planned and held, the closing table. */
@AppTest
class CampaignTest {
  @Test
  void theTableShowsPlannedAndDoneOfEachUnit() {
    JsonPath of = Activities.campaign("旗帜引领一", Map.of("QJW", 2, "500110002", 1));
    String id = of.getString("id");
    of = move(of, "start", Map.of(), 200);
    assertEquals(List.of("campaign.start"), Api.codes(Persona.UNIT, id));
    in(id, Persona.UNIT, "宣讲甲");
    JsonPath held = in(id, Persona.UNIT, "宣讲乙");
    Activities.step(
        Persona.UNIT,
        held,
        "record",
        Map.of("counts", List.of(Map.of("audience", "STUDENT", "people", 45))));
    Activities.step(Persona.UNIT, in(id, Persona.UNIT, "宣讲丙"), "cancel", Map.of("text", "改期"));
    // Unasked, the office holds one as well.
    in(id, Persona.OFFICE, "启动仪式");
    of = Activities.read(Persona.OFFICE, "/campaigns/" + id);
    String unit = "units.find { it.unit.code == 'QJW' }.";
    assertEquals(2, of.getInt(unit + "target"));
    assertEquals(2, of.getInt(unit + "planned"));
    assertEquals(1, of.getInt(unit + "done"));
    assertEquals(45, of.getInt(unit + "people"));
    assertEquals(0, of.getInt("units.find { it.unit.code == 'SYB' }.target"));
    assertEquals(1, of.getInt("units.find { it.unit.code == 'SYB' }.planned"));
    // The table is the list.
    assertEquals(2, ids(id, "QJW", "").size());
    refusedMove(of, "close", Map.of(), 422, "validation.failed");
    of = move(of, "close", Map.of("text", "圆满完成"), 200);
    assertEquals("CLOSED", of.getString("status"));
    assertEquals("圆满完成", of.getString("summary"));
    refusedMove(of, "close", Map.of("text", "再次"), 409, "campaign.transition");
  }

  @Test
  void aUnitSeesTheCampaignsItHasATargetInAndItsOwnLine() {
    JsonPath of = Activities.campaign("旗帜引领二", Map.of("QJW", 1, "GAJ", 1));
    String path = V1 + "/campaigns/" + of.getString("id");
    Persona.UNIT.asks().get(path).then().statusCode(200);
    assertEquals(
        List.of("QJW"),
        Activities.read(Persona.UNIT, "/campaigns/" + of.getString("id"))
            .getList("units.unit.code"));
    refused(Persona.TOWN.asks().get(path), 404, "not-found");
    assertFalse(list(Persona.TOWN).contains(of.getString("id")));
    assertTrue(list(Persona.UNIT).contains(of.getString("id")));
    Map<String, Object> facts = facts("外人的活动", today());
    facts.put("campaignId", of.getString("id"));
    Activities.tries(Persona.TOWN, request("publicity", facts)).then().statusCode(422);
    refused(
        Persona.UNIT
            .sends(
                Map.of("facts", Activities.campaignFacts("旗帜引领二", Map.of("QJW", 1))),
                of.getInt("version"))
            .put(path),
        403,
        "auth.forbidden");
  }

  @Test
  void namesAreTakenOnceAndTargetsChange() {
    JsonPath of = Activities.campaign("旗帜引领三", Map.of("QJW", 1));
    refused(
        Persona.OFFICE
            .sends(Map.of("facts", Activities.campaignFacts("旗帜引领三", Map.of())))
            .post(V1 + "/campaigns"),
        409,
        "campaign.name-taken");
    Persona.OFFICE
        .sends(
            Map.of("facts", Activities.campaignFacts("旗帜引领三", Map.of("QJW", 3, "GAJ", 2))),
            of.getInt("version"))
        .put(V1 + "/campaigns/" + of.getString("id"))
        .then()
        .statusCode(200)
        .body("units.find { it.unit.code == 'GAJ' }.target", equalTo(2));
  }

  private static List<String> ids(String campaign, String unit, String more) {
    return Activities.ids(
        Persona.OFFICE,
        "standing=true&campaign=" + campaign + "&organizer=" + Api.unitId(unit) + more);
  }

  private static List<String> list(Persona who) {
    return Activities.read(who, "/campaigns?limit=100").getList("items.id");
  }

  private static JsonPath in(String campaign, Persona who, String title) {
    Map<String, Object> facts = facts(title, today());
    facts.put("campaignId", campaign);
    return Activities.plan(who, request("publicity", facts));
  }

  private static JsonPath move(JsonPath of, String verb, Map<String, ?> body, int status) {
    return Persona.OFFICE
        .sends(body, of.getInt("version"))
        .post(V1 + "/campaigns/" + of.getString("id") + "/" + verb)
        .then()
        .statusCode(status)
        .extract()
        .jsonPath();
  }

  private static void refusedMove(
      JsonPath of, String verb, Map<String, ?> body, int status, String code) {
    refused(
        Persona.OFFICE
            .sends(body, of.getInt("version"))
            .post(V1 + "/campaigns/" + of.getString("id") + "/" + verb),
        status,
        code);
  }
}
