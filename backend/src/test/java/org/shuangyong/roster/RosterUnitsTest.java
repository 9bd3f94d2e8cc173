package org.shuangyong.roster;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.shuangyong.testing.Api.V1;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shuangyong.family.FamilyUnits;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Rosters;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/** What rosters say of a village goes with it into the one that takes over. */
@AppTest
class RosterUnitsTest {
  private static final String FROM = "500110001003";
  private static final String INTO = "500110001004";
  private static final int NUMBERS = 85_000;

  @Inject RosterUnits rosters;
  @Inject FamilyUnits families;
  @Inject UnitService units;
  @Inject Region region;
  @Inject Clocks clocks;

  @Test
  void theGapsOfAVillageAreItsSuccessors() {
    JsonPath one = Rosters.expected(2041, List.of(row(0, FROM)));
    JsonPath both = Rosters.expected(2042, List.of(row(1, FROM), row(2, INTO)));
    Rosters.assigns(Persona.OFFICE, one, FROM, FROM).then().statusCode(204);
    Rosters.assigns(Persona.OFFICE, both, FROM, FROM).then().statusCode(204);
    Rosters.assigns(Persona.OFFICE, both, INTO, "500110001").then().statusCode(204);
    String moved = gap(one, FROM).get("matterId").toString();
    String own = gap(both, INTO).get("matterId").toString();
    merge();
    Map<String, Object> gap = gap(one, INTO);
    assertEquals(moved, gap.get("matterId"));
    assertEquals(INTO, ((Map<?, ?>) gap.get("owner")).get("code"));
    assertNull(gap(one, FROM));
    assertEquals(own, gap(both, INTO).get("matterId"), "it has one of its own");
    assertEquals(2, gap(both, INTO).get("expected"));
  }

  @Test
  void whoIsTakenBackLivesWhereTheVillageWent() {
    Map<String, Object> facts = Families.facts("并村", FROM);
    String number = Rosters.number(NUMBERS + 10);
    facts.put("idNumber", number);
    JsonPath person = Families.person(Persona.OTHER_TOWN, facts, "veteran");
    JsonPath roster =
        Rosters.preview(
            Persona.OTHER_TOWN,
            Rosters.workbook(
                Rosters.HEAD, List.of(Rosters.line("并村", number, "13900000001", FROM))));
    roster = Rosters.apply(Persona.OTHER_TOWN, roster);
    assertEquals(1, roster.getInt("counts.changed"));
    merge();
    roster = Rosters.get(Persona.OTHER_TOWN, roster);
    Rosters.tries(Persona.OTHER_TOWN, roster, "undo").then().statusCode(200);
    Persona.OTHER_TOWN
        .asks()
        .get(V1 + "/persons/" + person.getString("id"))
        .then()
        .body("unit.code", equalTo(INTO))
        .body("phone", equalTo(person.getString("phone")));
  }

  @Test
  void whatHasNoVillageGoesToTheSuccessorOfTheOneThatWasChosen() {
    JsonPath roster =
        Rosters.upload(Persona.OTHER_TOWN, Rosters.workbook(Rosters.HEAD, List.of(row(20, null))));
    Map<String, Object> setting = Rosters.setting(roster);
    setting.put("defaultUnit", Api.unitId(FROM));
    roster = Rosters.preview(Persona.OTHER_TOWN, roster, setting);
    merge();
    roster = Rosters.get(Persona.OTHER_TOWN, roster);
    assertEquals(INTO, roster.getString("defaultUnit.code"));
    roster = Rosters.apply(Persona.OTHER_TOWN, roster);
    assertEquals(1, roster.getInt("counts.added"));
  }

  private static List<String> row(int no, String village) {
    return Rosters.line("并村" + no, Rosters.number(NUMBERS + no), null, village);
  }

  private static Map<String, Object> gap(JsonPath roster, String village) {
    return Persona.OFFICE
        .asks()
        .get(V1 + "/rosters/" + roster.getString("id") + "/gaps")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getMap("find { it.unit?.code == '" + village + "' }");
  }

  /** As UnitChangeService does, but that the village stays: other tests count villages. */
  private void merge() {
    region.use("500110");
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Unit from = units.get(UUID.fromString(Api.unitId(FROM)));
              Unit into = units.get(UUID.fromString(Api.unitId(INTO)));
              rosters.merged(from, into, clocks.today());
              families.merged(from, into, clocks.today());
            });
  }
}
