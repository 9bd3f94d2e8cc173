package org.shuangyong.filing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** Each unit files plan, implementation, summary and review, or is flagged (0.3, 11.4). */
@AppTest
class FilingTest {
  private static final String TOWN_ROW = "units.find { it.unit.code == '500110002' }";

  @Inject Clocks clocks;

  @AfterEach
  void back() {
    clocks.set(Clock.systemUTC());
  }

  @Test
  void whatIsNotFiledInTimeIsFlagged() {
    at("2031-04-01");
    JsonPath grid = grid(Persona.OFFICE, 2031);
    assertEquals(
        List.of("PLAN", "IMPLEMENTATION", "SUMMARY", "REVIEW"), grid.getList("kinds.kind"));
    assertEquals("2031-03-31", grid.getString("kinds[0].dueOn"));
    assertTrue(grid.getList("units").size() > 20);
    assertEquals(
        List.of("MISSING", "OPEN", "OPEN", "OPEN"), grid.getList(TOWN_ROW + ".cells.status"));
    at("2032-01-01");
    assertEquals(
        List.of("MISSING", "MISSING", "MISSING", "MISSING"),
        grid(Persona.OFFICE, 2031).getList(TOWN_ROW + ".cells.status"));
  }

  @Test
  void aUnitFilesForItselfAndTheOfficeSeesWhen() {
    at("2033-03-01");
    String photo = Api.photo(Persona.TOWN);
    JsonPath filed =
        Persona.TOWN
            .sends(body(2033, "PLAN", List.of(photo)))
            .post(V1 + "/filings")
            .then()
            .statusCode(201)
            .body("status", equalTo("FILED"))
            .body("unit.code", equalTo("500110002"))
            .body("files.id", contains(photo))
            .body("allowedActions", contains("filing.amend"))
            .extract()
            .jsonPath();
    refused(
        Persona.TOWN
            .sends(body(2033, "PLAN", List.of(Api.photo(Persona.TOWN))))
            .post(V1 + "/filings"),
        409,
        "filing.taken");
    at("2033-05-02");
    Persona.TOWN
        .sends(body(2033, "IMPLEMENTATION", List.of(Api.photo(Persona.TOWN))))
        .post(V1 + "/filings")
        .then()
        .statusCode(201);
    JsonPath grid = grid(Persona.OFFICE, 2033);
    assertEquals(
        List.of("FILED", "FILED_LATE", "OPEN", "OPEN"), grid.getList(TOWN_ROW + ".cells.status"));
    assertEquals("2033-03-01", grid.getString(TOWN_ROW + ".cells[0].filedOn"));
    // The day it was filed, and was due, stay when it is corrected later.
    Persona.TOWN
        .sends(
            Map.of("text", "改过", "attachmentIds", List.of(Api.photo(Persona.TOWN))),
            filed.getInt("version"))
        .patch(V1 + "/filings/" + filed.getString("id"))
        .then()
        .statusCode(200)
        .body("status", equalTo("FILED"))
        .body("filedOn", equalTo("2033-03-01"))
        .body("files", hasSize(2));
    refused(
        Persona.TOWN
            .sends(Map.of("text", "旧"), filed.getInt("version"))
            .patch(V1 + "/filings/" + filed.getString("id")),
        412,
        "conflict.stale");
  }

  @Test
  void onlyAReviewByWordOfMouthNeedsNoDocument() {
    at("2034-12-20");
    refused(
        Persona.TOWN.sends(body(2034, "SUMMARY", List.of())).post(V1 + "/filings"),
        422,
        "filing.no-document");
    refused(
        Persona.TOWN
            .sends(Map.of("year", 2034, "kind", "SUMMARY", "text", "文", "oralOn", "2034-12-19"))
            .post(V1 + "/filings"),
        422,
        "validation.failed");
    refused(
        Persona.TOWN
            .sends(Map.of("year", 2034, "kind", "REVIEW", "text", "文", "oralOn", "2034-12-21"))
            .post(V1 + "/filings"),
        422,
        "validation.failed");
    Persona.TOWN
        .sends(Map.of("year", 2034, "kind", "REVIEW", "text", "文", "oralOn", "2034-12-19"))
        .post(V1 + "/filings")
        .then()
        .statusCode(201)
        .body("oralOn", equalTo("2034-12-19"));
  }

