package org.shuangyong.app;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
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
import org.shuangyong.testing.Persona;

/** Every write leaves a row, and a changed row shows (F4 13). */
@AppTest
class AuditTest {
  @Inject AuditSealJob seals;
  @Inject DataSource dataSource;
  @Inject Clocks clocks;

  @Test
  void everyWriteOperationLeavesARow() {
    doEverything();
    closeSilently();
    Set<String> writes =
        Operations.all().stream()
            .filter(Operations::write)
            .map(Operations::id)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> missing = new TreeSet<>(writes);
    missing.removeAll(recorded());
    assertEquals(Set.of(), missing);
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

  /** Next year's plan and a supplement, and what is written in them. */
  private static void derive(JsonPath published) {
    String path = V1 + "/plans/" + published.getString("id");
    for (String verb : List.of("renew", "supplement")) {
      JsonPath plan =
          Persona.OFFICE
              .sends("{}", published.getInt("version"))
              .post(path + "/" + verb)
              .then()
              .statusCode(201)
              .extract()
              .jsonPath();
      String measure = plan.getString("nodes.find { it.level == 'MEASURE' }.id");
      for (String write : List.of("reword", "add")) {
        plan =
            Persona.OFFICE
                .sends(Map.of("text", "新的措施。"), plan.getInt("version"))
                .post(V1 + "/work-points/" + measure + "/" + write)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
      }
      Persona.OFFICE
          .sends(Map.of("workPointIds", List.of(measure), "reason", "撤销"), plan.getInt("version"))
          .post(V1 + "/plans/" + plan.getString("id") + "/strike")
          .then()
          .statusCode(200);
    }
  }

  private static JsonPath serve(JsonPath plan, String measure) {
    Map<String, Object> term =
        Map.of(
            "title",
            "留痕规划",
            "startYear",
            2051,
            "endYear",
            2054,
            "targets",
            List.of(Map.of("year", 2051, "text", "目标")));
    JsonPath made =
        Persona.OFFICE.sends(term).post(V1 + "/terms").then().statusCode(201).extract().jsonPath();
    made =
        Persona.OFFICE
            .sends(term, made.getInt("version"))
            .put(V1 + "/terms/" + made.getString("id"))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    return Persona.OFFICE
        .sends(
            Map.of("workPointIds", List.of(measure), "targetId", made.getString("targets[0].id")),
            plan.getInt("version"))
        .post(V1 + "/plans/" + plan.getString("id") + "/serve")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static void file() {
    JsonPath filing =
        Persona.TOWN
            .sends(Map.of("year", 2051, "kind", "REVIEW", "text", "口头", "oralOn", "2026-01-05"))
            .post(V1 + "/filings")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    Persona.TOWN
        .sends(Map.of("text", "口头述职", "oralOn", "2026-01-06"), filing.getInt("version"))
        .patch(V1 + "/filings/" + filing.getString("id"))
        .then()
        .statusCode(200);
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

  /** Does each other write operation once. */
  private static void doEverything() {
    Map<String, Object> facts =
        Api.map(
            "name",
            "留痕单位",
            "kind",
            "DEPARTMENT",
            "actorKind",
            "DEPARTMENT",
            "validFrom",
            "2021-01-01");
    JsonPath unit =
        Persona.ADMIN
            .sends(Map.of("code", "AUDITED", "facts", facts))
            .post(V1 + "/units")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    Persona.ADMIN
        .sends(Map.of("facts", facts), unit.getInt("version"))
        .put(V1 + "/units/" + unit.getString("id"))
        .then()
        .statusCode(200);

    JsonPath plan = Api.draft(Api.notice(), 2051);
    String path = V1 + "/plans/" + plan.getString("id");
    plan =
        Persona.OFFICE
            .sends(Map.of("header", Map.of("year", 2051, "title", "改过的")), plan.getInt("version"))
            .patch(path)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    String heading = plan.getString("nodes.find { it.level == 'POINT' }.id");
    plan =
        Persona.OFFICE
            .sends(Map.of("title", "新标题"), plan.getInt("version"))
            .patch(V1 + "/work-points/" + heading)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    String measure = plan.getString("nodes.find { it.level == 'MEASURE' }.id");
    int start = plan.getInt("nodes.find { it.level == 'MEASURE' }.start");
    plan =
        Persona.OFFICE
            .sends(Map.of("at", start + 5), plan.getInt("version"))
            .post(V1 + "/work-points/" + measure + "/split")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    plan =
        Persona.OFFICE
            .sends("{}", plan.getInt("version"))
            .post(V1 + "/work-points/" + measure + "/merge")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    plan = serve(plan, measure);
    for (String verb : List.of("drop", "restore")) {
      plan =
          Persona.OFFICE
              .sends(Map.of("workPointIds", List.of(measure)), plan.getInt("version"))
              .post(path + "/" + verb)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
    }
    plan = Api.publish(Api.assignAll(plan, "500110002", "2099-12-31"));
    derive(plan);
    file();
    JsonPath thrown = Api.draft(Api.notice(), 2052);
    Persona.OFFICE
        .asks()
        .header("If-Match", "\"" + thrown.getInt("version") + "\"")
        .delete(V1 + "/plans/" + thrown.getString("id"))
        .then()
        .statusCode(204);

    JsonPath matter = Api.propose(Persona.TROOP, "TROOP_NEED", "留痕全程");
    matter = Api.step(Persona.OFFICE, matter, "return", Map.of("text", "补充"));
    matter = Api.step(Persona.TROOP, matter, "resubmit", Map.of("title", "留痕", "detail", "全程"));
    matter = Api.step(Persona.OFFICE, matter, "register", Map.of());
    matter =
        Api.step(
            Persona.OFFICE,
            matter,
            "assign",
            Map.of("leadId", Api.unitId("500110002"), "dueOn", "2099-12-31"));
    matter = Api.step(Persona.TOWN, matter, "sign", Map.of());
    matter =
        Api.step(
            Persona.TOWN,
            matter,
            "report",
            Map.of("text", "进展", "attachmentIds", List.of(Api.photo(Persona.TOWN))));
    matter = Api.step(Persona.TOWN, matter, "apply", Map.of("text", "申请"));
    matter = Api.step(Persona.OFFICE, matter, "reject", Map.of("text", "不清楚"));
    matter = Api.step(Persona.TOWN, matter, "apply", Map.of("text", "再申请"));
    matter = Api.step(Persona.OFFICE, matter, "verify", Map.of());
    matter = Api.step(Persona.TROOP, matter, "send-back", Map.of("text", "不满意"));
    matter = Api.step(Persona.TOWN, matter, "apply", Map.of("text", "三申请"));
    matter = Api.step(Persona.OFFICE, matter, "verify", Map.of());
    matter = Api.step(Persona.OFFICE, matter, "remind", Map.of());
    matter = Api.step(Persona.TROOP, matter, "confirm", Map.of("satisfaction", 5));
    Map<String, String> later = Map.of("dueOn", "2100-06-30", "text", "时间");
    matter =
        Api.step(Persona.OFFICE, matter, "reopen", Map.of("dueOn", "2100-01-31", "text", "回头看"));
    matter = Api.step(Persona.TOWN, matter, "extend", later);
    matter = Api.step(Persona.OFFICE, matter, "refuse", Map.of("text", "不同意"));
    matter = Api.step(Persona.TOWN, matter, "extend", later);
    matter = Api.step(Persona.OFFICE, matter, "grant", Map.of());
    matter = Api.step(Persona.OFFICE, matter, "long-term", later);
    matter = Api.step(Persona.OFFICE, matter, "resume", later);
    matter = Api.step(Persona.OFFICE, matter, "explain", Map.of("text", "条件不具备"));
    matter = Api.step(Persona.LEADER, matter, "disapprove", Map.of("text", "再办"));
    matter = Api.step(Persona.TROOP, matter, "withdraw", Map.of("text", "撤销"));
    Api.step(Persona.LEADER, matter, "approve", Map.of());
    JsonPath declined = Api.propose(Persona.TROOP, "TROOP_NEED", "留痕不予受理");
    Api.step(Persona.OFFICE, declined, "decline", Map.of("text", "答复"));
    Persona.OFFICE
        .sends(
            Map.of("code", "report.days", "validFrom", "2099-01-01", "value", 31, "source", "留痕"))
        .post(V1 + "/rules")
        .then()
        .statusCode(201);
  }
}
