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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** A list costs a fixed number of statements, whatever the number of its rows. */
@AppTest
class StatementCountTest {
  @Inject EntityManagerFactory factory;

  private Statistics statistics;

  @BeforeEach
  void start() {
    statistics = factory.unwrap(SessionFactory.class).getStatistics();
    for (int i = 0; i < 12; i++) {
      Api.propose(Persona.TROOP, "TROOP_NEED", "计数用事项" + i);
    }
    for (int i = 0; i < 3; i++) {
      Api.issue(
          Persona.OFFICE,
          Api.assigned(Persona.TROOP, "500110002", "2099-12-31").getString("id"),
          "BLUE");
    }
  }

  @Test
  void listsCostTheSameForOneRowAndForMany() {
    // The rows (and whether units have children); the names of units are in memory.
    for (String list :
        List.of(
            "/units",
            "/matters",
            "/matters?waiting=true",
            "/plans",
            "/rules",
            "/terms",
            "/jobs",
            "/views?list=matters",
            "/bodies",
            "/memberships",
            "/memberships?state=ALL",
            "/memberships/flags",
            "/supervision-sheets",
            "/inbox")) {
      long one = count(Persona.OFFICE, list, 1);
      long many = count(Persona.OFFICE, list, 100);
      assertEquals(one, many, list);
      assertTrue(many <= 2, list + " costs " + many);
    }
    for (String list : List.of("/secrecy-rules", "/secrecy-hits")) {
      assertTrue(count(Persona.SECRECY, list, 100) <= 2, list);
    }
    assertTrue(count(Persona.OFFICE, "/matters?total=true", 100) <= 4);
    for (int i = 0; i < 3; i++) {
      JsonPath matter = Api.propose(Persona.TROOP, "TROOP_NEED", "清单计数" + i);
      Api.step(Persona.OFFICE, matter, "register", Map.of());
    }
    String year = "/double-lists/" + java.time.Year.now() + "?list=A";
    assertEquals(count(Persona.OFFICE, year, 1), count(Persona.OFFICE, year, 100));
    assertTrue(count(Persona.OFFICE, year, 100) <= 4);
    assertTrue(count(Persona.OFFICE, "/collections", 100) <= 4);
    assertTrue(count(Persona.OFFICE, "/reconciliations", 100) <= 3);
    assertTrue(count(Persona.OFFICE, "/paper-entries", 100) <= 3);
    // The person's unit, four rules, the filings, the units and their names.
    assertTrue(count(Persona.OFFICE, "/filings?year=2026", 100) <= 8);
    assertTrue(count(Persona.OFFICE, "/filings/tasks?year=2026", 100) <= 6);
    assertTrue(count(Persona.AUDITOR, "/audit-events", 100) <= 2);
  }

  @Test
  void theHomePageCostsTheSameWhateverTheNumberOfMatters() {
    long before = count(Persona.OFFICE, "/reports/home", 20);
    assertEquals(
        0, counted(Persona.OFFICE, "/reports/home", 20), "kept until something is written");
    for (int i = 0; i < 12; i++) {
      Api.assigned(Persona.TROOP, "500110002", "2099-12-31");
    }
    assertEquals(before, count(Persona.OFFICE, "/reports/home", 20));
    assertTrue(before <= 5, "costs " + before);
  }

  @Test
  void theIndicatorsCostTheSameWhateverTheNumberOfMatters() {
    String period = "from=2021-01-01&to=2060-12-31";
    for (String path :
        List.of(
            "/reports/indicators?" + period + "&beforeFrom=2020-01-01&beforeTo=2020-12-31",
            "/reports/indicators/breakdown?by=LEAD&" + period,
            "/reports/indicators/breakdown?by=POINT&" + period)) {
      long before = count(Persona.OFFICE, path, 20);
      Api.assigned(Persona.TROOP, "500110002", "2099-12-31");
      assertEquals(before, count(Persona.OFFICE, path, 20), path);
      assertTrue(before <= 6, path + " costs " + before);
    }
  }

  @Test
  void oneMatterAndOnePlanCostAFixedNumber() {
    JsonPath plan = Api.draft(Api.notice(), 2041);
    assertTrue(count(Persona.OFFICE, "/plans/" + plan.getString("id"), 20) <= 2);
    JsonPath matter = Api.assigned(Persona.TROOP, "500110002", "2099-12-31");
    matter = Api.step(Persona.TOWN, matter, "sign", Map.of());
    for (int i = 0; i < 5; i++) {
      matter = Api.step(Persona.TOWN, matter, "report", Map.of("text", "进展" + i));
    }
    assertTrue(count(Persona.TOWN, "/matters/" + matter.getString("id"), 20) <= 3);
  }

  /** Once what every request needs is in memory: the units of the district. */
  private long count(Persona who, String path, int limit) {
    counted(who, "/me", limit);
    return counted(who, path, limit);
  }

  private long counted(Persona who, String path, int limit) {
    statistics.clear();
    who.asks().queryParam("limit", limit).get(V1 + path).then().statusCode(200);
    return statistics.getPrepareStatementCount();
  }
}
