package org.shuangyong.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Benefits;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Statements;

/** Every veteran of the year's intake shows a way of settlement and its step (5.2). */
@AppTest
class DischargedTest {
  private static final int YEAR = 2019;

  @Inject Statements statements;

  @Test
  void whoWasDischargedStandsThereWithWayAndStepOrWithNone() {
    String settled = discharged("退役甲", "2019-09-01");
    String open = discharged("退役乙", "2019-12-01");
    String before = discharged("退役丙", "2018-12-01");
    JsonPath person = Persona.OFFICE.asks().get("/api/v1/persons/" + settled).jsonPath();
    JsonPath of =
        Benefits.accept(
            Persona.OTHER_TOWN,
            Benefits.request(
                person, "resettlement", Map.of("way", "自主就业", "dischargedOn", "2019-09-01")));
    JsonPath roll = roll(Persona.OTHER_TOWN, "");
    assertFalse(roll.getList("items.person.id").contains(before));
    String at = "items.find { it.person.id == '" + settled + "' }";
    assertEquals("自主就业", roll.getString(at + ".settling.way"));
    assertEquals(of.getString("step"), roll.getString(at + ".settling.step"));
    assertEquals("2019-09-01", roll.getString(at + ".on"));
    assertNull(roll.get("items.find { it.person.id == '" + open + "' }.settling"));
    assertEquals(List.of(open), roll(Persona.OTHER_TOWN, "&open=true").getList("items.person.id"));
    // Taken back, it is as if none had been taken in.
    Benefits.step(Persona.OTHER_TOWN, of, "withdraw", Map.of("text", "重复受理"));
    assertEquals(2, roll(Persona.OTHER_TOWN, "&open=true").getInt("total"));
    assertEquals(0, roll(Persona.TOWN, "").getInt("total"), "another town's");
    for (Persona who : List.of(Persona.TROOP, Persona.AUDITOR, Persona.UNIT)) {
      refused(who.asks().get(Benefits.PATH + "/discharged?year=" + YEAR), 403, "auth.forbidden");
    }
    long two = statements.of(Persona.OTHER_TOWN, "/benefit-cases/discharged?year=" + YEAR);
    discharged("退役丁", "2019-12-02");
    assertEquals(two, statements.of(Persona.OTHER_TOWN, "/benefit-cases/discharged?year=" + YEAR));
  }

  /** What leaves is what the list shows, of the year and place that it shows. */
  @Test
  void theRollLeavesAsAWorkbook() {
    discharged("退役出", "2018-09-01");
    String book =
        Api.sheetText(
            Api.export(
                Persona.OTHER_TOWN,
                "benefit.discharged-export",
                Map.of("year", 2018, "open", true),
                List.of()));
    assertTrue(book.contains("退役出") && book.contains("2018-09-01"), book);
    assertTrue(book.contains("尚未受理") && book.contains("2018年退役人员安置台账"), book);
    byte[] other =
        Api.export(Persona.TOWN, "benefit.discharged-export", Map.of("year", 2018), List.of());
    assertFalse(Api.sheetText(other).contains("退役出"), "another town's");
    refused(
        Persona.UNIT.sends(Map.of("kind", "benefit.discharged-export")).post("/api/v1/exports"),
        403,
        "auth.forbidden");
  }

  private static String discharged(String name, String on) {
    JsonPath person = Families.person(Persona.OTHER_TOWN, name, Families.VILLAGE);
    return Families.step(
            Persona.OTHER_TOWN,
            person,
            "categories",
            Map.of("category", "veteran", "validFrom", on))
        .getString("id");
  }

  private static JsonPath roll(Persona who, String query) {
    return who.asks()
        .get(Benefits.PATH + "/discharged?limit=100&total=true&year=" + YEAR + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
