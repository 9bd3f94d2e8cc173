package org.shuangyong.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Partners;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Statements;

/** Teams, their drills and services (8.8, 10.5). */
@AppTest
class TeamTest {
  private static final String PATH = V1 + "/teams";

  @Inject Clocks clocks;
  @Inject EntityManager em;
  @Inject Statements statements;

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

  /** A long history is summed where it lies; what is shown of it is what is read. */
  @Test
  void aLongHistoryIsNotReadToShowItsEnd() {
    JsonPath team = team(Persona.OTHER_TOWN, "长年队", "SERVICE");
    JsonPath stock =
        Partners.made(
            Persona.OTHER_TOWN,
            V1 + "/stocks",
            Api.map("item", "长年物资", "sort", "FOOD", "measure", "箱", "place", "仓库", "least", 1));
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              many(
                  """
                  insert into team_log select '500110', gen_random_uuid(), cast(:id as uuid),
                    'SERVICE', date '2021-01-01' + n, '河边', '义诊', 2, 3, 1, '某人'
                  from generate_series(1, 250) n""",
                  team.getString("team.id"));
              many(
                  """
                  insert into stock_move select '500110', gen_random_uuid(), cast(:id as uuid),
                    'IN', 1, n, now(), null, '某人'
                  from generate_series(1, 250) n""",
                  stock.getString("stock.id"));
            });
    Statistics statistics = statements.statistics();
    statistics.clear();
    JsonPath whole = Partners.get(Persona.OTHER_TOWN, PATH + "/" + team.getString("team.id"));
    assertEquals(200, whole.getList("log").size());
    assertEquals(List.of(2021, 2021, 2021), whole.getList("quarters.year"));
    assertEquals(List.of(3, 2, 1), whole.getList("quarters.quarter"));
    assertEquals(250, whole.getList("quarters.services").stream().mapToInt(n -> (int) n).sum());
    assertEquals(750, whole.getList("quarters.served").stream().mapToInt(n -> (int) n).sum());
    JsonPath moves =
        Partners.get(Persona.OTHER_TOWN, V1 + "/stocks/" + stock.getString("stock.id"));
    assertEquals(200, moves.getList("moves").size());
    assertTrue(
        statistics.getEntityLoadCount() < 410, "entities: " + statistics.getEntityLoadCount());
  }

  private void many(String insert, String id) {
    em.createNativeQuery(insert).setParameter("id", id).executeUpdate();
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
