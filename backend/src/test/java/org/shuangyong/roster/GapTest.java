package org.shuangyong.roster;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Rosters;

/** The gaps of a village are what is expected less what is collected, at any moment (2.2). */
@AppTest
class GapTest {
  private static final String VILLAGE = "500110001002";
  private static final int FROM = 80_000;

  /** Where no other test has people. */
  private static final String QUIET = "500110001012";

  @Test
  void theGapsAreExpectedLessCollectedAndBecomeAMatter() {
    Map<String, Object> there = Families.facts("已采", VILLAGE);
    there.put("idNumber", Rosters.number(FROM));
    Families.person(Persona.OTHER_TOWN, there, "veteran");
    JsonPath extra = Families.person(Persona.OTHER_TOWN, Families.facts("多出", VILLAGE), "veteran");
    Persona.OTHER_TOWN
        .sends(Map.of("category", "veteran", "validFrom", "2031-09-01"), extra.getInt("version"))
        .put(
            V1
                + "/persons/"
                + extra.getString("id")
                + "/categories/"
                + extra.getString("categories[0].id"))
        .then()
        .statusCode(200);
    JsonPath roster =
        Rosters.expected(
            2031,
            List.of(
                Rosters.line("已采", Rosters.number(FROM), null, VILLAGE),
                Rosters.line("未采", Rosters.number(FROM + 1), null, VILLAGE),
                Rosters.line("他处", Rosters.number(FROM + 2), null, "没有的村")));
    refused(Rosters.tries(Persona.OFFICE, roster, "apply"), 409, "roster.transition");
    String path = V1 + "/rosters/" + roster.getString("id") + "/gaps";
    String unit = Api.unitId(VILLAGE);
    assertEquals(List.of(2, 1, 1, 1), figures(path, unit));
    Persona.OFFICE
        .asks()
        .get(path + "/missing?unit=" + unit)
        .then()
        .body("items.name", equalTo(List.of("未采")));
    Persona.OFFICE
        .asks()
        .get(path + "/extra?unit=" + unit)
        .then()
        .body("items.id", equalTo(List.of(extra.getString("id"))));
    refused(Persona.OTHER_TOWN.asks().get(path), 404, "not-found");

    refused(
        Rosters.assigns(Persona.OTHER_TOWN, roster, VILLAGE, "500110001"), 403, "auth.forbidden");
    Rosters.assigns(Persona.OFFICE, roster, VILLAGE, "500110001").then().statusCode(204);
    refused(Rosters.assigns(Persona.OFFICE, roster, VILLAGE, "500110001"), 409, "roster.gap-taken");
    JsonPath row = Persona.OFFICE.asks().get(path).jsonPath();
    String matter = row.getString("find { it.unit?.id == '" + unit + "' }.matterId");
    Persona.OFFICE.asks().get(V1 + "/matters/" + matter).then().body("kind", equalTo("GAP"));

    Map<String, Object> late = Families.facts("未采", VILLAGE);
    late.put("idNumber", Rosters.number(FROM + 1));
    Families.person(Persona.OTHER_TOWN, late, "veteran");
    assertEquals(List.of(2, 2, 0, 1), figures(path, unit), "collected, so missing no more");
  }

  /**
   * Who was discharged or enlisted is of the roster's year; 三属 and those to whom a card is due are
   * so whenever they became it, until they are it no more.
   */
  @ParameterizedTest
  @CsvSource({
    "DISCHARGE, veteran, 2033-03-01, , true",
    "DISCHARGE, veteran, 2032-03-01, , false",
    "DISCHARGE, serving, 2033-03-01, , false",
    "CONSCRIPTION, serving, 2033-09-01, , true",
    "CONSCRIPTION, serving, 2032-09-01, , false",
    "BEREAVED, martyr-family, 1985-05-01, , true",
    "BEREAVED, illness-death-family, , , true",
    "BEREAVED, martyr-family, 1985-05-01, 2020-05-01, false",
    "BEREAVED, veteran, 1985-05-01, , false",
    "CARD, veteran, 1990-12-01, , true",
    "CARD, duty-death-family, 1990-12-01, , true",
    "CARD, serving-family, 1990-12-01, , false"
  })
  void whoIsOnFileAndOnNoRowIsExtra(
      String kind, String category, String from, String to, boolean extra) {
    Map<String, Object> facts = Families.facts("名外", QUIET);
    facts.put("idNumber", Families.number("19600101"));
    JsonPath file = Families.person(Persona.OTHER_TOWN, facts, category);
    Persona.OTHER_TOWN
        .sends(
            Api.map("category", category, "validFrom", from, "validTo", to), file.getInt("version"))
        .put(
            V1
                + "/persons/"
                + file.getString("id")
                + "/categories/"
                + file.getString("categories[0].id"))
        .then()
        .statusCode(200);
    List<List<String>> another =
        List.of(Rosters.line("名内", Rosters.number(FROM + 10), null, QUIET));
    assertEquals(extra, extras(kind, another).contains(file.getString("id")));
    List<List<String>> listed =
        List.of(Rosters.line("名外", facts.get("idNumber").toString(), null, QUIET));
    assertFalse(extras(kind, listed).contains(file.getString("id")));
  }

  private static List<String> extras(String kind, List<List<String>> rows) {
    JsonPath roster = Rosters.upload(Persona.OFFICE, Rosters.workbook(Rosters.HEAD, rows));
    Map<String, Object> setting = Rosters.setting(roster);
    setting.putAll(Map.of("purpose", "EXPECTED", "expectedKind", kind, "expectedYear", 2033));
    roster = Rosters.preview(Persona.OFFICE, roster, setting);
    return Persona.OFFICE
        .asks()
        .get(
            V1
                + "/rosters/"
                + roster.getString("id")
                + "/gaps/extra?limit=100&unit="
                + Api.unitId(QUIET))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.id");
  }

  private static List<Integer> figures(String path, String unit) {
    JsonPath all = Persona.OFFICE.asks().get(path).then().statusCode(200).extract().jsonPath();
    String of = "find { it.unit?.id == '" + unit + "' }.";
    return List.of("expected", "matched", "missing", "extra").stream()
        .map(f -> all.getInt(of + f))
        .toList();
  }
}
