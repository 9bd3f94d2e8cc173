package org.shuangyong.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.codes;
import static org.shuangyong.testing.Api.refused;
import static org.shuangyong.testing.Api.step;
import static org.shuangyong.testing.Api.told;
import static org.shuangyong.testing.Api.tries;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** Whose turn it is, told with the step; read by each person for themselves. */
@AppTest
class InboxTest {
  private static final String DUE = "2099-06-30";

  @Test
  void eachStepTellsWhomItConcernsNext() {
    JsonPath matter = Api.propose(Persona.TROOP, "TROOP_NEED", "要通知的事项");
    String id = matter.getString("id");
    assertEquals(List.of("matter.propose"), codes(Persona.OFFICE, id));
    matter = step(Persona.OFFICE, matter, "register", Map.of());
    assertEquals(List.of("matter.register"), codes(Persona.TROOP, id));
    matter =
        step(
            Persona.OFFICE,
            matter,
            "assign",
            Map.of(
                "leadId",
                Api.unitId("500110002"),
                "supportIds",
                List.of(Api.unitId("QJW")),
                "dueOn",
                DUE));
    assertEquals(List.of("matter.assign"), codes(Persona.TOWN, id));
    assertEquals(List.of("matter.assign"), codes(Persona.UNIT, id));
    assertEquals(matter.getString("ledgerNo"), param(Persona.UNIT, id, "no"));
    matter = step(Persona.TOWN, matter, "sign", Map.of());
    Map<String, String> later = Map.of("dueOn", "2099-09-30", "text", "雨季");
    matter = step(Persona.TOWN, matter, "extend", later);
    assertEquals("matter.extend", codes(Persona.OFFICE2, id).get(0), "each of the office");
    matter = step(Persona.OFFICE, matter, "grant", Map.of());
    assertEquals("matter.grant", codes(Persona.TOWN, id).get(0));
    JsonPath sheet = Api.issue(Persona.OFFICE, id, "ORANGE");
    assertEquals("sheet.issue", codes(Persona.TOWN, id).get(0));
    assertEquals("ORANGE", param(Persona.TOWN, id, "colour"));
    sheet = Api.sheetStep(Persona.TOWN, sheet, "answer", Map.of("text", "已整改"));
    assertEquals("sheet.answer", codes(Persona.LEADER, id).get(0));
    Api.sheetStep(Persona.LEADER, sheet, "clear", Map.of("text", "属实"));
    matter = Api.fresh(Persona.TOWN, matter);
    matter = step(Persona.TOWN, matter, "report", Map.of("text", "开始"));
    matter =
        step(
            Persona.TOWN,
            matter,
            "apply",
            Map.of("text", "已办完", "attachmentIds", List.of(Api.photo(Persona.TOWN))));
    assertEquals("matter.apply", codes(Persona.OFFICE, id).get(0));
    matter = step(Persona.OFFICE, matter, "verify", Map.of());
    assertEquals("matter.verify", codes(Persona.TROOP, id).get(0));
    matter = step(Persona.TROOP, matter, "withdraw", Map.of("text", "不需要了"));
    assertEquals("matter.withdraw", codes(Persona.LEADER, id).get(0));
    step(Persona.LEADER, matter, "disapprove", Map.of("text", "请确认"));
    assertEquals("matter.disapprove", codes(Persona.TROOP, id).get(0));
    for (Persona stranger : List.of(Persona.OTHER_TOWN, Persona.OTHER_TROOP, Persona.VILLAGE)) {
      assertEquals(List.of(), codes(stranger, id), stranger.name());
    }
    refused(Persona.ADMIN.asks().get(V1 + "/inbox"), 403, "auth.forbidden");
  }

  @Test
  void aRefusedStepTellsNobody() {
    JsonPath matter = Api.assigned(Persona.TROOP, "500110002", DUE);
    refused(tries(Persona.TOWN, matter, "apply", Map.of("text", "x")), 409, "matter.transition");
    assertFalse(codes(Persona.OFFICE, matter.getString("id")).contains("matter.apply"));
  }

