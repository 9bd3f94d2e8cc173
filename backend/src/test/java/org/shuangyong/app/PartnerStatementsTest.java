package org.shuangyong.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Partners;
import org.shuangyong.testing.Persona;

/** What the lists of partnerships and readiness cost, with rows in them. */
@AppTest
class PartnerStatementsTest {
  @Inject EntityManagerFactory factory;

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

  /** The second time, when names and rules are in memory. */
  private long settled(String path) {
    count(path);
    return count(path);
  }

  private long count(String path) {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.clear();
    Persona.OTHER_TOWN.asks().get(V1 + path).then().statusCode(200);
    return statistics.getPrepareStatementCount();
  }
}
