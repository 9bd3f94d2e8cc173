package org.shuangyong.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Partners;
import org.shuangyong.testing.Persona;

/** Teams, their drills and services (8.8, 10.5). */
@AppTest
class TeamTest {
  private static final String PATH = V1 + "/teams";

  @Inject Clocks clocks;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  static JsonPath team(Persona who, String name, String kind) {
    return Partners.made(
        who,
        PATH,
        Api.map("name", name, "kind", kind, "members", 20, "skills", List.of("水上救援", "医疗救护")));
  }

  private Response logs(Persona who, JsonPath team, String kind, LocalDate day) {
    return who.sends(
            Map.of(
                "kind",
                kind,
                "day",
                day.toString(),
                "place",
                "河边",
                "text",
                "演练",
                "people",
                12,
                "served",
                30,
                "hours",
                3))
        .post(PATH + "/" + team.getString("team.id") + "/log");
  }

  @Test
  void aTeamWithoutADrillForTheRulesMonthsIsListed() {
    JsonPath team = team(Persona.OTHER_TOWN, "应急一队", "MILITIA");
    String id = team.getString("team.id");
    assertTrue(team.getBoolean("team.undrilled"));
    assertTrue(Partners.ids(Persona.OFFICE, PATH, "undrilled=true").contains(id));
    logs(Persona.OTHER_TOWN, team, "DRILL", clocks.today()).then().statusCode(200);
    assertFalse(Partners.ids(Persona.OFFICE, PATH, "undrilled=true").contains(id));
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(180)));
    assertFalse(Partners.ids(Persona.OFFICE, PATH, "undrilled=true").contains(id));
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(186)));
    assertTrue(Partners.ids(Persona.OFFICE, PATH, "undrilled=true").contains(id));
    logs(Persona.OTHER_TOWN, team, "DRILL", clocks.today().plusDays(1)).then().statusCode(422);
    JsonPath helpers = team(Persona.OTHER_TOWN, "学雷锋小组", "LEIFENG");
    assertFalse(helpers.getBoolean("team.undrilled"), "is not to be drilled");
  }

  @Test
  void servicesAreListedByQuarter() {
    JsonPath team = team(Persona.VILLAGE, "便民一队", "SERVICE");
    LocalDate today = clocks.today();
    logs(Persona.VILLAGE, team, "SERVICE", today).then().statusCode(200);
    logs(Persona.VILLAGE, team, "SERVICE", today.withDayOfYear(1)).then().statusCode(200);
    logs(Persona.VILLAGE, team, "SERVICE", today.minusYears(1)).then().statusCode(200);
    int quarter = (today.getMonthValue() + 2) / 3;
    JsonPath services =
        Partners.get(
            Persona.OTHER_TOWN, PATH + "/services?year=" + today.getYear() + "&quarter=" + quarter);
    String mine = "find { it.team == '" + team.getString("team.id") + "' }";
    assertEquals(quarter == 1 ? 2 : 1, services.getInt(mine + ".services"));
    JsonPath whole = Partners.get(Persona.VILLAGE, PATH + "/" + team.getString("team.id"));
    assertEquals(3, whole.getList("log").size());
    assertEquals(3L, whole.getList("quarters.services").stream().mapToInt(n -> (int) n).sum());
  }

  @Test
  void aTroopsStrengthIsNotKept() {
    Map<String, Object> facts =
        Api.map("name", "学雷锋小组甲", "kind", "LEIFENG", "members", 8, "skills", List.of());
    refused(Persona.TROOP.sends(facts).post(PATH), 422, "team.strength");
    facts.put("members", 0);
    JsonPath made = Partners.made(Persona.TROOP, PATH, facts);
    String id = made.getString("team.id");
    logs(Persona.TROOP, made, "SERVICE", clocks.today()).then().statusCode(200);
    for (Persona stranger : List.of(Persona.TOWN, Persona.OTHER_TROOP, Persona.UNIT)) {
      refused(stranger.asks().get(PATH + "/" + id), 404, "not-found");
      assertFalse(Partners.ids(stranger, PATH, "kind=LEIFENG").contains(id));
    }
  }
}
