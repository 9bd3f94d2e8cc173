package org.shuangyong.app;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.Role;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.ExportService;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Benefits;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Merits;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Plaques;
import org.shuangyong.testing.SlowExport;
import org.shuangyong.testing.Visits;

/**
 * Every list that names people or families, on its way out (domain C, personal information 5): many
 * rows as another person allows, a mark on each page, an end to it.
 */
@AppTest
class PeopleOutTest {
  private static final LocalDate DAY = LocalDate.of(2089, 3, 1);

  /** Each with the filters of a list that has rows here. */
  private static final Map<String, Map<String, Object>> PEOPLE =
      Map.<String, Map<String, Object>>of(
          Permission.PERSON_EXPORT,
          Map.of("text", "出门户"),
          Permission.PERSON_RECORD_EXPORT,
          Map.of("kind", "need"),
          Permission.PLAQUE_EXPORT,
          Map.of(),
          Permission.BENEFIT_EXPORT,
          Map.of("kind", "hardship"),
          Permission.BENEFIT_DISCHARGED_EXPORT,
          Map.of("year", 2058),
          Permission.MERIT_EXPORT,
          Map.of(),
          Permission.MERIT_GAZETTEER,
          Map.of("year", 2020),
          Permission.BORDER_FAMILY_EXPORT,
          Map.of(),
          Permission.VISIT_OWED_EXPORT,
          Map.of());

  private static final Set<String> NOBODY =
      Set.of(
          SlowExport.WORD,
          Permission.ACTIVITY_EXPORT,
          Permission.APPRAISAL_EXPORT,
          Permission.ASSET_EXPORT,
          Permission.DOCUMENT_EXPORT,
          Permission.DOUBLE_LIST_EXPORT,
          Permission.HAZARD_EXPORT,
          Permission.MATTER_EXPORT,
          Permission.OFFER_EXPORT,
          Permission.PARTNERSHIP_EXPORT,
          Permission.PLAN_EXPORT,
          Permission.PLAN_PAPER,
          Permission.SCHOOL_TRAINING_EXPORT,
          Permission.SITE_EXPORT,
          Permission.SITE_PLACEMENT_EXPORT,
          Permission.STOCK_EXPORT,
          Permission.TEAM_EXPORT,
          Permission.VISIT_EXPORT);

  @Inject ExportService exports;
  @Inject Clocks clocks;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  @Test
  void everyExportSaysWhetherItNamesPeople() {
    Set<String> all = new TreeSet<>(PEOPLE.keySet());
    all.addAll(NOBODY);
    assertEquals(all, new TreeSet<>(exports.words()));
    for (Role role : Role.values()) {
      if (PEOPLE.keySet().stream().anyMatch(role.permissions()::contains)) {
        assertTrue(
            role.permissions()
                .containsAll(
                    Set.of(
                        Permission.PERSON_EXPORT_LIST,
                        Permission.PERSON_EXPORT_ASK,
                        Permission.PERSON_EXPORT_START)),
            role.word());
      }
    }
  }

  @Test
  void manyLeaveAsAnotherAllows() throws IOException {
    rows();
    Api.at(clocks, DAY);
    mostRows(0);
    for (String kind : PEOPLE.keySet()) {
      JsonPath asked = asked(kind);
      refused(tries(Persona.OFFICE, asked, "start"), 409, "person-export.state");
      refused(tries(Persona.OFFICE, asked, "approve"), 403, "person-export.same-hand");
      JsonPath allowed = step(Persona.OFFICE2, asked, "approve");
      JsonPath started = step(Persona.OFFICE, allowed, "start");
      marked(started.getString("jobId"), asked.getString("number"));
      refused(tries(Persona.OFFICE, started, "start"), 409, "person-export.state");
    }
    Api.at(clocks, DAY.plusDays(5));
    mostRows(200);
    for (String kind : PEOPLE.keySet()) {
      if (!kind.equals(Permission.PERSON_EXPORT)) { // for which a reason is always asked
        String job = triesOut(kind).then().statusCode(202).extract().path("id");
        Persona.AUDITOR
            .asks()
            .get(V1 + "/audit-events?limit=100")
            .then()
            .statusCode(200)
            .body("items.recordId", hasItem(job));
        marked(job, "20890306-");
      }
    }
  }

