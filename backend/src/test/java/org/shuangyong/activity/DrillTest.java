package org.shuangyong.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Activities.facts;
import static org.shuangyong.testing.Activities.request;
import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Partners;
import org.shuangyong.testing.Persona;

/** A drill counts for its teams whichever way it was entered (10.5). */
@AppTest
class DrillTest {
  private static final String TEAMS = V1 + "/teams";

  @Test
  void aDrillThatIsAnActivityCountsForItsTeams() {
    String id = team("演练一队");
    LocalDate day = Activities.today().minusDays(3);
    JsonPath drill = Activities.plan(Persona.OFFICE, drill(day, id));
    assertTrue(undrilled(id), "it is planned, not held");
    assertEquals(List.of("古南街道"), drill.getList("parties.name"), "its unit sees it");
    drill = Activities.step(Persona.OFFICE, drill, "hold", Map.of());
    assertFalse(undrilled(id));
    assertEquals(day.toString(), read(id).getString("team.drilledOn"));
    assertEquals(
        List.of(drill.getString("id")), Activities.ids(Persona.OTHER_TOWN, "held=true&team=" + id));
    // The team's own log stands beside it: the later day counts.
    Persona.OTHER_TOWN
        .sends(
            Map.of(
                "kind", "DRILL", "day", day.minusDays(30).toString(), "place", "河边", "text", "演练"))
        .post(TEAMS + "/" + id + "/log")
        .then()
        .statusCode(200);
    assertEquals(day.toString(), read(id).getString("team.drilledOn"));
    // Taken off the activity, the team has its own drill alone; it keeps the activity's date no
    // more.
    Map<String, Object> without = facts("演练", day);
    without.put("extra", Map.of("subject", "防汛"));
    Activities.put(Persona.OFFICE, drill, "", Map.of("facts", without));
    assertEquals(day.minusDays(30).toString(), read(id).getString("team.drilledOn"));
  }

  @Test
  void onlyADrillNamesTeamsAndOnlyThoseOnesSees() {
    String id = team("演练二队");
    Map<String, Object> facts = facts("宣讲", Activities.today());
    facts.put("teamIds", List.of(id));
    Activities.tries(Persona.OFFICE, request("publicity", facts)).then().statusCode(422);
    Activities.tries(Persona.TOWN, drill(Activities.today(), id)).then().statusCode(422);
    JsonPath own = Activities.plan(Persona.OTHER_TOWN, drill(Activities.today(), id));
    assertEquals(List.of("演练二队"), own.getList("teams.name"));
    Activities.step(Persona.OTHER_TOWN, own, "cancel", Map.of("text", "改期"));
    assertTrue(undrilled(id));
  }

  private static String team(String name) {
    return Partners.made(
            Persona.OTHER_TOWN, TEAMS, Map.of("name", name, "kind", "MILITIA", "members", 20))
        .getString("team.id");
  }

  private static Map<String, Object> drill(LocalDate day, String team) {
    Map<String, Object> facts = facts("演练", day);
    facts.put("extra", Map.of("subject", "防汛"));
    facts.put("teamIds", List.of(team));
    return request("drill", facts);
  }

  private static boolean undrilled(String id) {
    return Partners.ids(Persona.OTHER_TOWN, TEAMS, "undrilled=true").contains(id);
  }

  private static JsonPath read(String id) {
    return Partners.get(Persona.OTHER_TOWN, TEAMS + "/" + id);
  }
}
