package org.shuangyong.activity.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Statements;
import org.shuangyong.testing.Visits;

/** Which families are owed visits is a dated rule by identity; done or not is the signed lines. */
@AppTest
class OwedVisitTest {
  @Inject Clocks clocks;
  @Inject Statements statements;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  /** 12.5: who was not visited within the rule is listed. */
  @Test
  void familiesThatAreOwedVisitsAreListedUntilTheyHadThem() {
    int year = Activities.today().getYear();
    String home = family("应走访户", "nuclear-veteran");
    String other = family("不在规定之列", "ill-veteran");
    assertFalse(owed(Persona.OFFICE, year, "").contains(home), "nobody set how often");
    set("nuclear-veteran", 2).then().statusCode(201);
    assertTrue(owed(Persona.OFFICE, year, "&open=true").contains(home));
    assertFalse(owed(Persona.OFFICE, year, "").contains(other));
    assertFalse(owed(Persona.OFFICE, year - 1, "").contains(home), "the rule holds from its day");
    visit(home);
    assertTrue(owed(Persona.OFFICE, year, "&open=true").contains(home), "one of two");
    visit(home);
    assertFalse(owed(Persona.OFFICE, year, "&open=true").contains(home));
    JsonPath row = row(Persona.VILLAGE, year, home);
    assertEquals("应走访户", row.getString("household.title"));
    assertEquals(List.of("参试退役人员"), row.getList("categories"));
    assertEquals(2, row.getInt("owed"));
    assertEquals(2, row.getInt("done"));
    assertFalse(row.getBoolean("open"));
    String book =
        Api.sheetText(
            Api.export(Persona.OFFICE, "visit-owed.export", Map.of("year", year), List.of()));
    assertTrue(book.contains("应走访户") && book.contains("参试退役人员"), book);
    // Another town's are not there, and it is nobody else's to read.
    assertFalse(owed(Persona.TOWN, year, "").contains(home));
    refused(Persona.LEADER.asks().get(V1 + "/visits/owed"), 403, "auth.forbidden");
    refused(Persona.TROOP.asks().get(V1 + "/visits/owed"), 403, "auth.forbidden");
  }

  @Test
  void aRuleIsOfAnIdentityThereIsAndOfAYear() {
    refused(set("nobody", 1), 422, "validation.failed");
    refused(set("veteran", 13), 422, "validation.failed");
  }

  @Test
  void theListCostsTheSameForOneAndForMany() {
    set("wronged-child", 1).then().statusCode(201);
    family("计数应走访一", "wronged-child");
    family("计数应走访二", "wronged-child");
    long one = statements.of(Persona.OFFICE, "/visits/owed", 1);
    assertEquals(one, statements.of(Persona.OFFICE, "/visits/owed", 100));
  }

  /** A household of the sample village whose head's file is approved; its id. */
  private static String family(String name, String category) {
    JsonPath head = Families.person(Persona.OTHER_TOWN, name, Families.VILLAGE, category);
    Families.step(Persona.OFFICE, head, "approve", Map.of());
    return Families.household(Persona.OFFICE, head).getString("id");
  }

  private static void visit(String home) {
    String of = Visits.activity(Persona.OFFICE, "comfort", "走访应走访户").getString("id");
    String line =
        Visits.line(
            Persona.OFFICE,
            of,
            Api.map(
                "householdId", home, "leader", "孙正", "goods", 0L, "money", 0L, "sends", List.of()));
    Visits.sign(Persona.OFFICE, of, line, Activities.today());
  }

  private static Response set(String category, int times) {
    return Persona.OFFICE
        .sends(
            Map.of(
                "list",
                "VISIT_TIMES",
                "code",
                category,
                "name",
                category,
                "value",
                times,
                "validFrom",
                Activities.today().toString(),
                "source",
                "区走访慰问制度"))
        .post(V1 + "/benefit-values");
  }

  private static List<String> owed(Persona who, int year, String query) {
    return Activities.read(who, "/visits/owed?limit=100&year=" + year + query)
        .getList("items.household.id");
  }

  private static JsonPath row(Persona who, int year, String home) {
    JsonPath page = Activities.read(who, "/visits/owed?limit=100&year=" + year);
    return page.setRootPath("items.find { it.household.id == '" + home + "' }");
  }
}
