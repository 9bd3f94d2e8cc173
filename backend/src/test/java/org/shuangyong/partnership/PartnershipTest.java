package org.shuangyong.partnership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Partners;
import org.shuangyong.testing.Persona;

/** Pairings and agreements (7.1, 7.2, 7.6, 7.7, 9.1) and the register of partners (6.3). */
@AppTest
class PartnershipTest {
  @Inject Clocks clocks;

  private static final Map<String, Object> FIGURES =
      Map.of("plan", "发展花椒产业", "money", 1000000, "people", 12, "households", 20, "income", 300000);

  private static JsonPath step(Persona who, JsonPath of, String verb, Map<String, ?> body) {
    return Partners.step(who, Partners.PATH, of, verb, body);
  }

  @Test
  void aPairingWithoutThisYearsFourIsFlagged() {
    JsonPath of = Partners.village("四个不摘村");
    String id = of.getString("id");
    int year = clocks.today().getYear();
    assertTrue(of.getBoolean("unconfirmed"));
    assertTrue(Partners.ids(Persona.TROOP, Partners.PATH, "unconfirmed=true").contains(id));
    String confirm = "years/" + year + "/confirm";
    of = step(Persona.VILLAGE, of, confirm, four(true, true, true, false));
    assertTrue(of.getBoolean("unconfirmed"), "three of four are not four");
    of = step(Persona.VILLAGE, of, confirm, four(true, true, true, true));
    assertFalse(of.getBoolean("unconfirmed"));
    assertFalse(Partners.ids(Persona.OFFICE, Partners.PATH, "unconfirmed=true").contains(id));
    of =
        step(Persona.VILLAGE, of, "years/" + (year - 1) + "/confirm", four(true, true, true, true));
    Map<String, Object> joint =
        Api.map(
            "kind",
            "joint",
            "title",
            "文明共建",
            "a",
            Api.map("unitId", Api.unitId("TROOP-A")),
            "b",
            Api.map("unitId", Api.unitId("500110001")),
            "validFrom",
            "2021-01-01",
            "extra",
            Map.of("field", "文明创建"));
    JsonPath other = Partners.made(Persona.OFFICE, Partners.PATH, joint);
    assertFalse(other.getBoolean("unconfirmed"));
    refused(
        Partners.tries(Persona.OFFICE, Partners.PATH, other, confirm, four(true, true, true, true)),
        422,
        "partnership.no-keeps");
  }

  @Test
  void yearsAreKeptAndCanBeCompared() {
    JsonPath of = Partners.village("可比村");
    int year = clocks.today().getYear();
    of = Partners.year(Persona.OTHER_TOWN, of, year - 1, FIGURES);
    Map<String, Object> more = new HashMap<>(FIGURES);
    more.put("income", 450000);
    more.put("households", 26);
    of = Partners.year(Persona.VILLAGE, of, year, more);
    assertEquals(List.of(year, year - 1), of.getList("years.year"));
    assertEquals(List.of(450000, 300000), of.getList("years.income"));
    List<Map<String, Object>> figures =
        Partners.get(Persona.VILLAGE, Partners.PATH + "/figures?from=" + (year - 1) + "&to=" + year)
            .getList("findAll { it.kind == 'village' }");
    assertEquals(2, figures.size());
    int rows = 0;
    for (String id : Partners.ids(Persona.VILLAGE, Partners.PATH, "kind=village")) {
      rows +=
          Partners.get(Persona.VILLAGE, Partners.PATH + "/" + id)
              .getInt("years.find { it.year == " + year + " }?.households ?: 0");
    }
    assertEquals(rows, figures.get(0).get("households"), "the figure is the sum of the rows");
    Partners.year(Persona.OFFICE, of, year + 1, Map.of("plan", "明年计划"));
    Persona.OFFICE
        .sends(FIGURES, of.getInt("version") + 1)
        .put(Partners.PATH + "/" + of.getString("id") + "/years/2019")
        .then()
        .statusCode(422);
  }

  @Test
  void clausesBecomeMattersAllOrNone() {
    JsonPath of = Partners.village("协议村");
    of =
        step(
            Persona.OTHER_TOWN,
            of,
            "clauses",
            Map.of("texts", List.of("共建文化广场。", "每年开展义诊。", "帮销农产品。")));
    List<String> clauses = of.getList("clauses.id");
    Map<String, Object> open = Map.of("clauseIds", clauses.subList(0, 2), "matterKind", "PROJECT");
    of = step(Persona.OFFICE, of, "open", open);
    assertEquals(List.of(true, true, false), of.getList("clauses.opened"));
    assertEquals("SUBMITTED", of.getString("clauses[0].matter.status"));
    String matter = of.getString("clauses[0].matter.id");
    Persona.OFFICE
        .asks()
        .get(V1 + "/matters/" + matter)
        .then()
        .statusCode(200)
        .body("title", equalTo("共建文化广场"))
        .body("facts.sourceName", equalTo("《协议村》第1条"));
    // One that is a matter already: none of the others becomes one.
    refused(
        Partners.tries(
            Persona.OFFICE,
            Partners.PATH,
            of,
            "open",
            Map.of("clauseIds", List.of(clauses.get(2), clauses.get(0)), "matterKind", "PROJECT")),
        409,
        "partnership.clause-opened");
    JsonPath now = Partners.get(Persona.VILLAGE, Partners.PATH + "/" + of.getString("id"));
    assertEquals(List.of(true, true, false), now.getList("clauses.opened"));
    assertNull(now.getString("clauses[0].matter"), "the village is no party of the matter");
    JsonPath matters = Partners.get(Persona.OFFICE, V1 + "/matters/" + matter);
    Api.step(Persona.OFFICE, matters, "register", Map.of());
    assertEquals(
        "REGISTERED",
        Partners.get(Persona.OFFICE, Partners.PATH + "/" + of.getString("id"))
            .getString("clauses[0].matter.status"),
        "its state is the matter's");
  }

