package org.shuangyong.body;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** Who sits in which body, since when, and which unit lacks a liaison (12.3, 12.4, 12.7, 4.2). */
@AppTest
class MembershipTest {
  @Test
  void aUnitHasExactlyOneLiaisonAndOneDeputyOrIsFlagged() {
    String body = body("旗标机构", true);
    String unit = Api.unitId("SLJ");
    assertEquals(List.of(), gaps(body), "who is not in the body is not flagged");
    seat(body, unit, "MEMBER", "甲局长", "2021-01-01");
    assertEquals(List.of("LIAISON_MISSING", "DEPUTY_MISSING"), gaps(body));
    JsonPath liaison = seat(body, unit, "LIAISON", "乙联络", "2021-01-01");
    seat(body, unit, "DEPUTY_LIAISON", "丙副联络", "2021-01-01");
    assertEquals(List.of(), gaps(body));
    JsonPath second = seat(body, unit, "LIAISON", "丁联络", "2022-01-01");
    assertEquals(List.of("LIAISON_DOUBLED"), gaps(body));
    end(second, "2022-06-30").then().statusCode(200).body("current", is(false));
    assertEquals(List.of(), gaps(body));
    end(liaison, "2022-06-30").then().statusCode(200);
    assertEquals(List.of("LIAISON_MISSING"), gaps(body));
    // A unit that had liaisons alone is still a member when both have gone.
    String other = Api.unitId("CGJ");
    JsonPath only = seat(body, other, "LIAISON", "戊联络", "2021-01-01");
    JsonPath deputy = seat(body, other, "DEPUTY_LIAISON", "己副联络", "2021-01-01");
    end(only, "2022-06-30").then().statusCode(200);
    end(deputy, "2022-06-30").then().statusCode(200);
    assertEquals(List.of("LIAISON_MISSING", "DEPUTY_MISSING", "LIAISON_MISSING"), gaps(body));
    // Where a body asks for no liaisons nobody is flagged.
    String plain = body("不设联络员的机构", false);
    seat(plain, unit, "MEMBER", "甲局长", "2021-01-01");
    assertEquals(List.of(), gaps(plain));
  }

