package org.shuangyong.reconciliation;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.refused;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.HomeUnit;
import org.shuangyong.platform.access.Role;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Ledger;
import org.shuangyong.testing.Persona;
import org.shuangyong.unit.UnitService;

/** Who answers for a line, and what stands in a round; in years that no other test uses. */
@AppTest
class ReconciliationTest {
  @Inject Clocks clocks;
  @Inject ReconciliationService service;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Region region;

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
    matter = Api.step(Persona.OFFICE, matter, "register", Map.of());
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

  /** F4 4: whatever is said in whatever order, a round ends only when both say the same of each. */
  @Test
  void aRoundEndsWithEqualStatesWhateverIsSaid() {
    Api.at(clocks, LocalDate.of(2064, 2, 10));
    List<String> nos = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      nos.add(no(given("任意表态" + i)));
    }
    String round = open(2064, 1);
    Map<String, String> said = new HashMap<>();
    Random random = new Random(11);
    boolean closed = false;
    int refused = 0;
    for (int step = 0; step < 200 && !closed; step++) {
      String of = nos.get(random.nextInt(nos.size()));
      Side side = Side.values()[random.nextInt(2)];
      // Few words, so that the two meet now and then.
      String state = random.nextInt(3) == 0 ? "DONE" : "ONGOING";
      Persona who = side == Side.ASKER ? Persona.TROOP : Persona.TOWN;
      Ledger.states(who, round, of, side.name(), state, null).then().statusCode(200);
      said.put(of + side, state);
      boolean equal =
          nos.stream()
              .allMatch(
                  n ->
                      said.get(n + Side.ASKER) != null
                          && said.get(n + Side.ASKER).equals(said.get(n + Side.DOER)));
      Response answer = Ledger.closes(round);
      assertEquals(equal ? 200 : 409, answer.statusCode(), said.toString());
      closed = equal;
      refused += equal ? 0 : 1;
    }
    assertTrue(closed && refused > 5, "both were among the cases: " + refused);
    assertEquals(List.of("AGREED", "AGREED", "AGREED"), own(round, 2064, "outcome"));
    refused(
        Ledger.states(Persona.TOWN, round, nos.get(0), "DOER", "NOT_STARTED", null),
        409,
        "reconciliation.closed");
  }

  /** A word that is being written while the round is ended is waited for, and counts. */
  @Test
  @ActivateRequestContext
  void aWordThatIsBeingSaidIsCountedBeforeTheRoundEnds() throws Exception {
    Api.at(clocks, LocalDate.of(2064, 5, 10));
    String no = no(given("边改边结"));
    String round = open(2064, 2);
    List<Map<String, Object>> lines = Ledger.lines(Persona.OFFICE, round).getList("items");
    for (Map<String, Object> line : lines) {
      String of = line.get("ledgerNo").toString();
      Ledger.states(Persona.TOWN, round, of, "DOER", "ONGOING", null).then().statusCode(200);
      Ledger.states(Persona.TROOP, round, of, "ASKER", "ONGOING", null).then().statusCode(200);
    }
    JsonPath line = Ledger.lines(Persona.OFFICE, round);
    String find = "items.find { it.ledgerNo == '" + no + "' }.";
    UUID id = UUID.fromString(line.getString(find + "id"));
    String tag = Versions.tag(line.getInt(find + "version"));
    UUID town = UUID.fromString(Api.unitId("500110002"));
    region.use("500110");
    currentUser.use(
        new User(
            "late",
            "late",
            "迟说的人",
            "500110",
            new HomeUnit(
                town, "500110002", "文龙街道", "STREET", units.byIds(List.of(town)).get(town).path()),
            Set.of(Role.TOWN)));
    CompletableFuture<Response> closing =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  service.state(
                      UUID.fromString(round),
                      id,
                      tag,
                      new ReconciliationDto.StateRequest(
                          Side.DOER, Statement.State.NOT_STARTED, null, null));
                  CompletableFuture<Response> begun =
                      CompletableFuture.supplyAsync(() -> Ledger.closes(round));
                  Thread.sleep(1500);
                  assertFalse(begun.isDone(), "it waits");
                  return begun;
                });
    refused(closing.get(20, TimeUnit.SECONDS), 409, "reconciliation.differences");
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