  @Test
  void aUnitThatIsNoPartyAnyMoreKeepsNoNotice() {
    JsonPath matter = Api.assigned(Persona.TROOP, "500110001", DUE);
    String id = matter.getString("id");
    assertEquals(List.of("matter.assign"), codes(Persona.OTHER_TOWN, id));
    step(Persona.OFFICE, matter, "assign", Map.of("leadId", Api.unitId("500110002"), "dueOn", DUE));
    assertEquals(List.of(), codes(Persona.OTHER_TOWN, id));
    assertEquals(List.of("matter.assign"), codes(Persona.TOWN, id));
    assertEquals(List.of("matter.register"), codes(Persona.TROOP, id));
  }

  @Test
  void aPlanTellsEachUnitOnce() {
    JsonPath plan = Api.publish(Api.assignAll(Api.draft(Api.notice(), 2061), "500110002", DUE));
    List<String> told = codes(Persona.TOWN, plan.getString("id"));
    assertEquals(List.of("plan.publish"), told);
    assertTrue(Integer.parseInt(param(Persona.TOWN, plan.getString("id"), "count")) > 12);
  }

  @Test
  void readingIsEachPersonsOwn() {
    String one = Api.propose(Persona.TROOP, "TROOP_NEED", "已读一").getString("id");
    String id = of(Persona.OFFICE, one, "id");
    for (int twice = 0; twice < 2; twice++) {
      Persona.OFFICE.asks().post(V1 + "/inbox/" + id + "/read").then().statusCode(204);
    }
    assertEquals("true", of(Persona.OFFICE, one, "read"));
    assertEquals("false", of(Persona.OFFICE2, one, "read"), "the colleague's is untouched");
    assertFalse(inbox(Persona.OFFICE, "unread=true&limit=100").getList("items.id").contains(id));
    refused(Persona.TOWN.asks().post(V1 + "/inbox/" + id + "/read"), 404, "not-found");

    String two = Api.propose(Persona.TROOP, "TROOP_NEED", "已读二").getString("id");
    int before = unread(Persona.OFFICE);
    Persona.OFFICE
        .sends(Map.of("until", of(Persona.OFFICE, two, "at")))
        .post(V1 + "/inbox/read-all")
        .then()
        .statusCode(204);
    assertEquals("true", of(Persona.OFFICE, two, "read"));
    assertTrue(unread(Persona.OFFICE) < before || before == 100);
    String three = Api.propose(Persona.TROOP, "TROOP_NEED", "已读之后的").getString("id");
    assertEquals("false", of(Persona.OFFICE, three, "read"), "what came later stays unread");
    assertEquals("false", of(Persona.OFFICE2, two, "read"));
  }

  @Test
  void theListPagesByKey() {
    for (int i = 0; i < 3; i++) {
      Api.propose(Persona.TROOP, "TROOP_NEED", "翻页" + i);
    }
    List<String> seen = new ArrayList<>();
    String after = "";
    do {
      JsonPath page = inbox(Persona.OFFICE, "limit=100&after=" + after);
      seen.addAll(page.getList("items.id"));
      after = page.getString("next");
    } while (after != null);
    assertEquals(seen.size(), seen.stream().distinct().count());
    assertNotNull(inbox(Persona.OFFICE, "limit=2").getString("next"));
  }

  private static int unread(Persona who) {
    return who.asks().get(V1 + "/inbox/unread").then().statusCode(200).extract().path("count");
  }

  private static JsonPath inbox(Persona who, String query) {
    return who.asks().get(V1 + "/inbox?" + query).then().statusCode(200).extract().jsonPath();
  }

  private static String of(Persona who, String record, String field) {
    Object value = told(who, record).get(0).get(field);
    return value == null ? null : value.toString();
  }

  static String param(Persona who, String record, String name) {
    return (String) ((Map<?, ?>) told(who, record).get(0).get("params")).get(name);
  }
}