  @Test
  void aHouseholdWithTheFlagShowsTheHelpThatFollowed() {
    JsonPath of = Partners.village("监测村");
    String today = clocks.today().toString();
    for (String bad : List.of("张三", "500110199001011234", "")) {
      Partners.tries(
              Persona.VILLAGE,
              Partners.PATH,
              of,
              "watches",
              Map.of("ref", bad, "risk", "ILLNESS", "on", today))
          .then()
          .statusCode(422);
    }
    of =
        step(
            Persona.VILLAGE,
            of,
            "watches",
            Map.of("ref", "JC-0012", "risk", "ILLNESS", "on", today));
    String watch = of.getString("watches[0].id");
    assertTrue(
        Partners.ids(Persona.OFFICE, Partners.PATH, "watched=true").contains(of.getString("id")));
    of =
        step(
            Persona.TROOP,
            of,
            "watches/" + watch + "/help",
            Map.of("on", today, "what", "医疗救助", "money", 200000));
    assertEquals("医疗救助", of.getString("watches[0].helps[0].what"));
    of = step(Persona.VILLAGE, of, "watches/" + watch + "/lift", Map.of("on", today));
    assertEquals(today, of.getString("watches[0].liftedOn"));
    assertFalse(
        Partners.ids(Persona.OFFICE, Partners.PATH, "watched=true").contains(of.getString("id")));
  }

  @Test
  void phonesAreMaskedAndNoneIsKeptOfATroop() {
    JsonPath of = Partners.village("电话村");
    assertEquals("023*****1234", of.getString("b.phone"));
    Persona.TROOP
        .sends(Map.of("side", "B", "reason", "联系义诊"))
        .post(Partners.PATH + "/" + of.getString("id") + "/reveal")
        .then()
        .statusCode(200)
        .body("value", equalTo("023-40001234"));
    Map<String, Object> bad = Partners.village("有电话的部队", "2021-03-01");
    bad.put("a", Api.map("unitId", Api.unitId("TROOP-A"), "phone", "13800001234"));
    refused(Persona.OFFICE.sends(bad).post(Partners.PATH), 422, "membership.troop");
  }

  @Test
  void anEndedPartnershipIsChangedNoMore() {
    JsonPath of = Partners.village("终止村");
    refused(
        Partners.tries(
            Persona.TOWN, Partners.PATH, of, "end", Map.of("on", "2021-12-31", "text", "到期")),
        403,
        "auth.forbidden");
    of = step(Persona.OFFICE, of, "end", Map.of("on", "2021-12-31", "text", "任务完成"));
    assertTrue(of.getBoolean("ended"));
    assertFalse(of.getBoolean("unconfirmed"));
    assertFalse(of.getList("allowedActions").contains("partnership.update"));
    refused(
        Partners.tries(
            Persona.OFFICE, Partners.PATH, of, "end", Map.of("on", "2022-12-31", "text", "再终止")),
        409,
        "partnership.ended");
  }

  @Test
  void aSocialOrganizationHasACheckedCodeAndAYearlyCheck() {
    Map<String, Object> bad =
        Api.map("name", "坏码协会", "sort", "SOCIETY", "uscc", "91350100M000100Y44");
    Persona.OFFICE
        .sends(bad)
        .post(Partners.PARTNERS)
        .then()
        .statusCode(422)
        .body("errors.field", contains("uscc"));
    bad.put("uscc", "91350100M000100Y43");
    JsonPath made = Partners.made(Persona.OFFICE, Partners.PARTNERS, bad);
    String id = made.getString("partner.id");
    assertNull(made.getString("partner.checked"));
    bad.put("name", "同码协会");
    refused(Persona.OFFICE.sends(bad).post(Partners.PARTNERS), 409, "partner.taken");
    LocalDate today = clocks.today();
    Persona.OFFICE
        .sends(
            Map.of("year", today.getYear(), "result", "PASSED", "on", today.toString()),
            made.getInt("partner.version"))
        .post(Partners.PARTNERS + "/" + id + "/checks")
        .then()
        .statusCode(200)
        .body("partner.checked", equalTo("PASSED"))
        .body("checks[0].result", equalTo("PASSED"));
    refused(
        Persona.OTHER_TOWN
            .sends(Map.of("reason", "联系"))
            .post(Partners.PARTNERS + "/" + id + "/reveal"),
        403,
        "auth.forbidden");
  }

  private static Map<String, Boolean> four(boolean duty, boolean policy, boolean help, boolean w) {
    return Map.of("duty", duty, "policy", policy, "help", help, "watch", w);
  }
}