  @Test
  void aStrangerFindsItAtNoDoor() {
    at("2035-01-10");
    String photo = Api.photo(Persona.TOWN);
    JsonPath filed =
        Persona.TOWN
            .sends(body(2035, "PLAN", List.of(photo)))
            .post(V1 + "/filings")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    for (Persona stranger : List.of(Persona.OTHER_TOWN, Persona.UNIT, Persona.TROOP)) {
      refused(stranger.asks().get(V1 + "/filings/" + filed.getString("id")), 404, "not-found");
      refused(stranger.asks().get(V1 + "/attachments/" + photo), 404, "not-found");
      refused(stranger.asks().get(V1 + "/attachments/" + photo + "/content"), 404, "not-found");
      refused(
          stranger
              .sends(Map.of("text", "改"), filed.getInt("version"))
              .patch(V1 + "/filings/" + filed.getString("id")),
          404,
          "not-found");
      refused(
          stranger.asks().get(V1 + "/filings/tasks?unit=" + Api.unitId("500110002")),
          404,
          "not-found");
    }
    assertEquals(1, grid(Persona.TOWN, 2035).getList("units").size());
    assertEquals(List.of(), grid(Persona.TROOP, 2035).getList("units"));
    Persona.LEADER.asks().get(V1 + "/attachments/" + photo).then().statusCode(200);
    Persona.LEADER
        .asks()
        .get(V1 + "/filings/" + filed.getString("id"))
        .then()
        .statusCode(200)
        .body("allowedActions", empty());
    refused(
        Persona.TROOP.sends(body(2035, "PLAN", List.of())).post(V1 + "/filings"),
        403,
        "filing.not-member");
    refused(
        Persona.VILLAGE.sends(body(2035, "PLAN", List.of())).post(V1 + "/filings"),
        403,
        "filing.not-member");
  }

  @Test
  void aRulesNewDayBindsOnlyWhatIsNotFiled() {
    at("2036-01-05");
    Persona.OTHER_TOWN
        .sends(body(2036, "PLAN", List.of(Api.photo(Persona.OTHER_TOWN))))
        .post(V1 + "/filings")
        .then()
        .statusCode(201);
    at("2036-02-01");
    Persona.OFFICE
        .sends(
            Map.of(
                "code", "filing.plan-due", "validFrom", "2036-02-01", "value", 230, "source", "通知"))
        .post(V1 + "/rules")
        .then()
        .statusCode(201);
    JsonPath grid = grid(Persona.OFFICE, 2036);
    assertEquals("2036-02-29", grid.getString("kinds[0].dueOn"), "no 30 February");
    assertEquals(
        "FILED", grid.getString("units.find { it.unit.code == '500110001' }.cells[0].status"));
    at("2036-03-01");
    assertEquals("MISSING", grid(Persona.OFFICE, 2036).getString(TOWN_ROW + ".cells[0].status"));
    assertEquals("2035-03-31", grid(Persona.OFFICE, 2035).getString("kinds[0].dueOn"));
  }

  @Test
  void eachTaskOfAUnitStandsWithItsLatestReport() {
    JsonPath plan =
        Api.publish(Api.assignAll(Api.draft(Api.notice(), 2037), "500110002", "2099-12-31"));
    String first = plan.getString("nodes.find { it.level == 'MEASURE' }.matterId");
    JsonPath matter = Persona.TOWN.asks().get(V1 + "/matters/" + first).then().extract().jsonPath();
    matter = Api.step(Persona.TOWN, matter, "sign", Map.of());
    matter = Api.step(Persona.TOWN, matter, "report", Map.of("text", "先报"));
    Api.step(Persona.TOWN, matter, "report", Map.of("text", "后报"));
    String mine = "tasks.find { it.matter.id == '" + first + "' }";
    Persona.TOWN
        .asks()
        .get(V1 + "/filings/tasks?year=2037")
        .then()
        .statusCode(200)
        .body("tasks", hasSize(plan.getInt("measures")))
        .body(mine + ".report", equalTo("后报"))
        .body(mine + ".reportedAt", notNullValue())
        .body(mine + ".lead", equalTo(true))
        .body("tasks.findAll { it.reportedAt == null }", hasSize(greaterThan(10)))
        .body("tasks.report", hasItem(nullValue()));
    Persona.OFFICE
        .asks()
        .get(V1 + "/filings/tasks?year=2037&unit=" + Api.unitId("500110002"))
        .then()
        .statusCode(200)
        .body("unit.code", equalTo("500110002"))
        .body("tasks", hasSize(plan.getInt("measures")));
    Persona.OFFICE
        .asks()
        .get(V1 + "/filings/tasks?year=2037&unit=" + Api.unitId("QJW"))
        .then()
        .body("tasks", empty());
  }

  private void at(String day) {
    Api.at(clocks, LocalDate.parse(day));
  }

  private static JsonPath grid(Persona who, int year) {
    return who.asks().get(V1 + "/filings?year=" + year).then().statusCode(200).extract().jsonPath();
  }

  private static Map<String, Object> body(int year, String kind, List<String> files) {
    return Map.of("year", year, "kind", kind, "text", "摘要", "attachmentIds", files);
  }
}