  @Test
  void aChangeOfPersonsIsOneStepAndTheDayIsRemembered() {
    String body = body("更替机构", true);
    String unit = Api.unitId("CGJ");
    JsonPath old = seat(body, unit, "LIAISON", "前任", "2021-01-01");
    Map<String, Object> next =
        Api.map("personName", "后任", "post", "科长", "phone", "023-40009999", "from", "2023-09-01");
    JsonPath now =
        Persona.OFFICE
            .sends(next, old.getInt("version"))
            .post(V1 + "/memberships/" + old.getString("id") + "/replace")
            .then()
            .statusCode(201)
            .body("personName", equalTo("后任"))
            .body("role", equalTo("LIAISON"))
            .body("validFrom", equalTo("2023-09-01"))
            .body("validTo", nullValue())
            .extract()
            .jsonPath();
    assertEquals("前任", liaisonOn(body, "2023-08-31"));
    assertEquals("后任", liaisonOn(body, "2023-09-01"));
    Persona.OFFICE
        .asks()
        .get(V1 + "/memberships?state=PAST&body=" + body)
        .then()
        .body("items.personName", contains("前任"))
        .body("items[0].validTo", equalTo("2023-08-31"));
    // The past is not changed by another change of persons, nor by one that saw an older state.
    refused(
        Persona.OFFICE
            .sends(next, old.getInt("version"))
            .post(V1 + "/memberships/" + old.getString("id") + "/replace"),
        412,
        "conflict.stale");
    next.put("from", "2023-09-01");
    Persona.OFFICE
        .sends(next, now.getInt("version"))
        .post(V1 + "/memberships/" + now.getString("id") + "/replace")
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("from"));
    end(now, "2020-01-01").then().statusCode(422).body("errors[0].field", equalTo("to"));
  }

  @Test
  void namesAndPostsAreForAllAndPhonesForThoseWhoseScopeItIs() {
    String body = body("电话机构", false);
    String unit = Api.unitId("500110002");
    Persona.OFFICE
        .sends(
            add(
                body,
                unit,
                Api.map(
                    "role",
                    "LIAISON",
                    "personName",
                    "街道联络",
                    "post",
                    "武装部部长",
                    "phone",
                    "023-40008888",
                    "validFrom",
                    "2021-01-01")))
        .post(V1 + "/memberships")
        .then()
        .statusCode(201);
    for (Persona who : List.of(Persona.OFFICE, Persona.LEADER, Persona.TOWN)) {
      roster(who, body).then().body("items[0].phone", equalTo("023-40008888"));
      assertTrue(exported(who, body).contains("023-40008888"), who.name());
    }
    for (Persona who :
        List.of(Persona.OTHER_TOWN, Persona.VILLAGE, Persona.TROOP, Persona.UNIT, Persona.ADMIN)) {
      roster(who, body)
          .then()
          .statusCode(200)
          .body("items[0].personName", equalTo("街道联络"))
          .body("items[0].post", equalTo("武装部部长"))
          .body("items[0].phone", nullValue())
          .body("items[0].allowedActions", hasSize(0));
    }
    assertFalse(exported(Persona.OTHER_TOWN, body).contains("023-40008888"));
    refused(roster(Persona.AUDITOR, body), 403, "auth.forbidden");
  }

  @Test
  void nothingOfASoldierButTheNameOfTheLiaisonIsKept() {
    String body = body("军地机构", false);
    for (String field : List.of("post", "phone")) {
      Map<String, Object> facts =
          Api.map("role", "LIAISON", "personName", "某联络员", "validFrom", "2021-01-01");
      facts.put(field, field.equals("phone") ? "023-40008888" : "某科科长");
      refused(
          Persona.OFFICE.sends(add(body, Api.unitId("TROOP-A"), facts)).post(V1 + "/memberships"),
          422,
          "membership.troop");
    }
    JsonPath seat = seat(body, Api.unitId("TROOP-A"), "LIAISON", "某联络员", "2021-01-01");
    refused(
        Persona.OFFICE
            .sends(Map.of("personName", "第13集团军某联络员", "from", "2022-01-01"), seat.getInt("version"))
            .post(V1 + "/memberships/" + seat.getString("id") + "/replace"),
        422,
        "secrecy.blocked");
  }

  @Test
  void bodiesCountTheirUnitsBySide() {
    Persona.TROOP
        .asks()
        .get(V1 + "/bodies")
        .then()
        .statusCode(200)
        .body("[0].name", equalTo("区双拥工作领导小组"))
        .body("[0].persons", greaterThan(100))
        .body(
            "[0].actors.kind", contains("PARTY", "GOVERNMENT", "DEPARTMENT", "SOCIETY", "MILITARY"))
        .body("[0].actors.units", everyItem(greaterThan(0)))
        .body("[0].allowedActions", hasSize(0));
    JsonPath body =
        Persona.OFFICE
            .sends(Map.of("facts", bodyFacts("改名前机构", false)))
            .post(V1 + "/bodies")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    refused(
        Persona.OFFICE
            .sends(Map.of("facts", bodyFacts("区双拥工作领导小组", false)), body.getInt("version"))
            .put(V1 + "/bodies/" + body.getString("id")),
        409,
        "body.name-taken");
    Persona.OFFICE
        .sends(Map.of("facts", bodyFacts("改名后机构", true)), body.getInt("version"))
        .put(V1 + "/bodies/" + body.getString("id"))
        .then()
        .statusCode(200)
        .body("name", equalTo("改名后机构"))
        .body("liaisons", is(true));
  }

  @Test
  void howARequestIsHandledStandsStepByStepForAll() {
    JsonPath sample = Persona.TROOP.asks().get(V1 + "/bodies").then().extract().jsonPath();
    String flow = sample.getString("find { it.name == '拥军支前军地协调机制' }.flow");
    assertEquals(5, flow.lines().count());
    assertNull(sample.getString("find { it.name == '军地联席会议' }.flow"));

    JsonPath body = withFlow(null, "流程机构", " 1. 值班人员受理\n2. 区双拥办交办 \n");
    assertEquals("1. 值班人员受理\n2. 区双拥办交办", body.getString("flow"));
    String longest = "步".repeat(2000);
    body = withFlow(body, "流程机构", longest);
    assertEquals(longest, body.getString("flow"));
    body = withFlow(body, "流程机构", " \n");
    assertNull(body.getString("flow"));
    sendFlow(body, "流程机构", longest + "步")
        .then()
        .statusCode(422)
        .body("errors.field", contains("facts.flow"));
    sendFlow(body, "流程机构", "1. 报第13集团军某处")
        .then()
        .statusCode(422)
        .body("code", equalTo("secrecy.blocked"))
        .body("params.hits.field", contains("flow"));
    sendFlow(body, "第13集团军协调组", null)
        .then()
        .statusCode(422)
        .body("params.hits.field", contains("name"));
    refused(sendFlow(null, "流程机构二", "1. 报第13集团军某处"), 422, "secrecy.blocked");
  }

  @Test
  void theRosterPagesInTheOrderOfAPrintedOne() {
    List<String> ids = new ArrayList<>();
    List<String> roles = new ArrayList<>();
    String group =
        Persona.OFFICE.asks().get(V1 + "/bodies").then().extract().jsonPath().getString("[0].id");
    String after = null;
    JsonPath page;
    do {
      var request = Persona.OFFICE.asks().queryParam("body", group).queryParam("limit", 37);
      if (after != null) {
        request.queryParam("after", after);
      } else {
        request.queryParam("total", true);
      }
      page = request.get(V1 + "/memberships").then().statusCode(200).extract().jsonPath();
      if (after == null) {
        assertTrue(page.getInt("total") > 100);
      }
      ids.addAll(page.getList("items.id"));
      roles.addAll(page.getList("items.role"));
      after = page.getString("next");
    } while (after != null);
    assertEquals(ids.size(), new HashSet<>(ids).size(), "none twice");
    assertEquals("LEADER", roles.get(0));
    List<MemberRole> sorted = roles.stream().map(MemberRole::valueOf).toList();
    assertEquals(sorted.stream().sorted().toList(), sorted);
    Persona.OFFICE
        .asks()
        .get(V1 + "/memberships/flags?body=" + group)
        .then()
        .body("unit.name", contains("中峰镇", "区商务委", "团区委", "区政务服务办"))
        .body("find { it.unit.code == 'TQW' }.gaps", contains("LIAISON_DOUBLED"))
        .body("body.name", everyItem(notNullValue()));
    refused(Persona.OFFICE.asks().get(V1 + "/memberships?after=eHg"), 400, "request.cursor");
  }

  @Test
  void twoBodiesOfOnePlaceDoNotMix() {
    String first = body("同序机构一", false);
    String second = body("同序机构二", false);
    for (String body : List.of(first, second)) {
      seat(body, Api.unitId("QJW"), "MEMBER", "同序成员", "2021-01-01");
      seat(body, Api.unitId("QJW"), "LIAISON", "同序联络", "2021-01-01");
    }
    List<String> order = new ArrayList<>();
    String after = "";
    do {
      JsonPath page =
          Persona.OFFICE
              .asks()
              .queryParam("q", "同序")
              .queryParam("limit", 1)
              .queryParam("after", after)
              .get(V1 + "/memberships")
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      order.add(page.getString("items[0].body.id"));
      after = page.getString("next");
    } while (after != null);
    assertEquals(List.of(first, first, second, second), order);
  }

  private static Map<String, Object> bodyFacts(String name, boolean liaisons) {
    return Map.of("name", name, "sort", 50, "liaisons", liaisons, "validFrom", "2021-01-01");
  }

  private static JsonPath withFlow(JsonPath body, String name, String flow) {
    return sendFlow(body, name, flow)
        .then()
        .statusCode(body == null ? 201 : 200)
        .extract()
        .jsonPath();
  }

  /** A new body, or of an existing one its name and flow. */
  private static Response sendFlow(JsonPath body, String name, String flow) {
    Map<String, Object> facts = new HashMap<>(bodyFacts(name, false));
    facts.put("flow", flow);
    Map<String, Object> sent = Map.of("facts", facts);
    return body == null
        ? Persona.OFFICE.sends(sent).post(V1 + "/bodies")
        : Persona.OFFICE
            .sends(sent, body.getInt("version"))
            .put(V1 + "/bodies/" + body.getString("id"));
  }

  private static String body(String name, boolean liaisons) {
    return Persona.OFFICE
        .sends(Map.of("facts", bodyFacts(name, liaisons)))
        .post(V1 + "/bodies")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getString("id");
  }

  private static Map<String, Object> add(String body, String unit, Map<String, Object> facts) {
    return Map.of("bodyId", body, "unitId", unit, "facts", facts);
  }

  private static JsonPath seat(String body, String unit, String role, String name, String from) {
    return Persona.OFFICE
        .sends(add(body, unit, Map.of("role", role, "personName", name, "validFrom", from)))
        .post(V1 + "/memberships")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static Response end(JsonPath seat, String to) {
    return Persona.OFFICE
        .sends(Map.of("to", to), seat.getInt("version"))
        .post(V1 + "/memberships/" + seat.getString("id") + "/end");
  }

  private static List<String> gaps(String body) {
    List<List<String>> gaps =
        Persona.UNIT
            .asks()
            .get(V1 + "/memberships/flags?body=" + body)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("gaps");
    return gaps.stream().flatMap(List::stream).toList();
  }

  private static String liaisonOn(String body, String day) {
    return Persona.TROOP
        .asks()
        .get(V1 + "/memberships?role=LIAISON&on=" + day + "&body=" + body)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .extract()
        .jsonPath()
        .getString("items[0].personName");
  }

  private static Response roster(Persona who, String body) {
    return who.asks().get(V1 + "/memberships?body=" + body);
  }

  private static String exported(Persona who, String body) {
    return Api.sheetText(who, "/memberships/export?body=" + body);
  }
}
