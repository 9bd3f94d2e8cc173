package org.shuangyong.matter;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;
import static org.shuangyong.testing.Api.step;
import static org.shuangyong.testing.Api.tries;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** The ways beside the straight one: extension, long-term, ends without closing, silence, 回头看. */
@AppTest
class MatterSideTest {
  private static final String DUE = "2099-06-30";

  @Inject Clocks clocks;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  @Test
  void anExtensionIsAskedAndGrantedAndTheFirstDateIsKept() {
    JsonPath matter = working();
    refused(
        tries(Persona.TOWN, matter, "extend", Map.of("dueOn", DUE, "text", "雨季")),
        422,
        "matter.not-later");
    refused(
        tries(Persona.TOWN, matter, "extend", Map.of("dueOn", "2001-01-01", "text", "雨季")),
        422,
        "matter.due-past");
    matter = step(Persona.TOWN, matter, "extend", Map.of("dueOn", "2099-09-30", "text", "雨季"));
    assertEquals("EXTENSION_ASKED", matter.getString("status"));
    assertEquals("2099-09-30", matter.getString("pending.askedDueOn"));
    assertEquals(DUE, matter.getString("dueOn"), "not yet");
    waits(Persona.OFFICE, matter);
    matter = step(Persona.OFFICE, matter, "refuse", Map.of("text", "再想办法"));
    assertEquals("IN_PROGRESS", matter.getString("status"));
    assertNull(matter.getString("pending"));
    matter = step(Persona.TOWN, matter, "extend", Map.of("dueOn", "2099-09-30", "text", "雨季"));
    matter = step(Persona.OFFICE, matter, "grant", Map.of());
    assertEquals("2099-09-30", matter.getString("dueOn"));
    assertEquals(DUE, matter.getString("originalDueOn"));
    assertEquals("IN_PROGRESS", matter.getString("status"));
  }

  @Test
  void longTermHasADayToLookAgainAndComesBack() {
    JsonPath matter = working();
    matter =
        step(Persona.OFFICE, matter, "long-term", Map.of("dueOn", "2099-12-01", "text", "分年实施"));
    assertEquals("LONG_TERM", matter.getString("status"));
    matter = step(Persona.TOWN, matter, "report", Map.of("text", "第一段完成"));
    assertEquals("LONG_TERM", matter.getString("status"));
    matter = step(Persona.OFFICE, matter, "resume", Map.of("dueOn", "2100-06-30", "text", "收尾"));
    assertEquals("IN_PROGRESS", matter.getString("status"));
    assertEquals(DUE, matter.getString("originalDueOn"));
  }

  @Test
  void decliningNeedsALeaderAndAWrittenReply() {
    JsonPath matter = Api.propose(Persona.TROOP, "TROOP_NEED", "不属本区职权的事项");
    refused(tries(Persona.OFFICE, matter, "decline", Map.of()), 422, "validation.failed");
    matter = step(Persona.OFFICE, matter, "decline", Map.of("text", "属市级职权，已函告"));
    assertEquals("AWAITING_LEADER", matter.getString("status"));
    assertEquals("DECLINED", matter.getString("pending.outcome"));
    refused(tries(Persona.OFFICE, matter, "approve", Map.of()), 403, "auth.forbidden");
    waits(Persona.LEADER, matter);
    JsonPath back = step(Persona.LEADER, matter, "disapprove", Map.of("text", "先协调"));
    assertEquals("SUBMITTED", back.getString("status"));
    matter = step(Persona.OFFICE, back, "decline", Map.of("text", "已协调，仍不属本区"));
    matter = step(Persona.LEADER, matter, "approve", Map.of());
    assertEquals("DECLINED", matter.getString("status"));
    assertEquals(List.of(), matter.getList("allowedActions"));
    assertNull(matter.getString("light"), "not closed, and counted as no 销号");
  }

