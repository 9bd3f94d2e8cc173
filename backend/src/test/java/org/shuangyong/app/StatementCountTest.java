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
  }

  @Test
  void listsCostTheSameForOneRowAndForMany() {
    // The person's unit, the rows, the names of units (and whether units have children).
    for (String list :
        List.of("/units", "/matters", "/matters?waiting=true", "/plans", "/rules", "/terms")) {
      long one = count(Persona.OFFICE, list, 1);
      long many = count(Persona.OFFICE, list, 100);
      assertEquals(one, many, list);
      assertTrue(many <= 3, list + " costs " + many);
    }
    assertTrue(count(Persona.OFFICE, "/matters?total=true", 100) <= 4);
    // The person's unit, four rules, the filings, the units and their names.
    assertTrue(count(Persona.OFFICE, "/filings?year=2026", 100) <= 8);
    assertTrue(count(Persona.OFFICE, "/filings/tasks?year=2026", 100) <= 6);
    assertTrue(count(Persona.AUDITOR, "/audit-events", 100) <= 2);
  }

  @Test
  void theHomePageCostsTheSameWhateverTheNumberOfMatters() {
    long before = count(Persona.OFFICE, "/reports/home", 20);
    for (int i = 0; i < 12; i++) {
      Api.assigned(Persona.TROOP, "500110002", "2099-12-31");
    }
    assertEquals(before, count(Persona.OFFICE, "/reports/home", 20));
    assertTrue(before <= 8, "costs " + before);
  }

  @Test
  void oneMatterAndOnePlanCostAFixedNumber() {
    JsonPath plan = Api.draft(Api.notice(), 2041);
    assertTrue(count(Persona.OFFICE, "/plans/" + plan.getString("id"), 20) <= 4);
    JsonPath matter = Api.assigned(Persona.TROOP, "500110002", "2099-12-31");
    matter = Api.step(Persona.TOWN, matter, "sign", Map.of());
    for (int i = 0; i < 5; i++) {
      matter = Api.step(Persona.TOWN, matter, "report", Map.of("text", "进展" + i));
    }
    assertTrue(count(Persona.TOWN, "/matters/" + matter.getString("id"), 20) <= 5);
  }

  private long count(Persona who, String path, int limit) {
    statistics.clear();
    who.asks().queryParam("limit", limit).get(V1 + path).then().statusCode(200);
    return statistics.getPrepareStatementCount();
  }
}