  @Test
  void whatWasAllowedEnds() {
    rows();
    Api.at(clocks, DAY.plusDays(1));
    mostRows(0);
    Map<String, JsonPath> allowed = new TreeMap<>();
    for (String kind : PEOPLE.keySet()) {
      allowed.put(kind, step(Persona.OFFICE2, asked(kind), "approve"));
    }
    JsonPath started = step(Persona.OFFICE, allowed.get(Permission.PLAQUE_EXPORT), "start");
    allowed.put(Permission.PLAQUE_EXPORT, started);
    String job = started.getString("jobId");
    Api.ended(Persona.OFFICE, job);
    Api.at(clocks, DAY.plusDays(20));
    for (JsonPath one : allowed.values()) {
      refused(tries(Persona.OFFICE, one, "start"), 409, "person-export.state");
    }
    refused(Persona.OFFICE.asks().get(V1 + "/jobs/" + job + "/file"), 410, "job.expired");
    mostRows(200);
  }

  /** One row at least in each list. */
  private static void rows() {
    JsonPath home = Plaques.household("出门户", Families.VILLAGE, "veteran");
    Plaques.triesCreate(Persona.VILLAGE, home).then().statusCode(201);
    Visits.tag(Persona.VILLAGE, home);
    Families.step(
        Persona.VILLAGE,
        Persona.OFFICE
            .asks()
            .get(V1 + "/persons/" + home.getString("members[0].person.id"))
            .jsonPath(),
        "records",
        Map.of("kind", "need", "facts", Map.of("field", "住房")));
    Benefits.hardship(Persona.VILLAGE, "出门难");
    Families.step(
        Persona.VILLAGE,
        Families.person(Persona.VILLAGE, "出门退", Families.VILLAGE),
        "categories",
        Map.of("category", "veteran", "validFrom", "2058-09-01"));
    Families.household(Persona.OFFICE, Plaques.approved("出门老", Families.VILLAGE, "red-army"));
    Persona.OFFICE // whose second answer, on the same day, is a refusal
        .sends(
            Map.of(
                "list",
                "VISIT_TIMES",
                "code",
                "red-army",
                "name",
                "在乡退伍红军老战士",
                "value",
                1,
                "validFrom",
                LocalDate.now(Clocks.CHINA).toString(),
                "source",
                "区走访慰问制度"))
        .post(V1 + "/benefit-values");
    Merits.registered("second-class", Families.VILLAGE, LocalDate.now(Clocks.CHINA).toString());
  }

  /** Refused at once, and waiting for another's word once it is asked for. */
  private static JsonPath asked(String kind) {
    refused(triesOut(kind), 409, "export.approval");
    return Persona.OFFICE
        .sends(Map.of("kind", kind, "filters", PEOPLE.get(kind), "reason", "核对名单"))
        .post(V1 + "/person-exports")
        .then()
        .statusCode(201)
        .body("status", equalTo("ASKED"))
        .body("kind", equalTo(kind))
        .extract()
        .jsonPath();
  }

  private static Response triesOut(String kind) {
    return Persona.OFFICE
        .sends(Map.of("kind", kind, "filters", PEOPLE.get(kind)))
        .post(V1 + "/exports");
  }

  private static Response tries(Persona who, JsonPath export, String verb) {
    return who.sends(Map.of(), export.getInt("version"))
        .post(V1 + "/person-exports/" + export.getString("id") + "/" + verb);
  }

  private static JsonPath step(Persona who, JsonPath export, String verb) {
    return tries(who, export, verb).then().statusCode(200).extract().jsonPath();
  }

  private void marked(String job, String number) throws IOException {
    assertEquals("DONE", Api.ended(Persona.OFFICE, job).getString("status"));
    byte[] file =
        Persona.OFFICE
            .asks()
            .get(V1 + "/jobs/" + job + "/file")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertTrue(sheet.getLastRowNum() >= 2, "it has rows");
      for (String mark :
          List.of(
              sheet.getHeader().getRight(),
              sheet.getFooter().getLeft(),
              sheet.getRow(0).getCell(0).getStringCellValue())) {
        for (String part : List.of(Persona.OFFICE.fullName, clocks.today().toString(), number)) {
          assertTrue(mark.contains(part), mark);
        }
      }
      assertEquals(0, sheet.getRepeatingRows().getFirstRow());
    }
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
}
