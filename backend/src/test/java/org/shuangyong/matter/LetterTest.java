package org.shuangyong.matter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** A matter with a partner outside the district keeps the letters out and in (9.3). */
@AppTest
class LetterTest {
  @Inject Clocks clocks;

  private static Response sends(Persona who, String id, Map<String, ?> letter) {
    return who.sends(letter).post(V1 + "/matters/" + id + "/letters");
  }

  private Map<String, Object> letter(String direction, String subject) {
    return Api.map(
        "direction",
        direction,
        "number",
        "綦双拥函〔2021〕3号",
        "on",
        clocks.today().toString(),
        "partner",
        "四川省某县双拥办",
        "subject",
        subject);
  }

  @Test
  void lettersStandInOrderAndOnTheTimeLine() {
    JsonPath matter = Api.assigned(Persona.TROOP, "500110002", "2099-12-31");
    String id = matter.getString("id");
    Map<String, Object> out = letter("OUT", "商请协助办理");
    out.put("attachmentIds", List.of(Api.photo(Persona.OFFICE)));
    sends(Persona.OFFICE, id, out).then().statusCode(201).body("items", hasSize(1));
    sends(Persona.TOWN, id, letter("IN", "复函：同意协助"))
        .then()
        .statusCode(201)
        .body("items.direction", contains("OUT", "IN"))
        .body("items[0].attachments", hasSize(1));
    JsonPath shown = Api.fresh(Persona.TROOP, matter);
    assertEquals("matter.letter", shown.getString("events[-1].action"));
    assertEquals("来函：四川省某县双拥办《复函：同意协助》", shown.getString("events[-1].text"));
    String file = shown.getString("events[-2].attachments[0].id");
    Persona.TROOP.asks().get(V1 + "/attachments/" + file).then().statusCode(200);
    refused(Persona.OTHER_TOWN.asks().get(V1 + "/attachments/" + file), 404, "not-found");
  }

  @Test
  void onlyAPartyOfAnOpenMatterWritesAndTheGuardReads() {
    JsonPath matter = Api.assigned(Persona.TROOP, "500110002", "2099-12-31");
    String id = matter.getString("id");
    refused(sends(Persona.OTHER_TOWN, id, letter("OUT", "试")), 404, "not-found");
    refused(Persona.OTHER_TOWN.asks().get(V1 + "/matters/" + id + "/letters"), 404, "not-found");
    refused(sends(Persona.LEADER, id, letter("OUT", "试")), 403, "auth.forbidden");
    Persona.LEADER
        .asks()
        .get(V1 + "/matters/" + id + "/letters")
        .then()
        .statusCode(200)
        .body("writable", is(false));
    refused(sends(Persona.OFFICE, id, letter("OUT", "关于第13集团军的函")), 422, "secrecy.blocked");
    Map<String, Object> future = letter("OUT", "明天的函");
    future.put("on", clocks.today().plusDays(1).toString());
    sends(Persona.OFFICE, id, future).then().statusCode(422);
    matter =
        Api.step(Persona.TROOP, Api.fresh(Persona.TROOP, matter), "withdraw", Map.of("text", "撤"));
    Api.step(Persona.LEADER, matter, "approve", Map.of());
    refused(sends(Persona.OFFICE, id, letter("OUT", "已结束")), 409, "matter.transition");
  }
}
