package org.shuangyong.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Documents;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Statements;

/** 任务进展 of an issue. */
@AppTest
class DocumentProgressTest {
  @Inject Clocks clocks;
  @Inject Statements statements;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  /** 1.8: the progress column is the ledger's, typed by nobody. */
  @Test
  void theProgressColumnIsTheLedgers() {
    Api.at(clocks, LocalDate.of(2080, 3, 1));
    JsonPath closed = Api.assigned(Persona.TROOP, "500110002", "2080-12-31");
    closed = closed(closed);
    JsonPath late = Api.assigned(Persona.TROOP, "500110002", "2080-03-05");
    Api.at(clocks, LocalDate.of(2080, 3, 10));
    JsonPath of = Documents.draft(Persona.OFFICE, "bulletin", "三月专报", Map.of());
    String path = "/documents/" + Documents.id(of) + "/progress";
    JsonPath column = Activities.read(Persona.OFFICE, path);
    long cost = statements.of(Persona.OFFICE, path);
    closed(Api.assigned(Persona.TROOP, "500110002", "2080-12-31"));
    assertEquals(cost, statements.of(Persona.OFFICE, path), "however many are listed");
    assertTrue(column.getList("closed.id").contains(closed.getString("id")));
    assertTrue(column.getList("overdue.id").contains(late.getString("id")));
    assertFalse(column.getList("overdue.id").contains(closed.getString("id")));
    JsonPath theirs = Activities.read(Persona.OTHER_TOWN, issued(of, path));
    assertFalse(theirs.getList("closed.id").contains(closed.getString("id")), "another's matter");
  }

  /** The path again, once the text is issued. */
  private static String issued(JsonPath of, String path) {
    Documents.issuing(of, Map.of("channel", "专报"));
    return path;
  }

  /** 1.8: what was printed stays, and two issues of a day do not take each other's. */
  @Test
  void whatAnIssuePrintedOfTheLedgerStays() {
    Api.at(clocks, LocalDate.of(2081, 3, 1));
    JsonPath late = Api.assigned(Persona.TROOP, "500110002", "2081-03-05");
    Api.at(clocks, LocalDate.of(2081, 3, 10));
    JsonPath first = closed(Api.assigned(Persona.TROOP, "500110002", "2081-12-31"));
    String one = column(Documents.issuing(bulletin("一号"), Map.of("channel", "专报")));
    JsonPath second = closed(late);
    String two = column(Documents.issuing(bulletin("二号"), Map.of("channel", "专报")));
    String three = column(bulletin("三号"));
    Api.at(clocks, LocalDate.of(2081, 4, 1));
    assertColumn(one, List.of(first), List.of(second));
    assertColumn(two, List.of(second), List.of());
    assertColumn(three, List.of(), List.of());
    JsonPath printed = Activities.read(Persona.OFFICE, one);
    assertEquals("2081-03-10", printed.getString("to"));
    assertEquals("2081-03-10", Activities.read(Persona.OFFICE, two).getString("from"));
    assertEquals(printed.getList("closed").size(), printed.getInt("closedCount"));
    assertEquals(printed.getList("overdue").size(), printed.getInt("overdueCount"));
  }

  private static JsonPath closed(JsonPath assigned) {
    return Api.step(
        Persona.TROOP, Api.confirming(Api.working(assigned)), "confirm", Map.of("satisfaction", 5));
  }

  private static JsonPath bulletin(String title) {
    return Documents.draft(Persona.OFFICE, "bulletin", title, Map.of());
  }

  private static String column(JsonPath of) {
    return "/documents/" + Documents.id(of) + "/progress";
  }

  /** Of the matters of 2081, whatever else is overdue in this district. */
  private static void assertColumn(String path, List<JsonPath> closed, List<JsonPath> overdue) {
    JsonPath column = Activities.read(Persona.OFFICE, path);
    String ours = ".findAll { it.no.startsWith('2081-') }.id";
    assertEquals(ids(closed), column.getList("closed" + ours), path);
    assertEquals(ids(overdue), column.getList("overdue" + ours), path);
  }

  private static List<String> ids(List<JsonPath> matters) {
    return matters.stream().map(m -> m.getString("id")).toList();
  }
}