  @Test
  void whatCannotBeDoneIsExplainedWithALeadersApproval() {
    JsonPath matter = working();
    matter = step(Persona.OFFICE, matter, "explain", Map.of("text", "用地规划不允许，已当面说明"));
    matter = step(Persona.LEADER, matter, "approve", Map.of("text", "同意"));
    assertEquals("EXPLAINED", matter.getString("status"));
    refused(tries(Persona.TOWN, matter, "report", Map.of("text", "x")), 409, "matter.transition");
  }

  @Test
  void theProposerWithdrawsWithALeadersApproval() {
    JsonPath matter = working();
    refused(
        tries(Persona.TOWN, matter, "withdraw", Map.of("text", "不办了")), 403, "matter.not-party");
    int closed = lights("closed");
    int green = lights("green");
    matter = step(Persona.TROOP, matter, "withdraw", Map.of("text", "已自行解决"));
    matter = step(Persona.LEADER, matter, "approve", Map.of());
    assertEquals("WITHDRAWN", matter.getString("status"));
    assertEquals(closed, lights("closed"), "withdrawn is not closed");
    assertEquals(green - 1, lights("green"), "and no longer open");
    Persona.TOWN
        .asks()
        .queryParam("light", "CLOSED")
        .queryParam("limit", 100)
        .get(V1 + "/matters")
        .then()
        .body("items.id", not(hasItem(matter.getString("id"))));
  }

