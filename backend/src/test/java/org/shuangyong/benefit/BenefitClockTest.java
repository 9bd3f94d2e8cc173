package org.shuangyong.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Benefits;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Tokens;

/**
 * The limits of steps: working days, months, a clock that stands still, a limit set anew (F4 15).
 */
@AppTest
class BenefitClockTest {
  @Inject Clocks clocks;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  private void later(int days) {
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(days)));
  }

  @Test
  void theClockCountsWorkingDaysAndStandsStillWhileSomethingIsMended() {
    JsonPath of = Benefits.hardship(Persona.VILLAGE, "卞三");
    LocalDate due = LocalDate.parse(of.getString("dueOn"));
    LocalDate today = clocks.today();
    long worked =
        today
            .plusDays(1)
            .datesUntil(due.plusDays(1))
            .filter(d -> d.getDayOfWeek().getValue() < 6)
            .count();
    assertTrue(worked >= 3, "three working days, more where a holiday lies between");
    of = Benefits.step(Persona.VILLAGE, of, "ask", Map.of("text", "缺材料"));
    assertEquals("SUPPLEMENT", of.getString("status"));
    assertNull(of.getString("dueOn"));
    later(70);
    assertFalse(Benefits.ids(Persona.VILLAGE, "overdue=true").contains(of.getString("id")));
    of = Benefits.step(Persona.VILLAGE, of, "supplement", Map.of("text", "已补"));
    assertTrue(LocalDate.parse(of.getString("dueOn")).isAfter(clocks.today()));
    later(100);
    assertTrue(Benefits.ids(Persona.VILLAGE, "overdue=true").contains(of.getString("id")));
    assertEquals(false, Benefits.get(Persona.VILLAGE, of).getBoolean("steps[0].kept"));
  }

  @Test
  void theReceivingUnitHasSixMonthsOnceItIsNamed() {
    JsonPath person = Families.person(Persona.VILLAGE, "卞九", Families.VILLAGE, "serving-family");
    Map<String, Object> request =
        new HashMap<>(
            Benefits.request(
                person,
                "spouse-job",
                Map.of("approver", "师（旅）级政治工作机关", "approvedOn", "2026-01-01", "former", "公务员")));
    JsonPath of = Benefits.accept(Persona.OFFICE, request);
    of = Benefits.seen(Persona.OFFICE, of, "随军批准件", "结婚证", "户口迁入证明");
    of = Benefits.step(Persona.OFFICE, of, "pass", Map.of());
    assertEquals("RSJ", of.getString("actor.code"));
    of = jobs(of, "pass", Map.of());
    of =
        jobs(
            of,
            "pass",
            Map.of("facts", Map.of("receiver", "某国有企业", "channel", "国有企业招聘")),
            "接收单位确认材料");
    assertEquals("settle", of.getString("step"));
    assertEquals(clocks.today().plusMonths(6).toString(), of.getString("dueOn"));
    later(200);
    of = jobs(of, "pass", Map.of("facts", Map.of("reportedOn", "2026-01-01")), "报到证明");
    assertEquals("PASSED", of.getString("status"));
    assertEquals(false, of.getBoolean("steps.find { it.code == 'settle' }.kept"));
    assertEquals(true, of.getBoolean("steps.find { it.code == 'match' }.kept"));
  }

  /** What the bureau of human resources does, its papers seen before. */
  private static JsonPath jobs(JsonPath of, String verb, Map<String, ?> body, String... papers) {
    for (String paper : papers) {
      of = jobs(of, "papers", Map.of("name", paper, "seen", true));
    }
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.of("renshe1", "人社", "RSJ", "500110", "member"))
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + of.getInt("version") + "\"")
        .body(body)
        .post(Benefits.PATH + "/" + of.getString("id") + "/" + verb)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @Test
  void aNewLimitHoldsForStepsThatBeginFromItsDayOn() {
    later(400);
    JsonPath before = Benefits.hardship(Persona.VILLAGE, "卞十三");
    Persona.OFFICE
        .sends(
            Map.of(
                "list",
                "STEP_DAYS",
                "code",
                "hardship.visit",
                "name",
                "困难帮扶 · 入户核实",
                "value",
                20,
                "validFrom",
                clocks.today().plusDays(1).toString(),
                "source",
                "区局通知"))
        .post(V1 + "/benefit-values")
        .then()
        .statusCode(201);
    assertEquals(
        before.getString("dueOn"), Benefits.hardship(Persona.VILLAGE, "卞十四").getString("dueOn"));
    later(401);
    LocalDate due = LocalDate.parse(Benefits.hardship(Persona.VILLAGE, "卞十五").getString("dueOn"));
    assertTrue(due.isAfter(clocks.today().plusDays(19)));
    assertEquals(
        before.getString("dueOn"), Benefits.get(Persona.OFFICE, before).getString("dueOn"));
    refused(
        Persona.OFFICE
            .sends(
                Map.of(
                    "list",
                    "STEP_DAYS",
                    "code",
                    "hardship.none",
                    "name",
                    "无",
                    "value",
                    3,
                    "validFrom",
                    clocks.today().toString(),
                    "source",
                    "通知"))
            .post(V1 + "/benefit-values"),
        422,
        "validation.failed");
  }
}
