package org.shuangyong.app;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shuangyong.testing.Api.V1;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.audit.AuditSealJob;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Examples;
import org.shuangyong.testing.Ledger;
import org.shuangyong.testing.Persona;

/** Every write leaves a row, and a changed row shows (F4 13). */
@AppTest
class AuditTest {
  @Inject AuditSealJob seals;
  @Inject DataSource dataSource;
  @Inject Clocks clocks;

  @Test
  void everyWriteOperationLeavesARow() throws IOException {
    Examples sent = new Examples();
    RestAssured.filters(sent);
    try {
      everyWrite();
    } finally {
      RestAssured.replaceFiltersWith(List.of());
    }
    if (Boolean.getBoolean("generated.write")) {
      ContractTest.takeExamples(sent);
    }
    Set<String> writes =
        Operations.all().stream()
            .filter(Operations::write)
            .map(Operations::id)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> missing = new TreeSet<>(writes);
    missing.removeAll(recorded());
    assertEquals(Set.of(), missing);
  }

  private void everyWrite() {
    EveryWrite.units();
    EveryWrite.plans();
    EveryWrite.matters();
    EveryWrite.others();
    EveryFamilyWrite.all();
    EveryPlaqueWrite.all();
    EveryMeritWrite.all(clocks.today());
    EveryRosterWrite.all();
    EveryBenefitWrite.all();
    EveryScheduleWrite.all();
    EveryVisitWrite.all();
    EveryActivityWrite.all();
    EverySiteWrite.all();
    EveryPartnerWrite.all(clocks.today());
    EveryDocumentWrite.all();
    EveryFamilyCareWrite.all();
    allowedExports();
    closeSilently();
    runTheDoubleList();
  }

  @Test
  void theChainIsWholeAndShowsTampering() throws SQLException {
    Api.propose(Persona.TROOP, "TROOP_NEED", "封存用事项");
    seals.seal("500110");
    verify().body("intact", is(true)).body("checked", greaterThan(0));
    change("update audit_event set actor_name = '别人' where chain_no = 2");
    verify().body("intact", is(false)).body("brokenAt", equalTo(2));
    change(
        "update audit_event set actor_name = 'system' where chain_no = 2 and actor_id = 'system'");
    // Whoever it was: put back what the seal covers, and the chain is whole again.
    change(
        "update audit_event set actor_name = coalesce((select e.actor_name from audit_event e where e.actor_id = audit_event.actor_id and e.chain_no <> 2 limit 1), actor_name) where chain_no = 2");
    verify().body("intact", is(true));
    Api.propose(Persona.TROOP, "TROOP_NEED", "封存后的事项");
    seals.seal("500110");
    verify().body("intact", is(true));
    // Removing the newest sealed row leaves a chain that fits but is too short.
    change(
        "create table if not exists kept as select * from audit_event where chain_no = (select max(chain_no) from audit_event)");
    change("delete from audit_event where chain_no = (select max(chain_no) from audit_event)");
    verify().body("intact", is(false));
    change("insert into audit_event select * from kept");
    change("drop table kept");
    verify().body("intact", is(true));
  }

  @Test
  void onlyAuditorsReadTheTrailAndItPages() {
    // Later than whatever another test did in a year of its own.
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(365 * 120)));
    try {
      theTrailPages();
    } finally {
      clocks.set(Clock.systemUTC());
    }
  }

  private static void theTrailPages() {
    Api.propose(Persona.TROOP, "TROOP_NEED", "留痕事项一");
    Api.propose(Persona.TROOP, "TROOP_NEED", "留痕事项二");
    JsonPath first =
        Persona.AUDITOR
            .asks()
            .queryParam("action", "matter.propose")
            .queryParam("limit", 1)
            .get(V1 + "/audit-events")
            .then()
            .statusCode(200)
            .body("items[0].actorName", equalTo("高山"))
            .extract()
            .jsonPath();
    JsonPath second =
        Persona.AUDITOR
            .asks()
            .queryParam("action", "matter.propose")
            .queryParam("limit", 1)
            .queryParam("after", first.getString("next"))
            .get(V1 + "/audit-events")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    for (Map<String, Object> filter :
        List.<Map<String, Object>>of(
            Map.of("actor", "高", "total", false),
            Map.of("recordId", first.getString("items[0].recordId")),
            Map.of("from", "2140-01-01T00:00:00Z", "to", "2150-01-01T00:00:00Z"))) {
      Persona.AUDITOR
          .asks()
          .queryParams(filter)
          .get(V1 + "/audit-events")
          .then()
          .body("items[0].id", equalTo(first.getString("items[0].id")));
    }
    Persona.AUDITOR
        .asks()
        .get(V1 + "/audit-events?actor=没有这个人")
        .then()
        .body("items.size()", equalTo(0));
    assertEquals(2, Set.of(first.getString("items[0].id"), second.getString("items[0].id")).size());
  }

  private static io.restassured.response.ValidatableResponse verify() {
    return Persona.AUDITOR.asks().get(V1 + "/audit-events/verify").then().statusCode(200);
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.createStatement().executeUpdate(sql);
    }
  }

  private static Set<String> recorded() {
    Set<String> actions = new HashSet<>();
    String after = null;
    do {
      var request = Persona.AUDITOR.asks().queryParam("limit", 100);
      if (after != null) {
        request.queryParam("after", after);
      }
      JsonPath page = request.get(V1 + "/audit-events").then().extract().jsonPath();
      actions.addAll(page.getList("items.action", String.class));
      after = page.getString("next");
    } while (after != null);
    return actions;
  }

  /** On a day of its own, on which every export of people needs another's approval. */
  private void allowedExports() {
    LocalDate day = LocalDate.of(2097, 5, 1);
    Api.at(clocks, day);
    exportRows(0, day);
    EveryFamilyCareWrite.exports();
    exportRows(200, day.plusDays(1));
    clocks.set(Clock.systemUTC());
  }

  private static void exportRows(int most, LocalDate from) {
    Persona.OFFICE
        .sends(
            Map.of(
                "code",
                "export.rows",
                "value",
                most,
                "validFrom",
                from.toString(),
                "source",
                "测试用"))
        .post(V1 + "/rules")
        .then()
        .statusCode(201);
  }

  /** The one step that needs days to pass. */
  private void closeSilently() {
    JsonPath matter = Api.assigned(Persona.TROOP, "500110002", "2099-12-31");
    matter = Api.step(Persona.TOWN, matter, "sign", Map.of());
    matter =
        Api.step(
            Persona.TOWN,
            matter,
            "report",
            Map.of("text", "进展", "attachmentIds", List.of(Api.photo(Persona.TOWN))));
    matter = Api.step(Persona.TOWN, matter, "apply", Map.of("text", "申请"));
    matter = Api.step(Persona.OFFICE, matter, "verify", Map.of());
    matter = Api.step(Persona.OFFICE, matter, "remind", Map.of());
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(30)));
    try {
      Api.step(Persona.OFFICE, matter, "close-silent", Map.of("text", "未答复"));
    } finally {
      clocks.set(Clock.systemUTC());
    }
  }

  /** In a year of its own: a round takes in every matter of a list. */
  private void runTheDoubleList() {
    LocalDate day = LocalDate.of(2071, 5, 10);
    clocks.set(Clock.fixed(day.atTime(9, 0).atZone(Clocks.CHINA).toInstant(), Clocks.CHINA));
    try {
      Ledger.everyWrite(day);
    } finally {
      clocks.set(Clock.systemUTC());
    }
  }
}
