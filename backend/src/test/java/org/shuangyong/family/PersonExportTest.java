package org.shuangyong.family;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;

/** What leaves the system: masked, approved above the rule's rows, marked, traced (domain C 5). */
@AppTest
class PersonExportTest {
  /** In years of its own, so that the rule it sets is nobody else's. */
  private static int year = 2093;

  @Inject Clocks clocks;
  @Inject DataSource dataSource;

  private String name;
  private String child;
  private Map<String, Object> facts;

  @BeforeEach
  void three() {
    LocalDate day = LocalDate.of(++year, 3, 1);
    stand(day);
    name = "导" + (char) ('甲' + year % 10) + "员";
    for (int i = 0; i < 3; i++) {
      facts = Families.facts(name, Families.VILLAGE);
      Families.person(Persona.VILLAGE, facts, "veteran");
    }
    child = Families.number((year - 7) + "0105");
    Map<String, Object> minor = Families.facts(name, Families.VILLAGE);
    minor.put("idNumber", child);
    Families.person(Persona.VILLAGE, minor);
  }

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  @Test
  void aSmallListComesAtOnceMaskedAndMarked() throws IOException {
    mostRows(200);
    JsonPath export = ask(Persona.VILLAGE, false).then().statusCode(201).extract().jsonPath();
    assertEquals("STARTED", export.getString("status"));
    byte[] file = file(Persona.VILLAGE, export);
    String text = Api.sheetText(file);
    assertTrue(text.contains(name) && text.contains("138****5678"), text);
    assertFalse(text.contains((String) facts.get("idNumber")));
    assertFalse(text.contains("某社区1号"));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      XSSFSheet sheet = book.getSheetAt(0);
      for (String mark :
          new String[] {
            sheet.getHeader().getRight(),
            sheet.getFooter().getLeft(),
            sheet.getRow(0).getCell(0).getStringCellValue()
          }) {
        assertTrue(mark.contains("周兰") && mark.contains(export.getString("number")), mark);
        assertTrue(mark.contains(year + "-03-01"), mark);
      }
      assertEquals(0, sheet.getRepeatingRows().getFirstRow());
    }
    // The file goes with its job, after a day.
    stand(LocalDate.of(year, 3, 3));
    refused(
        Persona.VILLAGE.asks().get(V1 + "/jobs/" + export.getString("jobId") + "/file"),
        410,
        "job.expired");
  }

  @Test
  void wholeValuesTakeAReasonAndLeaveMinorsMasked() {
    mostRows(200);
    Persona.VILLAGE
        .sends(asked(Map.of("text", name, "whole", true), " "))
        .post(V1 + "/person-exports")
        .then()
        .statusCode(422);
    String text =
        Api.sheetText(
            file(
                Persona.VILLAGE,
                ask(Persona.VILLAGE, true).then().statusCode(201).extract().jsonPath()));
    assertTrue(text.contains((String) facts.get("idNumber")) && text.contains("13800005678"));
    JsonPath ofChild =
        Persona.VILLAGE
            .sends(asked(Map.of("idNumber", child, "whole", true), "核对"))
            .post(V1 + "/person-exports")
            .then()
            .statusCode(201)
            .body("rows", equalTo(1))
            .extract()
            .jsonPath();
    String masked = Api.sheetText(file(Persona.VILLAGE, ofChild));
    assertTrue(masked.contains("导某"));
    assertFalse(masked.contains((year - 7) + "0105") || masked.contains("某社区1号"));
  }

  /** However few they are. */
  @Test
  void nobodyTakesFilesOutWithoutAReason() {
    mostRows(200);
    refused(
        Persona.VILLAGE
            .sends(Map.of("kind", "person.export", "filters", Map.of("text", name)))
            .post(V1 + "/exports"),
        409,
        "export.approval");
    refused(
        Persona.OFFICE
            .sends(Map.of("kind", "matter.export", "reason", "核对"))
            .post(V1 + "/person-exports"),
        422,
        "validation.failed");
    refused(
        Persona.OFFICE
            .sends(
                Map.of(
                    "kind",
                    "benefit.export",
                    "reason",
                    "核对",
                    "filters",
                    Map.of("unit", "01890000-0000-7000-8000-000000000000")))
            .post(V1 + "/person-exports"),
        422,
        "validation.failed");
  }

  @Test
  void aLongListIsApprovedByAnother() {
    mostRows(2);
    JsonPath asked =
        ask(Persona.OFFICE, false)
            .then()
            .statusCode(201)
            .body("status", equalTo("ASKED"))
            .body("rows", equalTo(3))
            .body("jobId", nullValue())
            .body("byName", equalTo(true))
            .extract()
            .jsonPath();
    told(Persona.OFFICE2, "person-export.ask", asked);
    refused(tries(Persona.OFFICE, asked, "start"), 409, "person-export.state");
    refused(tries(Persona.OFFICE, asked, "approve"), 403, "person-export.same-hand");
    refused(tries(Persona.TOWN, asked, "approve"), 403, "auth.forbidden");
    refused(tries(Persona.TOWN, asked, "start"), 404, "not-found");
    JsonPath approved =
        tries(Persona.OFFICE2, asked, "approve")
            .then()
            .statusCode(200)
            .body("decider", equalTo("李强"))
            .extract()
            .jsonPath();
    told(Persona.OFFICE, "person-export.approve", asked);
    // Who approved it does not get it.
    refused(tries(Persona.OFFICE2, approved, "start"), 404, "not-found");
    JsonPath started =
        tries(Persona.OFFICE, approved, "start").then().statusCode(200).extract().jsonPath();
    assertTrue(Api.sheetText(file(Persona.OFFICE, started)).contains(name));
    refused(
        Persona.OFFICE2.asks().get(V1 + "/jobs/" + started.getString("jobId") + "/file"),
        404,
        "not-found");
    refused(tries(Persona.OFFICE, started, "start"), 409, "person-export.state");
    Persona.AUDITOR
        .asks()
        .queryParam("limit", 100)
        .get(V1 + "/audit-events")
        .then()
        .body(
            "items.findAll { it.recordKind == 'person-export' }.action",
            hasItem("person-export.approve"));
  }

  /** The server went down between the word and the file. */
  @Test
  void whatWasApprovedIsStartedAgainWhenItsJobDied() throws SQLException {
    mostRows(2);
    JsonPath approved =
        tries(
                Persona.OFFICE2,
                ask(Persona.OFFICE, false).then().statusCode(201).extract().jsonPath(),
                "approve")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    JsonPath started =
        tries(Persona.OFFICE, approved, "start").then().statusCode(200).extract().jsonPath();
    assertFalse(started.getBoolean("died"));
    Api.ended(Persona.OFFICE, started.getString("jobId"));
    refused(tries(Persona.OFFICE, started, "start"), 409, "person-export.state");
    died(started.getString("jobId"));
    String at = "items.find { it.id == '" + started.getString("id") + "' }";
    list(Persona.OFFICE)
        .body(at + ".died", equalTo(true))
        .body(at + ".allowedActions", hasItem("person-export.start"));
    list(Persona.OFFICE2)
        .body(at + ".died", equalTo(false))
        .body(at + ".allowedActions", not(hasItem("person-export.start")));
    JsonPath again =
        tries(Persona.OFFICE, started, "start")
            .then()
            .statusCode(200)
            .body("number", equalTo(approved.getString("number")))
            .extract()
            .jsonPath();
    assertTrue(Api.sheetText(file(Persona.OFFICE, again)).contains(name));
    refused(tries(Persona.OFFICE, again, "start"), 409, "person-export.state");
    died(again.getString("jobId"));
    stand(LocalDate.of(year, 3, 20));
    refused(tries(Persona.OFFICE, again, "start"), 409, "person-export.state");
  }

  private void died(String job) throws SQLException {
    try (var line = dataSource.getConnection();
        var update =
            line.prepareStatement(
                "update job set status = 'FAILED', problem = 'job.interrupted' where id = ?")) {
      update.setObject(1, UUID.fromString(job));
      assertEquals(1, update.executeUpdate());
    }
  }

  @Test
  void whatWasApprovedDoesNotGrowAndDoesNotLast() {
    mostRows(2);
    JsonPath asked = ask(Persona.VILLAGE, false).then().statusCode(201).extract().jsonPath();
    JsonPath approved =
        tries(Persona.OFFICE, asked, "approve").then().statusCode(200).extract().jsonPath();
    Families.person(Persona.VILLAGE, Families.facts(name, Families.VILLAGE));
    refused(tries(Persona.VILLAGE, approved, "start"), 409, "person-export.grown");
    stand(LocalDate.of(year, 3, 20));
    refused(tries(Persona.VILLAGE, approved, "start"), 409, "person-export.state");
    JsonPath other = ask(Persona.VILLAGE, false).then().statusCode(201).extract().jsonPath();
    Persona.OFFICE
        .sends(Map.of(), other.getInt("version"))
        .post(V1 + "/person-exports/" + other.getString("id") + "/refuse")
        .then()
        .statusCode(422);
    Persona.OFFICE
        .sends(Map.of("text", "范围过大"), other.getInt("version"))
        .post(V1 + "/person-exports/" + other.getString("id") + "/refuse")
        .then()
        .statusCode(200)
        .body("status", equalTo("REFUSED"));
    // A village sees its own, another's not; the office those it decides on.
    String id = other.getString("id");
    list(Persona.VILLAGE).body("items.id", hasItem(id));
    list(Persona.OFFICE).body("items.id", hasItem(id));
    list(Persona.TOWN).body("items.id", not(hasItem(id)));
    list(Persona.OTHER_TOWN).body("items.id", not(hasItem(id)));
  }

  private static io.restassured.response.ValidatableResponse list(Persona who) {
    return who.asks().queryParam("limit", 100).get(V1 + "/person-exports").then().statusCode(200);
  }

  private Response ask(Persona who, boolean whole) {
    return who.sends(asked(Map.of("text", name, "whole", whole), "春节慰问名单"))
        .post(V1 + "/person-exports");
  }

  private static Map<String, Object> asked(Map<String, Object> filters, String reason) {
    return Map.of("kind", "person.export", "filters", filters, "reason", reason);
  }

  private static Response tries(Persona who, JsonPath export, String verb) {
    return who.sends(Map.of(), export.getInt("version"))
        .post(V1 + "/person-exports/" + export.getString("id") + "/" + verb);
  }

  private static byte[] file(Persona who, JsonPath export) {
    assertEquals("DONE", Api.ended(who, export.getString("jobId")).getString("status"));
    return who.asks()
        .get(V1 + "/jobs/" + export.getString("jobId") + "/file")
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static void told(Persona who, String code, JsonPath export) {
    assertEquals(code, Api.codes(who, export.getString("id")).get(0));
  }

  private void mostRows(int most) {
    Persona.OFFICE
        .sends(
            Map.of(
                "code",
                "export.rows",
                "value",
                most,
                "validFrom",
                clocks.today().toString(),
                "source",
                "测试用"))
        .post(V1 + "/rules")
        .then()
        .statusCode(201);
  }

  private void stand(LocalDate day) {
    clocks.set(Clock.fixed(day.atTime(9, 0).atZone(Clocks.CHINA).toInstant(), Clocks.CHINA));
  }
}
