package org.shuangyong.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

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
import org.shuangyong.testing.Partners;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Statements;

/** Joint activities of each pair of party organizations by half-year (7.3). */
@AppTest
class PairCoverageTest {
  @Inject Clocks clocks;
  @Inject Statements statements;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  @Test
  void jointActivitiesOfAPairAreCountedByHalfYear() {
    Api.at(clocks, LocalDate.of(2094, 9, 1));
    String pair = party("半年共建", "2094-03-01");
    for (int month = 4; month <= 5; month++) {
      Activities.step(
          Persona.OTHER_TOWN,
          joint(pair, LocalDate.of(2094, month, 10)),
          "record",
          Map.of("counts", List.of(Map.of("audience", "CADRE", "people", 12))));
    }
    joint(pair, LocalDate.of(2094, 6, 20));
    for (Persona who : List.of(Persona.OFFICE, Persona.LEADER, Persona.OTHER_TOWN)) {
      JsonPath of = pairs(who, 2094);
      String line = "pairs.find { it.id == '" + pair + "' }";
      assertEquals(Map.of("owed", 1, "done", 2, "over", true), of.getMap(line + ".first"));
      assertEquals(Map.of("owed", 1, "done", 0, "over", false), of.getMap(line + ".second"));
      assertEquals(
          2,
          Activities.ids(who, "held=true&to=2094-06-30&from=2094-01-01&partnership=" + pair).size(),
          "what is only planned is no activity yet");
    }
    // The other side is in it and sees it though nobody named it.
    assertEquals(3, Activities.ids(Persona.TROOP, "partnership=" + pair).size());
    JsonPath figures =
        Activities.read(
            Persona.TROOP, "/activity-figures?by=PARTNERSHIP&year=2094&partnership=" + pair);
    assertEquals(List.of(4, 5), figures.getList("month"));
    assertEquals("半年共建", figures.getString("[0].name"));
    assertFalse(
        pairs(Persona.OFFICE, 2093).getList("pairs.id").contains(pair), "it did not run yet");
  }

  /** What is owed is the pairing's: its keeper reads the same number, with or without a part. */
  @Test
  void whoKeepsAPairOfOthersReadsWhatTheOfficeReads() {
    String pair = party("代管的结对", "2021-03-01", "QJW");
    Map<String, Object> facts = Activities.facts("两家共建", LocalDate.of(2026, 3, 10));
    facts.put("partnershipId", pair);
    JsonPath of = Activities.plan(Persona.OFFICE, Activities.request("party-build", facts));
    Activities.step(
        Persona.OFFICE,
        of,
        "record",
        Map.of("counts", List.of(Map.of("audience", "CADRE", "people", 12))));
    for (Persona who : List.of(Persona.OFFICE, Persona.OTHER_TOWN)) {
      JsonPath read = pairs(who, 2026);
      assertEquals(1, read.getInt("pairs.find { it.id == '" + pair + "' }.first.done"), who.word);
    }
  }

  @Test
  void aPairIsItsPartiesAndTheOffices() {
    String pair = party("关门共建", "2021-03-01");
    assertFalse(pairs(Persona.TOWN, 2026).getList("pairs.id").contains(pair));
    assertFalse(pairs(Persona.UNIT, 2026).getList("pairs.id").contains(pair));
    refused(Persona.TROOP.asks().get(V1 + "/coverage/pairs"), 403, "auth.forbidden");
    Map<String, Object> facts = Activities.facts("蹭共建", Activities.today());
    facts.put("partnershipId", pair);
    refused(
        Activities.tries(Persona.TOWN, Activities.request("party-build", facts)),
        422,
        "validation.failed");
    facts.put("startsOn", "2020-05-01");
    facts.put("endsOn", "2020-05-01");
    refused(
        Activities.tries(Persona.OTHER_TOWN, Activities.request("party-build", facts)),
        422,
        "validation.failed");
  }

  @Test
  void whoDoesNotSeeThePairSeesTheActivityWithoutIt() {
    String pair = party("看不见的结对", "2021-03-01");
    Map<String, Object> facts = Activities.facts("邀请了教委", Activities.today());
    facts.put("partnershipId", pair);
    facts.put("partyIds", List.of(Api.unitId("QJW")));
    JsonPath of = Activities.plan(Persona.OTHER_TOWN, Activities.request("joint-build", facts));
    assertEquals("看不见的结对", of.getString("partnership.title"));
    assertEquals(null, Activities.get(Persona.UNIT, of).getString("partnership"));
    assertTrue(of.getList("parties.code").containsAll(List.of("QJW", "TROOP-A")));
  }

  @Test
  void whatItCostsDoesNotGrowWithThePairs() {
    party("计数共建0", "2021-03-01");
    long one = cost();
    party("计数共建1", "2021-03-01");
    party("计数共建2", "2021-03-01");
    assertEquals(one, cost());
    assertTrue(one <= 5, "pairs cost " + one);
  }

  private long cost() {
    return statements.of(Persona.OFFICE, "/coverage/pairs?year=2025");
  }

  private static JsonPath pairs(Persona who, int year) {
    return Activities.read(who, "/coverage/pairs?year=" + year);
  }

  /** 党组织共建 of a troop and a town, kept by the town. */
  private static String party(String title, String from) {
    return party(title, from, "500110001");
  }

  private static String party(String title, String from, String b) {
    return Partners.made(
            Persona.OTHER_TOWN,
            Partners.PATH,
            Api.map(
                "kind",
                "party",
                "title",
                title,
                "a",
                Api.map("unitId", Api.unitId("TROOP-A")),
                "b",
                Api.map("unitId", Api.unitId(b)),
                "validFrom",
                from,
                "extra",
                Map.of("branchA", "甲支部", "branchB", "乙支部")))
        .getString("id");
  }

  private static JsonPath joint(String pair, LocalDate day) {
    Map<String, Object> facts = Activities.facts("主题党日" + day, day);
    facts.put("partnershipId", pair);
    return Activities.plan(Persona.OTHER_TOWN, Activities.request("party-build", facts));
  }
}
