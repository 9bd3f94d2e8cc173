package org.shuangyong.reconciliation;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Ledger;
import org.shuangyong.testing.Persona;

/** Who answers for a line, and what stands in a round; in years that no other test uses. */
@AppTest
class ReconciliationTest {
  @Inject Clocks clocks;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  @Test
  void anOpenRoundFollowsAMatterToItsNextUnit() {
    Api.at(clocks, LocalDate.of(2059, 2, 10));
    JsonPath spoken = given("前一单位已表态");
    JsonPath silent = given("前一单位未表态");
    JsonPath many = given("成批改交");
    String round = open(2059, 1);
    Ledger.states(Persona.TOWN, round, no(spoken), "DOER", "ONGOING", null).then().statusCode(200);
    Api.assign(spoken, "QJW", "2059-12-31");
    Api.assign(silent, "QJW", "2059-12-31");
    Api.assignMany("QJW", "2059-12-31", many);
    assertEquals(List.of("500110002", "QJW", "QJW"), own(round, 2059, "doer.code"));
    assertEquals(List.of(1, 1, 1), own(round, 2059, "version"), "who read it before is told");
    Ledger.states(Persona.UNIT, round, no(silent), "DOER", "NOT_STARTED", null)
        .then()
        .statusCode(200)
        .body("doer.code", equalTo("QJW"));
  }

  @Test
  void aClosedRoundStaysAsItWasSigned() {
    Api.at(clocks, LocalDate.of(2082, 2, 10));
    JsonPath matter = Api.propose(Persona.TROOP, "TROOP_NEED", "先由双拥办答复");
    matter = Api.step(Persona.OFFICE, matter, "register", java.util.Map.of());
    String round = open(2082, 1);
    Ledger.states(Persona.OFFICE, round, no(matter), "DOER", "NOT_STARTED", null)
        .then()
        .statusCode(200);
    Ledger.states(Persona.TROOP, round, no(matter), "ASKER", "NOT_STARTED", null)
        .then()
        .statusCode(200);
    Ledger.closes(round).then().statusCode(200);
    Api.assign(matter, "500110002", "2082-12-31");
    assertEquals(List.of("SYB"), own(round, 2082, "doer.code"));
  }

  @Test
  void aRoundHoldsWhatStoodOnTheListInItsQuarter() {
    Api.at(clocks, LocalDate.of(2083, 2, 10));
    JsonPath winter = given("一季度立账");
    Api.at(clocks, LocalDate.of(2083, 4, 2));
    JsonPath spring = given("二季度立账");
    assertEquals(List.of(no(winter)), own(open(2083, 1), 2083, "ledgerNo"));
    assertEquals(List.of(no(winter), no(spring)), own(open(2083, 2), 2083, "ledgerNo"));
    refused(Ledger.opens("B", 2083, 2, clocks.today()), 422, "reconciliation.empty");
  }

  /** Of the lines that the year itself made; others carry theirs over into it. */
  private static List<Object> own(String round, int year, String fact) {
    return Ledger.lines(Persona.OFFICE, round)
        .getList("items.findAll { it.ledgerNo.startsWith('" + year + "-') }." + fact);
  }

  /** Both say it is done, and nobody has applied for closing: the office is to see that. */
  @Test
  void whatBothSayAndTheLedgerDoesNotIsMarked() {
    Api.at(clocks, LocalDate.of(2053, 8, 10));
    JsonPath done = given("双方都说办结");
    JsonPath going = given("双方都说推进");
    String round = open(2053, 3);
    for (String state : List.of("DONE", "ONGOING")) {
      String of = no(state.equals("DONE") ? done : going);
      Ledger.states(Persona.TOWN, round, of, "DOER", state, null).then().statusCode(200);
      assertEquals(false, offLedger(round, of), "one side alone agrees with nobody");
      Ledger.states(Persona.TROOP, round, of, "ASKER", state, null).then().statusCode(200);
    }
    assertEquals(true, offLedger(round, no(done)));
    assertEquals(false, offLedger(round, no(going)));
    String book = Api.sheetText(Persona.OFFICE, "/reconciliations/" + round + "/export");
    assertEquals(1, book.split("一致（与台账不符）", -1).length - 1);
    Api.confirming(Api.working(done));
    assertEquals(false, offLedger(round, no(done)), "on its way");
  }

  private static Object offLedger(String round, String no) {
    return Ledger.lines(Persona.OFFICE, round)
        .get("items.find { it.ledgerNo == '" + no + "' }.offLedger");
  }

  private static JsonPath given(String title) {
    return Api.given(Api.propose(Persona.TROOP, "TROOP_NEED", title), "500110002", "2089-12-31");
  }

  private String open(int year, int quarter) {
    return Ledger.opens("A", year, quarter, clocks.today().plusDays(9))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String no(JsonPath matter) {
    return matter.getString("ledgerNo");
  }
}
