package org.shuangyong.benefit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Benefits;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;

/** Benefit cases (5.2–5.7, 4.8, B3). */
@AppTest
class BenefitTest {
  @Inject Clocks clocks;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  private void later(int days) {
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(days)));
  }

  @Test
  void aCaseGoesThroughItsKindsStepsAndIsClosedByAnother() {
    JsonPath of = Benefits.hardship(Persona.VILLAGE, "卞一");
    assertEquals("visit", of.getString("step"));
    assertTrue(of.getBoolean("mine"));
    assertFalse(Benefits.get(Persona.OTHER_TOWN, of).getBoolean("mine"));
    refused(Benefits.triesStep(Persona.OTHER_TOWN, of, "pass", Map.of()), 403, "benefit.not-turn");
    of = Benefits.step(Persona.VILLAGE, of, "pass", Map.of("text", "情况属实"));
    assertEquals("500110001", of.getString("actor.code"));
    of = Benefits.step(Persona.OTHER_TOWN, of, "pass", Map.of());
    assertNull(of.getString("actor"));
    Benefits.triesStep(Persona.OFFICE, of, "pass", Map.of())
        .then()
        .statusCode(422)
        .body("errors.field", contains("extra.help"));
    of = Benefits.step(Persona.OFFICE, of, "pass", Map.of("facts", Map.of("help", "临时救助")));
    assertEquals("PASSED", of.getString("status"));
    refused(Benefits.triesStep(Persona.OFFICE, of, "finish", Map.of()), 403, "benefit.doer-closes");
    of = Benefits.step(Persona.OFFICE2, of, "finish", Map.of());
    refused(
        Benefits.triesStep(Persona.OFFICE2, of, "archive", Map.of()), 409, "benefit.transition");
    of = Benefits.step(Persona.OFFICE, of, "visit", Map.of("satisfaction", 4));
    of = Benefits.step(Persona.OFFICE, of, "archive", Map.of());
    assertEquals("ARCHIVED", of.getString("status"));
    assertEquals(List.of(true, true, true), of.getList("steps.kept"));
    assertEquals("临时救助", of.getString("facts.help"));
  }

  @Test
  void withoutItsPapersAStepIsNotPassed() {
    JsonPath person = Families.person(Persona.VILLAGE, "卞二", Families.VILLAGE, "veteran");
    JsonPath of =
        Benefits.accept(
            Persona.VILLAGE,
            Benefits.request(person, "hardship", Map.of("cause", "收入低", "need", "补助")));
    Benefits.triesStep(Persona.VILLAGE, of, "pass", Map.of())
        .then()
        .statusCode(422)
        .body("code", equalTo("benefit.papers-missing"))
        .body("params.papers", contains("困难情况证明"));
    of =
        Benefits.step(
            Persona.VILLAGE,
            of,
            "papers",
            Map.of("name", "困难情况证明", "attachmentId", Api.photo(Persona.VILLAGE)));
    String file = of.getString("papers[0].file.id");
    Persona.OTHER_TOWN.asks().get(V1 + "/attachments/" + file).then().statusCode(200);
    refused(Persona.TOWN.asks().get(V1 + "/attachments/" + file), 404, "not-found");
    Benefits.step(Persona.VILLAGE, of, "pass", Map.of());
  }

  @Test
  void aRefusalNamesItsGroundAndIsAgreedToByAnother() {
    JsonPath person = Families.person(Persona.VILLAGE, "卞四", Families.VILLAGE, "veteran");
    JsonPath of =
        Benefits.accept(
            Persona.OFFICE,
            Benefits.request(person, "card", Map.of("card", "退役军人优待证", "photo", true)));
    refused(
        Benefits.triesStep(Persona.OTHER_TOWN, of, "refuse", Map.of("text", "不符")),
        422,
        "validation.failed");
    of =
        Benefits.step(
            Persona.OTHER_TOWN, of, "refuse", Map.of("text", "经核实", "ground", "服刑、羁押或通缉期间"));
    assertEquals("REFUSING", of.getString("status"));
    of = Benefits.step(Persona.OFFICE, of, "disagree", Map.of("text", "已刑满"));
    assertEquals("HANDLING", of.getString("status"));
    assertEquals("500110001", of.getString("actor.code"));
    of = Benefits.seen(Persona.OTHER_TOWN, of, "身份证件", "身份类别证明", "白底证件照");
    of = Benefits.step(Persona.OTHER_TOWN, of, "pass", Map.of());
    of = Benefits.step(Persona.OFFICE, of, "refuse", Map.of("text", "经核实", "ground", "不属于发放对象"));
    refused(
        Benefits.triesStep(Persona.OFFICE, of, "agree", Map.of()), 403, "benefit.asker-decides");
    of = Benefits.step(Persona.OFFICE2, of, "agree", Map.of());
    assertEquals("REFUSED", of.getString("status"));
    assertEquals("不属于发放对象", of.getString("refusalGround"));
  }

  @Test
  void onlyALawInForceCarriesACaseAndALaterChangeAltersNone() {
    JsonPath person = Families.person(Persona.VILLAGE, "卞五", Families.VILLAGE, "veteran");
    Map<String, Object> request =
        new HashMap<>(Benefits.request(person, "hardship", Map.of("cause", "收入低", "need", "补助")));
    request.put("lawId", Benefits.law("退役士兵安置条例"));
    refused(Benefits.tries(Persona.VILLAGE, request), 422, "law.not-in-force");
    request.put("lawId", Benefits.law(Benefits.VETERANS_LAW));
    JsonPath of = Benefits.accept(Persona.VILLAGE, request);
    assertTrue(of.getBoolean("law.inForce"));
    refused(Benefits.tries(Persona.VILLAGE, request), 409, "benefit.open-already");
  }

  @Test
  void manyWhoTakeItInAtOnceMakeOneCase() throws Exception {
    JsonPath person = Families.person(Persona.VILLAGE, "卞三", Families.VILLAGE, "veteran");
    Map<String, Object> request =
        Benefits.request(person, "hardship", Map.of("cause", "收入低", "need", "补助"));
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      Callable<Integer> takesIn = () -> Benefits.tries(Persona.VILLAGE, request).statusCode();
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : threads.invokeAll(Collections.nCopies(6, takesIn))) {
        answers.add(answer.get());
      }
      Collections.sort(answers);
      assertEquals(List.of(201, 409, 409, 409, 409, 409), answers);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void whoHasNoIdentityThatEntitlesIsTold() {
    JsonPath person = Families.person(Persona.VILLAGE, "卞六", Families.VILLAGE);
    refused(
        Benefits.tries(
            Persona.VILLAGE,
            Benefits.request(person, "hardship", Map.of("cause", "收入低", "need", "补助"))),
        422,
        "benefit.not-entitled");
  }

  @Test
  void theListOfTheYearIsTheGrantedCasesWithThePointsOfTheirDay() {
    JsonPath first = Benefits.exam("卞小甲", 2061, "martyr");
    JsonPath open = Benefits.exam("卞小乙", 2061, "combat");
    first = Benefits.step(Persona.OFFICE2, Benefits.passed(first), "finish", Map.of());
    assertEquals(20, first.getInt("value"));
    later(20);
    Persona.OFFICE
        .sends(
            Map.of(
                "list",
                "EXAM_POINTS",
                "code",
                "martyr",
                "name",
                "中考：烈士子女",
                "value",
                30,
                "validFrom",
                clocks.today().toString(),
                "source",
                "当年通知"))
        .post(V1 + "/benefit-values")
        .then()
        .statusCode(201);
    Persona.OFFICE
        .asks()
        .get(Benefits.PATH + "/exam-list?year=2061")
        .then()
        .statusCode(200)
        .body("id", contains(first.getString("id")))
        .body("[0].points", equalTo(20))
        .body("[0].name", equalTo("卞某"));
    open = Benefits.step(Persona.OFFICE2, Benefits.passed(open), "finish", Map.of());
    Persona.UNIT
        .asks()
        .get(Benefits.PATH + "/exam-list?year=2061")
        .then()
        .body("id", contains(first.getString("id"), open.getString("id")));
    assertEquals(20, Benefits.get(Persona.OFFICE, first).getInt("value"));
  }

  @Test
  void residentsNeverExceedBeds() {
    beds("small-home", 1).then().statusCode(201);
    JsonPath one = Benefits.home("卞七", "small-home");
    JsonPath two = Benefits.home("卞八", "small-home");
    one = Benefits.step(Persona.OFFICE2, one, "finish", Map.of());
    refused(Benefits.triesStep(Persona.OFFICE2, two, "finish", Map.of()), 409, "benefit.home-full");
    refused(beds("small-home", 0), 409, "benefit.home-full");
    Benefits.step(
        Persona.OFFICE, one, "end", Map.of("on", clocks.today().toString(), "text", "离院"));
    two = Benefits.step(Persona.OFFICE2, two, "finish", Map.of());
    assertEquals(
        List.of(two.getString("id")),
        Persona.OFFICE
            .asks()
            .get(Benefits.PATH + "?kind=home&staying=true&limit=100")
            .then()
            .extract()
            .jsonPath()
            .getList("items.findAll { it.valueName == 'small-home' }.id"));
  }

  private io.restassured.response.Response beds(String code, int beds) {
    int day = beds == 0 ? 1 : 0;
    return Persona.OFFICE
        .sends(
            Map.of(
                "list",
                "HOME_BEDS",
                "code",
                code,
                "name",
                code,
                "value",
                beds,
                "validFrom",
                clocks.today().plusDays(day).toString(),
                "source",
                "核定床位"))
        .post(V1 + "/benefit-values");
  }

  @Test
  void overdueContactsAreListed() {
    JsonPath person = Families.person(Persona.VILLAGE, "卞十", Families.VILLAGE, "veteran");
    Map<String, Object> request =
        new HashMap<>(Benefits.request(person, "job-help", Map.of("state", "失业", "willing", true)));
    Benefits.tries(Persona.VILLAGE, request)
        .then()
        .statusCode(422)
        .body("errors.field", contains("helper"));
    request.put("helper", "站长");
    request.put("contactNextOn", clocks.today().plusDays(3).toString());
    JsonPath of = Benefits.accept(Persona.VILLAGE, request);
    String id = of.getString("id");
    assertFalse(Benefits.ids(Persona.VILLAGE, "contactDue=true").contains(id));
    later(4);
    assertTrue(Benefits.ids(Persona.VILLAGE, "contactDue=true").contains(id));
    of =
        Benefits.step(
            Persona.VILLAGE,
            of,
            "contact",
            Map.of("text", "推荐岗位", "nextOn", clocks.today().plusDays(30).toString()));
    assertEquals(clocks.today().toString(), of.getString("contactedOn"));
    assertFalse(Benefits.ids(Persona.VILLAGE, "contactDue=true").contains(id));
  }

  @Test
  void casesStandInTheFamilysTimeLine() {
    JsonPath person = Families.person(Persona.VILLAGE, "卞十一", Families.VILLAGE, "veteran");
    JsonPath house = Families.household(Persona.VILLAGE, person);
    JsonPath of =
        Benefits.accept(
            Persona.VILLAGE,
            Benefits.request(person, "hardship", Map.of("cause", "收入低", "need", "补助")));
    Persona.VILLAGE
        .asks()
        .get(V1 + "/households/" + house.getString("id"))
        .then()
        .body("timeline.id", hasItem(of.getString("id")))
        .body("timeline.find { it.kind == 'benefit' }.open", equalTo(true))
        .body("timeline.title", not(hasItem("hardship")));
  }

  @Test
  void leadersSeeFigures() {
    Benefits.hardship(Persona.VILLAGE, "卞十二");
    Persona.LEADER
        .asks()
        .get(Benefits.PATH + "/figures")
        .then()
        .statusCode(200)
        .body("kind", hasItem("hardship"));
    refused(Persona.LEADER.asks().get(Benefits.PATH), 403, "auth.forbidden");
  }
}