  @Test
  void silenceAfterAReminderLetsTheOfficeCloseAfterTheDaysOfTheRule() {
    JsonPath matter = Api.confirming(working());
    Map<String, String> word = Map.of("text", "催后逾期未答复");
    refused(tries(Persona.OFFICE, matter, "close-silent", word), 409, "matter.not-reminded");
    matter = step(Persona.OFFICE, matter, "remind", Map.of("text", "请尽快确认"));
    assertEquals("CONFIRMING", matter.getString("status"));
    tries(Persona.OFFICE, matter, "close-silent", word)
        .then()
        .statusCode(409)
        .body("code", equalTo("matter.silence-short"))
        .body("params.days", equalTo(15));
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(14)));
    refused(tries(Persona.OFFICE, matter, "close-silent", word), 409, "matter.silence-short");
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(15)));
    matter = step(Persona.OFFICE2, matter, "close-silent", word);
    assertEquals("CLOSED", matter.getString("status"));
    assertNull(matter.getString("satisfaction"));
  }

  /** 4.7: what was not satisfying is in the history, and never the rating of what is closed. */
  @Test
  void silenceAfterASendingBackIsNoRating() {
    JsonPath matter = Api.confirming(working());
    matter = step(Persona.TROOP, matter, "send-back", Map.of("text", "没修好", "satisfaction", 2));
    matter = Api.confirming(matter);
    assertEquals(2, matter.getInt("satisfaction"));
    matter = step(Persona.OFFICE, matter, "remind", Map.of("text", "请确认"));
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(15)));
    matter = step(Persona.OFFICE2, matter, "close-silent", Map.of("text", "逾期未答复"));
    assertEquals("CLOSED", matter.getString("status"));
    assertNull(matter.getString("satisfaction"));
    assertEquals(
        List.of(2), matter.getList("events.rating").stream().filter(r -> r != null).toList());
  }

  /** B5: a reminder asks for a word on what was done until then, and on nothing later. */
  @Test
  void whoWasRemindedAndSentItBackIsRemindedAnew() {
    JsonPath matter = Api.confirming(working());
    matter = step(Persona.OFFICE, matter, "remind", Map.of("text", "请确认"));
    matter = step(Persona.TROOP, matter, "send-back", Map.of("text", "没有修好", "satisfaction", 2));
    assertNull(matter.getString("remindedOn"));
    matter = Api.confirming(matter);
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(60)));
    refused(
        tries(Persona.OFFICE2, matter, "close-silent", Map.of("text", "逾期")),
        409,
        "matter.not-reminded");
  }

  @Test
  void aLookBackOpensAClosedMatterAgain() {
    JsonPath matter =
        step(Persona.TROOP, Api.confirming(working()), "confirm", Map.of("satisfaction", 4));
    refused(
        tries(Persona.TROOP, matter, "reopen", Map.of("dueOn", DUE, "text", "又坏了")),
        403,
        "auth.forbidden");
    matter = step(Persona.OFFICE, matter, "reopen", Map.of("dueOn", DUE, "text", "回头看不合格"));
    assertEquals("IN_PROGRESS", matter.getString("status"));
    assertEquals(1, matter.getInt("reopened"));
    assertNull(matter.getString("closedOn"));
    assertNull(matter.getString("satisfaction"));
    refused(tries(Persona.TOWN, matter, "confirm", Map.of()), 409, "matter.transition");
  }

  @Test
  void aRuleChangesWhatIsDecidedFromItsDayOnAndNothingBefore() {
    LocalDate due = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).plusDays(20);
    JsonPath before = Api.assigned(Persona.TROOP, "500110002", due.toString());
    assertEquals("GREEN", before.getString("light"));
    String today = clocks.today().toString();
    Map<String, Object> change =
        Map.of("code", "light.near-days", "validFrom", today, "value", 25, "source", "测试");
    refused(Persona.TOWN.sends(change).post(V1 + "/rules"), 403, "auth.forbidden");
    Persona.OFFICE.sends(change).post(V1 + "/rules").then().statusCode(201);
    try {
      JsonPath after = Api.assigned(Persona.TROOP, "500110002", due.toString());
      assertEquals("YELLOW", after.getString("light"));
      Persona.OFFICE
          .asks()
          .get(V1 + "/matters/" + before.getString("id"))
          .then()
          .body("light", equalTo("GREEN"));
      refused(Persona.OFFICE.sends(change).post(V1 + "/rules"), 409, "rule.day-taken");
      refused(
          Persona.OFFICE
              .sends(
                  Map.of(
                      "code",
                      "light.near-days",
                      "validFrom",
                      "2020-01-01",
                      "value",
                      9,
                      "source",
                      "补"))
              .post(V1 + "/rules"),
          422,
          "rule.past");
      Persona.OFFICE
          .sends(Map.of("code", "light.near-days", "validFrom", today, "value", 999, "source", "错"))
          .post(V1 + "/rules")
          .then()
          .statusCode(422)
          .body("errors[0].field", equalTo("value"));
      Persona.OFFICE
          .sends(Map.of("code", "no.such", "validFrom", today, "value", 1, "source", "错"))
          .post(V1 + "/rules")
          .then()
          .statusCode(422)
          .body("errors[0].code", equalTo("unknown"));
      Persona.TOWN
          .asks()
          .get(V1 + "/rules")
          .then()
          .statusCode(200)
          .body("find { it.code == 'light.near-days' }.value", equalTo(25))
          .body("find { it.code == 'light.near-days' }.history[0].source", equalTo("测试"));
    } finally {
      // Tomorrow's rows of other tests follow the usual number again.
      String tomorrow = clocks.today().plusDays(1).toString();
      Persona.OFFICE
          .sends(
              Map.of("code", "light.near-days", "validFrom", tomorrow, "value", 10, "source", "复原"))
          .post(V1 + "/rules")
          .then()
          .statusCode(201);
    }
  }

  private static int lights(String light) {
    return Persona.TOWN
        .asks()
        .get(V1 + "/reports/home")
        .then()
        .extract()
        .jsonPath()
        .getInt("lights." + light);
  }

  private static void waits(Persona who, JsonPath matter) {
    who.asks()
        .queryParam("waiting", true)
        .queryParam("sort", "updated")
        .queryParam("limit", 100)
        .get(V1 + "/matters")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(matter.getString("id")));
    who.asks().get(V1 + "/reports/home").then().statusCode(200);
  }

  private static JsonPath working() {
    return Api.working(Api.assigned(Persona.TROOP, "500110002", DUE));
  }
}
