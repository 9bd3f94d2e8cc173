package org.shuangyong.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.inbox.Waiting;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Documents;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Ledger;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Statements;

/** 等我办: what waits besides matters, for whom, and that a number is that of its list. */
@AppTest
class WaitingTest {
  private static final Map<String, ?> STORY =
      Map.of("subject", "某班", "event", "抗洪", "picturesClear", true);

  @Inject @Any Instance<Waiting> works;
  @Inject Clocks clocks;
  @Inject Statements statements;

  @Test
  void aFileWaitsForTheNextHandAndForNobodyElse() {
    long town = waits(Persona.OTHER_TOWN, "person.check");
    long office = waits(Persona.OFFICE, "person.approve");
    JsonPath person = Families.person(Persona.VILLAGE, "待办甲", Families.VILLAGE, "veteran");
    assertEquals(town + 1, waits(Persona.OTHER_TOWN, "person.check"));
    assertEquals(0, waits(Persona.VILLAGE, "person.check"), "who may not take the step");
    Families.step(Persona.OTHER_TOWN, person, "check", Map.of());
    assertEquals(town, waits(Persona.OTHER_TOWN, "person.check"));
    assertEquals(office + 1, waits(Persona.OFFICE, "person.approve"));
  }

  @Test
  void aCollectingWaitsUntilItIsAnswered() {
    LocalDate today = clocks.today();
    long before = waits(Persona.UNIT, "collection.propose");
    JsonPath collecting =
        Ledger.collect("B", today.getYear() + 1, today, today.plusDays(9), "QJW", "500110002");
    assertEquals(before + 1, waits(Persona.UNIT, "collection.propose"));
    Ledger.answer(Persona.UNIT, collecting, "LOCAL_NEED", "待办的答复").then().statusCode(201);
    assertEquals(before, waits(Persona.UNIT, "collection.propose"));
    assertTrue(waits(Persona.TOWN, "collection.propose") > 0);
  }

  @Test
  void aNumberIsThatOfItsList() {
    JsonPath text = Documents.draft(Persona.UNIT, "story", "待办的事迹", STORY);
    Documents.step(Persona.UNIT, text, "submit", Map.of());
    JsonPath matter = Api.working(Api.assigned(Persona.TROOP, "500110002", "2099-12-31"));
    Api.issue(Persona.OFFICE, matter.getString("id"), "BLUE");
    Families.person(Persona.VILLAGE, "待办乙", Families.VILLAGE, "veteran");
    equal(Persona.OFFICE, "document.clear", "/documents?status=SUBMITTED");
    equal(Persona.TOWN, "document.receive", "/documents?toSign=true");
    equal(
        Persona.TOWN,
        "sheet.answer",
        "/supervision-sheets?status=ISSUED&unit=" + Api.unitId("500110002"));
    equal(Persona.OTHER_TOWN, "plaque.check", "/plaques?status=CANDIDATE");
    equal(Persona.OFFICE, "person-twin.propose", "/person-twins?status=OPEN");
    equal(Persona.OFFICE, "person-export.approve", "/person-exports?status=ASKED");
    equal(Persona.TOWN, "benefit.pass", "/benefit-cases?waiting=true");
    assertEquals(
        Families.search(Persona.OTHER_TOWN, Map.of("status", "COLLECTED", "total", true))
            .getLong("total"),
        waits(Persona.OTHER_TOWN, "person.check"));
  }

  @Test
  void itCostsAStatementAStepHoweverMuchWaits() {
    long before = statements.of(Persona.OFFICE, "/reports/waiting");
    for (int i = 0; i < 3; i++) {
      JsonPath person = Families.person(Persona.VILLAGE, "待办多" + i, Families.VILLAGE, "veteran");
      Families.step(Persona.OTHER_TOWN, person, "check", Map.of());
    }
    assertEquals(before, statements.of(Persona.OFFICE, "/reports/waiting"));
    assertTrue(before <= works.stream().count(), "" + before);
  }

  @Test
  void everyStepHasItsWordsOnTheHomePage() throws IOException {
    JsonNode words =
        new ObjectMapper()
            .readTree(Path.of("../frontend/src/locales/zh-CN/home.json").toFile())
            .path("work");
    for (Waiting work : works) {
      assertTrue(words.at("/" + work.word().replace('.', '/')).isTextual(), work.word());
    }
    assertFalse(works.isUnsatisfied());
    refused(Persona.ADMIN.asks().get(V1 + "/reports/waiting"), 403, "auth.forbidden");
  }

  private static void equal(Persona who, String word, String list) {
    String total = list + (list.contains("?") ? "&" : "?") + "total=true";
    long rows =
        who.asks().get(V1 + total).then().statusCode(200).extract().jsonPath().getLong("total");
    assertEquals(rows, waits(who, word), word);
  }

  private static long waits(Persona who, String word) {
    Integer count =
        who.asks()
            .get(V1 + "/reports/waiting")
            .then()
            .statusCode(200)
            .extract()
            .path("find { it.action == '" + word + "' }?.count");
    return count == null ? 0 : count;
  }
}
