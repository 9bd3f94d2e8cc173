package org.shuangyong.readiness;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Partners;
import org.shuangyong.testing.Persona;

/** What both sides can lend, and the request it was matched to (8.2); hazard points (10.4). */
@AppTest
class AssetTest {
  private static final String PATH = V1 + "/assets";

  @Test
  void aRequestIsMatchedToWhatIsListed() {
    JsonPath asset =
        Partners.made(
            Persona.UNIT, PATH, Map.of("sort", "PLACE", "name", "体育馆停车场", "capacity", "大型车辆 60 台"));
    assertEquals("LOCAL", asset.getString("asset.side"));
    String id = asset.getString("asset.id");
    assertTrue(Partners.ids(Persona.TROOP, PATH, "side=LOCAL").contains(id), "open to both sides");
    JsonPath matter = Api.propose(Persona.TROOP, "TROOP_NEED", "需要停放车辆的场地");
    String matterId = matter.getString("id");
    Map<String, String> match = Map.of("matterId", matterId);
    refused(Persona.UNIT.sends(match).post(PATH + "/" + id + "/matches"), 403, "auth.forbidden");
    Persona.OFFICE
        .sends(match)
        .post(PATH + "/" + id + "/matches")
        .then()
        .statusCode(200)
        .body("matches.matterId", contains(matterId));
    refused(Persona.OFFICE.sends(match).post(PATH + "/" + id + "/matches"), 409, "asset.matched");
    JsonPath seen = Api.fresh(Persona.TROOP, matter);
    assertEquals("asset.match", seen.getString("events[-1].action"));
    assertEquals("体育馆停车场（大型车辆 60 台）", seen.getString("events[-1].text"));
    assertEquals(
        List.of(),
        Partners.get(Persona.TOWN, PATH + "/" + id).getList("matches"),
        "not its matter");
    JsonPath theirs =
        Partners.made(
            Persona.TROOP, PATH, Map.of("sort", "LABOUR", "name", "抗旱送水", "capacity", "农忙时"));
    assertEquals("MILITARY", theirs.getString("asset.side"));
    refused(
        Persona.UNIT
            .sends(
                Map.of("sort", "LABOUR", "name", "改", "capacity", "改"),
                theirs.getInt("asset.version"))
            .put(PATH + "/" + theirs.getString("asset.id")),
        403,
        "auth.forbidden");
  }

  @Test
  void aHazardPointIsAReferenceAndSaysWhatItLacks() {
    Map<String, Object> facts =
        Api.map(
            "code",
            "綦滑-0099",
            "name",
            "后山滑坡",
            "kind",
            "LANDSLIDE",
            "households",
            6,
            "listedOn",
            "2021-04-01");
    JsonPath made = Partners.made(Persona.VILLAGE, V1 + "/hazard-points", facts);
    assertEquals(List.of("NO_CONTACT", "NO_PLAN"), made.getList("red"));
    refused(Persona.VILLAGE.sends(facts).post(V1 + "/hazard-points"), 409, "hazard.taken");
    facts.put("contact", "监测员");
    facts.put("phone", "13800001234");
    facts.put("plan", "一点一策：转移至村小学");
    Persona.OTHER_TOWN
        .sends(facts, made.getInt("version"))
        .put(V1 + "/hazard-points/" + made.getString("id"))
        .then()
        .statusCode(200)
        .body("red", empty())
        .body("phone", equalTo("138****1234"));
    refused(
        Persona.TOWN.asks().get(V1 + "/hazard-points/" + made.getString("id")), 404, "not-found");
  }
}
