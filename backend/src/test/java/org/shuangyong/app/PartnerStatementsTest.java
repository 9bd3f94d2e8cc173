package org.shuangyong.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Partners;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Statements;

/** What the lists of partnerships and readiness cost, with rows in them. */
@AppTest
class PartnerStatementsTest {
  @Inject Statements statements;

  @Test
  void listsCostTheSameForOneRowAndForMany() {
    for (int i = 0; i < 3; i++) {
      Partners.village("计数村" + i);
      Partners.offer(Persona.OTHER_TOWN, "计数店" + i);
      Partners.made(
          Persona.OTHER_TOWN,
          V1 + "/teams",
          Api.map("name", "计数队" + i, "kind", "MILITIA", "members", 3));
      Partners.made(
          Persona.OTHER_TOWN,
          V1 + "/stocks",
          Api.map("item", "计数物资" + i, "sort", "FOOD", "measure", "箱", "place", "仓库", "least", 1));
    }
    for (String list :
        List.of(
            "/partners",
            "/partnerships",
            "/partnerships?unconfirmed=true",
            "/offers",
            "/offers?valid=true",
            "/teams",
            "/teams?undrilled=true",
            "/stocks",
            "/stocks?anyRed=true",
            "/hazard-points",
            "/assets")) {
      long one = settled(list + (list.contains("?") ? "&" : "?") + "limit=1");
      long many = settled(list + (list.contains("?") ? "&" : "?") + "limit=100");
      assertEquals(one, many, list);
      assertTrue(many <= 4, list + " costs " + many);
    }
    assertTrue(settled("/readiness/red") <= 3);
    assertTrue(settled("/offers/valid") <= 2);
    assertTrue(settled("/partnerships/figures?from=2020&to=2030") <= 1);
    assertTrue(settled("/teams/services?year=2021&quarter=1") <= 1);
  }

  @Test
  void theJointOfficeAndTheLettersOfAMatterCostAFixedNumber() {
    String body =
        Partners.made(
                Persona.OFFICE,
                V1 + "/bodies",
                Map.of(
                    "facts",
                    Map.of(
                        "name", "计数办", "sort", 91, "liaisons", false, "validFrom", "2021-01-01")))
            .getString("id");
    LocalDate today = LocalDate.now(Clocks.CHINA);
    String month = "/joint-offices/" + body + "?month=" + today.toString().substring(0, 7);
    String days = "/bodies/" + body + "/duty?from=" + today + "&to=" + today;
    JsonPath matter = Api.propose(Persona.TROOP, "TROOP_NEED", "计数函件");
    String letters = "/matters/" + matter.getString("id") + "/letters";
    duty(body, today, 1);
    log(body, today, matter);
    letter(letters);
    long[] before = {cost(month), cost(days), cost(letters), cost("/joint-offices")};
    duty(body, today, 3);
    log(body, today, Api.propose(Persona.TROOP, "TROOP_NEED", "计数函件二"));
    letter(letters);
    assertArrayEquals(
        before, new long[] {cost(month), cost(days), cost(letters), cost("/joint-offices")});
    assertTrue(before[0] <= 5, "the month costs " + before[0]);
    assertTrue(before[1] <= 2, "the days cost " + before[1]);
    assertTrue(before[2] <= 4, "the letters cost " + before[2]);
  }

  private static void duty(String body, LocalDate day, int seats) {
    List<Map<String, Object>> there = new ArrayList<>();
    for (int i = 0; i < seats; i++) {
      String seat =
          Partners.made(
                  Persona.OFFICE,
                  V1 + "/memberships",
                  Map.of(
                      "bodyId",
                      body,
                      "unitId",
                      Api.unitId("QJW"),
                      "facts",
                      Map.of(
                          "role", "JOINT_STAFF", "personName", "计" + i, "validFrom", "2021-01-01")))
              .getString("id");
      there.add(Map.of("membershipId", seat, "state", "CAME"));
    }
    Persona.OFFICE
        .sends(Map.of("seats", there))
        .put(V1 + "/bodies/" + body + "/duty/" + day)
        .then()
        .statusCode(200);
  }

  private static void log(String body, LocalDate day, JsonPath matter) {
    Partners.made(
        Persona.OFFICE,
        V1 + "/joint-offices/" + body + "/log",
        Map.of("day", day.toString(), "text", "会商", "matterId", matter.getString("id")));
  }

  private static void letter(String path) {
    Partners.made(
        Persona.OFFICE,
        V1 + path,
        Map.of("direction", "OUT", "on", "2021-05-01", "partner", "某县", "subject", "商请"));
  }

  @Test
  void onePartnershipCostsAFixedNumber() {
    JsonPath of = Partners.village("计数一村");
    String path = "/partnerships/" + of.getString("id");
    long before = settled(path);
    for (int i = 1; i < 4; i++) {
      of =
          Partners.step(
              Persona.OTHER_TOWN, Partners.PATH, of, "clauses", Map.of("texts", List.of("条款" + i)));
      of = Partners.year(Persona.OTHER_TOWN, of, 2020 + i, Map.of("plan", "计划"));
      of =
          Partners.step(
              Persona.OTHER_TOWN,
              Partners.PATH,
              of,
              "watches",
              Map.of("ref", "R" + i, "risk", "OTHER", "on", "2021-04-01"));
    }
    assertEquals(before, settled(path));
    assertTrue(before <= 8, "costs " + before);
  }

  private long settled(String path) {
    return statements.of(Persona.OTHER_TOWN, path);
  }

  private long cost(String path) {
    return statements.of(Persona.OFFICE, path);
  }
}
