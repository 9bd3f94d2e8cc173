package org.shuangyong.roster;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

  private static List<Integer> figures(String path, String unit) {
    JsonPath all = Persona.OFFICE.asks().get(path).then().statusCode(200).extract().jsonPath();
    String of = "find { it.unit?.id == '" + unit + "' }.";
    return List.of("expected", "matched", "missing", "extra").stream()
        .map(f -> all.getInt(of + f))
        .toList();
  }
}
